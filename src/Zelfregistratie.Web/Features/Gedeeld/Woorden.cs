using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>What people read for the values of the domain. Each is a key for the localizer.</summary>
public static class Woorden
{
    /// <summary>"Te behandelen", "Goedgekeurd" and so on.</summary>
    public static string Woord(this AanvraagStatus status) => status switch
    {
        AanvraagStatus.Ingediend => "Te behandelen",
        AanvraagStatus.Goedgekeurd => "Goedgekeurd",
        AanvraagStatus.Afgekeurd => "Afgekeurd",
        AanvraagStatus.Ingetrokken => "Ingetrokken",
        _ => "Vervallen",
    };

    /// <summary>The colour that goes with a status.</summary>
    public static PilSoort Kleur(this AanvraagStatus status) => status switch
    {
        AanvraagStatus.Ingediend => PilSoort.Bezig,
        AanvraagStatus.Goedgekeurd => PilSoort.Succes,
        AanvraagStatus.Afgekeurd => PilSoort.Fout,
        _ => PilSoort.Neutraal,
    };

    /// <summary>Why a request lapsed, as a sentence.</summary>
    public static string Woord(this Vervalreden reden) => reden switch
    {
        Vervalreden.BestaatAl => "Wat gevraagd werd, bestaat al.",
        Vervalreden.NietTijdigBeslist => "Niemand besliste op tijd.",
        Vervalreden.BuitenGebruik => "Wat gevraagd werd, kan niet meer aangevraagd worden.",
        _ => "",
    };

    /// <summary>"Ambtenaar", "Vaste medewerker" and so on.</summary>
    public static string Woord(this Gebruikerstype gebruikerstype) => gebruikerstype switch
    {
        Gebruikerstype.Ambtenaar => "Ambtenaar",
        Gebruikerstype.VasteMedewerker => "Vaste medewerker",
        Gebruikerstype.ExterneMedewerker => "Externe medewerker",
        _ => "Occasionele medewerker",
    };

    /// <summary>"niveau hoog" and so on.</summary>
    public static string Woord(this Zekerheidsniveau niveau) => niveau switch
    {
        Zekerheidsniveau.Hoog => "niveau hoog",
        Zekerheidsniveau.Substantieel => "niveau substantieel",
        _ => "niveau laag",
    };
}
