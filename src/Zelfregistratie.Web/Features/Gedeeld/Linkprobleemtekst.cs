using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>What people read about a problem of a link: which part, and what was expected of it.</summary>
internal static class Linkprobleemtekst
{
    /// <summary>The part of the link, such as "doelgroep".</summary>
    public static string Onderdeel(this Linkprobleem probleem, IStringLocalizer tekst) => probleem.Parameter.Onderdeel(tekst);

    /// <summary>The part of a link, such as "doelgroep".</summary>
    public static string Onderdeel(this Linkparameter parameter, IStringLocalizer tekst) => tekst[parameter switch
    {
        Linkparameter.Doelgroep => "doelgroep",
        Linkparameter.Toepassing => "toepassing",
        Linkparameter.Gebruikersrecht => "gebruikersrecht",
        Linkparameter.Context => "context",
        _ => "organisatie",
    }];

    /// <summary>What is wrong and what was expected, in a sentence or two.</summary>
    public static string Uitleg(this Linkprobleem probleem, IStringLocalizer tekst) => (probleem.Soort, probleem.Parameter) switch
    {
        (LinkprobleemSoort.Ontbreekt, Linkparameter.Doelgroep) => tekst["Dit ontbreekt. De link moet een doelgroep noemen, bijvoorbeeld dg=EA."],
        (LinkprobleemSoort.Ontbreekt, _) => tekst["Dit ontbreekt. De link moet een toepassing (an) of een gebruikersrecht (ec) noemen."],
        (LinkprobleemSoort.MeerdereWaarden, _) => tekst["Dit staat met verschillende waarden in de link. Er mag maar één waarde staan."],
        (LinkprobleemSoort.OngeldigeCode, _) => tekst["Dit is geen geldige code, of een cijfer ervan klopt niet. Verwacht: {0}.", Verwacht(probleem.Doelgroep, tekst)],
        (LinkprobleemSoort.ZonderOrganisaties, _) => tekst["In deze doelgroep zijn er geen organisaties. Daarvoor kan je geen toegang vragen."],
        (LinkprobleemSoort.PastBijGeenRecht, _) => tekst["Deze context hoort niet bij wat de link aanbiedt."],
        (LinkprobleemSoort.BuitenGebruik, _) => tekst["Dit is niet meer in gebruik."],
        (LinkprobleemSoort.Gebruikersbeheer, _) => tekst["Dit is een beheerdersrol. Die kan je niet met een link aanvragen."],
        (LinkprobleemSoort.NietInDoelgroep, Linkparameter.Toepassing) => tekst["Deze toepassing heeft geen gebruikersrechten in de doelgroep {0}.", Naam(probleem.Doelgroep)],
        (LinkprobleemSoort.NietInDoelgroep, Linkparameter.Gebruikersrecht) => tekst["Dit gebruikersrecht bestaat niet in de doelgroep {0}.", Naam(probleem.Doelgroep)],
        (LinkprobleemSoort.NietInDoelgroep, _) => tekst["Deze organisatie hoort niet bij de doelgroep {0}.", Naam(probleem.Doelgroep)],
        (_, Linkparameter.Doelgroep) => tekst["Geen enkele doelgroep heeft deze code. Verwacht: de code van een doelgroep, bijvoorbeeld EA."],
        (_, Linkparameter.Toepassing) => tekst["Geen enkele toepassing heeft deze code."],
        (_, Linkparameter.Gebruikersrecht) => tekst["Geen enkel gebruikersrecht heeft deze code."],
        (_, Linkparameter.Context) => tekst["Geen enkele context heeft deze code."],
        _ => tekst["Geen enkele organisatie heeft deze code."],
    };

    private static string Naam(Doelgroep? doelgroep) => doelgroep is null ? "" : $"{doelgroep.Naam} ({doelgroep.Code})";

    /// <summary>The codes by which organisations of a doelgroep are known, as a sentence part.</summary>
    public static string Verwacht(Doelgroep? doelgroep, IStringLocalizer tekst)
    {
        var soorten = doelgroep is { HeeftOrganisaties: true } ? doelgroep.Codesoort : OrganisatieCode.AlleSoorten;
        (Codesoort Soort, string Tekst)[] mogelijk =
        [
            (Codesoort.Kbo, tekst["een ondernemingsnummer zoals 0428.364.866"]),
            (Codesoort.Ovo, tekst["een OVO-code zoals OVO001234"]),
            (Codesoort.VCode, tekst["een V-code zoals V0012345"]),
            (Codesoort.Instellingsnummer, tekst["een instellingsnummer van 3 tot 7 cijfers"]),
        ];
        return string.Join(tekst[" of "], mogelijk.Where(een => soorten.HasFlag(een.Soort)).Select(een => een.Tekst));
    }
}
