using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>What the history of somebody says of each kind of row. Each is a key for the localizer.</summary>
internal static class Historiekwoord
{
    public static string Woord(this Handeling handeling) => handeling switch
    {
        Handeling.AanvraagIngediend => "Aanvraag ingediend",
        Handeling.AanvraagGoedgekeurd => "Aanvraag goedgekeurd",
        Handeling.AanvraagAfgekeurd => "Aanvraag afgekeurd",
        Handeling.AanvraagVervallen => "Aanvraag vervallen",
        Handeling.AanvraagIngetrokken => "Aanvraag ingetrokken",
        Handeling.AanvraagHerinnerd => "Beheerders herinnerd aan een aanvraag",
        Handeling.AanvraagDoorgestuurd => "Aanvraag doorgestuurd",
        Handeling.WerkrelatieIngesteld => "Werkrelatie ingesteld",
        Handeling.WerkrelatieBeeindigd => "Werkrelatie beëindigd",
        Handeling.WerkrelatieGewijzigd => "E-mailadres verbeterd",
        Handeling.RechtToegekend => "Recht toegekend",
        Handeling.RechtVerlegd => "Einde van een recht verlegd",
        Handeling.RechtIngetrokken => "Recht ingetrokken",
        Handeling.RolToegekend => "Rol gegeven",
        Handeling.RolIngetrokken => "Rol weggenomen",
        Handeling.RijksregisternummerGetoond => "Rijksregisternummer bekeken",
        Handeling.AfwezigheidGemeld => "Vervanger aangeduid",
        Handeling.AfwezigheidIngetrokken => "Vervanging ingetrokken",
        _ => "Iets anders",
    };
}
