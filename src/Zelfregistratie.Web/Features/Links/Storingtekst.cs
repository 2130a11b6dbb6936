using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Links;

/// <summary>What the owner of a refused link reads: what is wrong with it, and what to do. The values themselves were not kept.</summary>
internal static class Storingtekst
{
    /// <summary>Such as "organisatie (oc): die code bestaat niet".</summary>
    public static string Wat(this Storingrij rij, IStringLocalizer t) =>
        $"{rij.Parameter.Onderdeel(t)} ({Linkparameters.Naam(rij.Parameter)}): {t[Probleem(rij.Soort)]}";

    /// <summary>What to do, in a sentence.</summary>
    public static string Raad(this Storingrij rij, IStringLocalizer t) => t[rij.Soort switch
    {
        LinkprobleemSoort.BuitenGebruik => "Haal de link weg, of zet er een nieuwe: dit komt niet terug.",
        LinkprobleemSoort.NietInDoelgroep or LinkprobleemSoort.PastBijGeenRecht => "Maak de link opnieuw, zodat alles bij elkaar past.",
        LinkprobleemSoort.Ontbreekt => "Kijk na of de link volledig op de pagina staat, of maak hem opnieuw.",
        LinkprobleemSoort.MeerdereWaarden => "Zet elk onderdeel maar één keer in de link.",
        LinkprobleemSoort.ZonderOrganisaties or LinkprobleemSoort.Gebruikersbeheer => "Haal de link weg: dit kan je niet met een link vragen.",
        _ when rij.Parameter == Linkparameter.Organisatie => "Zoek de organisatie op met Link maken, en verbeter de link.",
        _ => "Zoek de juiste code bij de technische waarden, en verbeter de link.",
    }];

    private static string Probleem(LinkprobleemSoort soort) => soort switch
    {
        LinkprobleemSoort.Ontbreekt => "ontbreekt",
        LinkprobleemSoort.MeerdereWaarden => "staat er met verschillende waarden",
        LinkprobleemSoort.OngeldigeCode => "geen geldige code",
        LinkprobleemSoort.NietInDoelgroep => "bestaat niet in de doelgroep",
        LinkprobleemSoort.PastBijGeenRecht => "past bij geen enkel recht van de link",
        LinkprobleemSoort.BuitenGebruik => "niet meer in gebruik",
        LinkprobleemSoort.ZonderOrganisaties => "heeft geen organisaties",
        LinkprobleemSoort.Gebruikersbeheer => "is een beheerdersrol",
        _ => "die code bestaat niet",
    };
}
