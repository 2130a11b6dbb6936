using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>Small pieces of text and addresses that more than one page of a request shows.</summary>
internal static class Tekstdelen
{
    /// <summary>"KBO 0428.364.866 · Economische actoren".</summary>
    public static string Voluit(this Organisatie organisatie, Doelgroep doelgroep, IStringLocalizer tekst) =>
        $"{organisatie.Code.MetSoort(tekst)} · {doelgroep.Naam}";

    /// <summary>Path of the link, to which its form of choices leads.</summary>
    public static string Pad(this Zelfregistratielink link) => Linkadres.Pad(link.Soort);

    /// <summary>The address of the form, filled in as it was.</summary>
    public static string Wijzigen(this Concept concept) => QueryHelpers.AddQueryString(concept.Link, "concept", concept.Id.ToString());

    /// <summary>Where it is explained how an administrator is appointed in a doelgroep.</summary>
    public static string Hulpadres(this Doelgroep doelgroep) =>
        doelgroep.Aanstelling == Aanstelling.Btb ? "/hulp#beheerder-btb" : "/hulp#beheerder-overheid";
}
