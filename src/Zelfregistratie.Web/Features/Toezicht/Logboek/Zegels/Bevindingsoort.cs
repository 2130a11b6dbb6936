namespace Zelfregistratie.Web.Features.Toezicht.Logboek.Zegels;

/// <summary>What can be wrong with the logbook.</summary>
internal enum Bevindingsoort
{
    /// <summary>A row is not what it was when it was sealed.</summary>
    Gewijzigd,

    /// <summary>A row, a batch or a seal is gone.</summary>
    Verwijderd,

    /// <summary>A row stands in a range that was sealed without it.</summary>
    Ingevoegd,

    /// <summary>Seals at the end are gone, with or without their rows.</summary>
    Afgekapt,

    /// <summary>A seal does not fit: it was made or changed without the key.</summary>
    ZonderSleutel,

    /// <summary>A seal fits, and is another one than was published.</summary>
    Vervangen,

    /// <summary>A seal was made with a key that is not configured.</summary>
    OnbekendeSleutel,
}
