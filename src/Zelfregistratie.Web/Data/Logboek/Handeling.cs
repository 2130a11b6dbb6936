namespace Zelfregistratie.Web.Data.Logboek;

/// <summary>What happened. The numbers are kept: never give one another meaning.</summary>
public enum Handeling
{
    /// <summary>Somebody signed in.</summary>
    Aangemeld = 1,

    /// <summary>A sign-in was refused.</summary>
    AanmeldingGeweigerd = 2,

    /// <summary>Somebody signed out.</summary>
    Afgemeld = 3,

    /// <summary>A request was submitted.</summary>
    AanvraagIngediend = 10,

    /// <summary>A request was approved.</summary>
    AanvraagGoedgekeurd = 11,

    /// <summary>A request was rejected.</summary>
    AanvraagAfgekeurd = 12,

    /// <summary>A request lapsed.</summary>
    AanvraagVervallen = 13,

    /// <summary>A werkrelatie was set up.</summary>
    WerkrelatieIngesteld = 20,

    /// <summary>A werkrelatie ended.</summary>
    WerkrelatieBeeindigd = 21,

    /// <summary>A right was granted.</summary>
    RechtToegekend = 30,

    /// <summary>Somebody looked at a national number.</summary>
    RijksregisternummerGetoond = 40,
}
