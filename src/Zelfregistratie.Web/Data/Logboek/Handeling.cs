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

    /// <summary>All sessions of somebody were ended by who runs the portal.</summary>
    SessiesBeeindigd = 4,

    /// <summary>A request was submitted.</summary>
    AanvraagIngediend = 10,

    /// <summary>A request was approved.</summary>
    AanvraagGoedgekeurd = 11,

    /// <summary>A request was rejected.</summary>
    AanvraagAfgekeurd = 12,

    /// <summary>A request lapsed.</summary>
    AanvraagVervallen = 13,

    /// <summary>The requester withdrew a request.</summary>
    AanvraagIngetrokken = 14,

    /// <summary>The administrators were reminded of a request.</summary>
    AanvraagHerinnerd = 15,

    /// <summary>A request was forwarded to who answers for the doelgroep.</summary>
    AanvraagDoorgestuurd = 16,

    /// <summary>A werkrelatie was set up.</summary>
    WerkrelatieIngesteld = 20,

    /// <summary>A werkrelatie ended.</summary>
    WerkrelatieBeeindigd = 21,

    /// <summary>The e-mail address of a werkrelatie was corrected.</summary>
    WerkrelatieGewijzigd = 22,

    /// <summary>A right was granted.</summary>
    RechtToegekend = 30,

    /// <summary>The end of a right was moved.</summary>
    RechtVerlegd = 31,

    /// <summary>A right was revoked.</summary>
    RechtIngetrokken = 32,

    /// <summary>Somebody was appointed: got a role.</summary>
    RolToegekend = 33,

    /// <summary>A role was taken away.</summary>
    RolIngetrokken = 34,

    /// <summary>Somebody looked at a national number.</summary>
    RijksregisternummerGetoond = 40,

    /// <summary>Somebody downloaded what the portal knows of them.</summary>
    GegevensGedownload = 41,

    /// <summary>Administrators exported the people of their organisation, or their requests.</summary>
    LijstGeexporteerd = 42,

    /// <summary>The centrale beheerder looked somebody up by national number.</summary>
    RijksregisternummerOpgezocht = 45,

    /// <summary>An administrator named a deputy.</summary>
    AfwezigheidGemeld = 50,

    /// <summary>An absence was taken back.</summary>
    AfwezigheidIngetrokken = 51,

    /// <summary>A registration of the federal register was added or changed.</summary>
    ToegangsbeheerderIngelezen = 60,

    /// <summary>A failed mail was sent again.</summary>
    MailOpnieuwVerstuurd = 70,

    /// <summary>Sealed rows of the logbook were removed after their retention.</summary>
    LogboekOpgeruimd = 80,

    /// <summary>Rows were removed that were kept long enough.</summary>
    GegevensOpgeruimd = 81,

    /// <summary>National numbers were encrypted anew, with another key.</summary>
    RijksregisternummersVernieuwd = 82,

    /// <summary>Something was added to the catalogue.</summary>
    CatalogusToegevoegd = 90,

    /// <summary>Something of the catalogue was changed.</summary>
    CatalogusGewijzigd = 91,

    /// <summary>Something of the catalogue was retired.</summary>
    CatalogusBuitenGebruik = 92,

    /// <summary>Something of the catalogue was taken back into use.</summary>
    CatalogusWeerInGebruik = 93,

    /// <summary>A file of the catalogue was taken over.</summary>
    CatalogusIngelezen = 94,

    /// <summary>Organisations were taken over from a file or from KBO Open Data.</summary>
    OrganisatiesIngelezen = 95,
}
