namespace Zelfregistratie.Web.Data.Kbo;

/// <summary>How far reading an extract is, and what it changed.</summary>
internal sealed class KboVerslag
{
    /// <summary>What part was read, from 0 to 1.</summary>
    public double Deel { get; set; }

    /// <summary>Enterprises that are dealt with.</summary>
    public int Behandeld { get; set; }

    /// <summary>Enterprises that were dealt with by an earlier run that was interrupted.</summary>
    public int Eerder { get; set; }

    /// <summary>Organisations that are new.</summary>
    public int Toegevoegd { get; set; }

    /// <summary>Organisations with another name or municipality, or that are back.</summary>
    public int Gewijzigd { get; set; }

    /// <summary>Organisations that ceased.</summary>
    public int BuitenGebruik { get; set; }

    /// <summary>Rows that were passed over, because the check digits of their number are wrong.</summary>
    public int Geweigerd { get; set; }

    /// <summary>Whether the extract was read before.</summary>
    public bool WasAlGelezen { get; set; }
}
