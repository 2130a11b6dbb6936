namespace Zelfregistratie.DigitaleSleutel;

/// <summary>How sure a digital key makes who somebody is; the levels of eIDAS, lowest first.</summary>
public enum Zekerheidsniveau
{
    /// <summary>Too low for access management.</summary>
    Laag,

    /// <summary>The lowest level that access management accepts.</summary>
    Substantieel,

    /// <summary>A card or an app bound to the person.</summary>
    Hoog,
}
