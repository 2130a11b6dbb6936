using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>What people read for what the logbook tells. Each is a key for the localizer.</summary>
public static class Handelingwoorden
{
    /// <summary>"Aanvraag ingediend", "Recht toegekend" and so on.</summary>
    public static string Woord(this Handeling handeling) => handeling switch
    {
        Handeling.Aangemeld => "Aangemeld",
        Handeling.AanmeldingGeweigerd => "Aanmelding geweigerd",
        Handeling.Afgemeld => "Afgemeld",
        Handeling.SessiesBeeindigd => "Sessies beëindigd",
        Handeling.AanvraagIngediend => "Aanvraag ingediend",
        Handeling.AanvraagGoedgekeurd => "Aanvraag goedgekeurd",
        Handeling.AanvraagAfgekeurd => "Aanvraag afgekeurd",
        Handeling.AanvraagVervallen => "Aanvraag vervallen",
        Handeling.AanvraagIngetrokken => "Aanvraag ingetrokken",
        Handeling.AanvraagHerinnerd => "Herinnering verstuurd",
        Handeling.AanvraagDoorgestuurd => "Aanvraag doorgestuurd",
        Handeling.WerkrelatieIngesteld => "Werkrelatie ingesteld",
        Handeling.WerkrelatieBeeindigd => "Werkrelatie beëindigd",
        Handeling.WerkrelatieGewijzigd => "Werkrelatie gewijzigd",
        Handeling.RechtToegekend => "Recht toegekend",
        Handeling.RechtVerlegd => "Einde van recht verlegd",
        Handeling.RechtIngetrokken => "Recht ingetrokken",
        Handeling.RolToegekend => "Rol gegeven",
        Handeling.RolIngetrokken => "Rol afgenomen",
        Handeling.RijksregisternummerGetoond => "Rijksregisternummer getoond",
        Handeling.GegevensGedownload => "Eigen gegevens gedownload",
        Handeling.LijstGeexporteerd => "Lijst geëxporteerd",
        Handeling.RijksregisternummerOpgezocht => "Rijksregisternummer opgezocht",
        Handeling.AfwezigheidGemeld => "Afwezigheid gemeld",
        Handeling.AfwezigheidIngetrokken => "Afwezigheid ingetrokken",
        Handeling.ToegangsbeheerderIngelezen => "Toegangsbeheerder ingelezen",
        Handeling.MailOpnieuwVerstuurd => "E-mail opnieuw verstuurd",
        Handeling.LogboekOpgeruimd => "Logboek opgeruimd",
        Handeling.GegevensOpgeruimd => "Oude gegevens opgeruimd",
        Handeling.RijksregisternummersVernieuwd => "Rijksregisternummers opnieuw versleuteld",
        _ => Catalogus(handeling),
    };

    private static string Catalogus(Handeling handeling) => handeling switch
    {
        Handeling.CatalogusToegevoegd => "Catalogus: toegevoegd",
        Handeling.CatalogusGewijzigd => "Catalogus: gewijzigd",
        Handeling.CatalogusBuitenGebruik => "Catalogus: buiten gebruik gesteld",
        Handeling.CatalogusWeerInGebruik => "Catalogus: weer in gebruik genomen",
        Handeling.CatalogusIngelezen => "Catalogus: bestand ingelezen",
        Handeling.OrganisatiesIngelezen => "Organisaties ingelezen",
        _ => handeling.ToString(),
    };
}
