using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Links;

/// <summary>The page on which a link grows.</summary>
/// <param name="Vraag">What was chosen so far.</param>
/// <param name="Portaal">Absolute address of the portal.</param>
internal sealed record LinksPagina(LinksVraag Vraag, string Portaal)
{
    /// <summary>The doelgroepen to choose from, when that is the next step.</summary>
    public IReadOnlyList<Doelgroep> Doelgroepen { get; init; } = [];

    /// <summary>Name of the chosen doelgroep, when the toepassing is the next step.</summary>
    public string? Doelgroepnaam { get; init; }

    /// <summary>The toepassingen to choose from, when that is the next step.</summary>
    public IReadOnlyList<Toepassing> Toepassingen { get; init; } = [];

    /// <summary>What the reader of links says; null while too little was chosen.</summary>
    public Linklezing? Lezing { get; init; }

    /// <summary>What was typed to search an organisation.</summary>
    public string? Zoek { get; init; }

    /// <summary>What was found; null before searching.</summary>
    public Zoekresultaat? Resultaat { get; init; }

    public Zelfregistratielink? Link => Lezing?.Link;

    // The choices under the names that the address has.
    public string? Soort => Vraag.Soort is { } soort ? Linkadres.Woord(soort) : null;

    public string? Dg => Vraag.Doelgroep;

    public string? An => Vraag.Parameters[Linkparameter.Toepassing];

    public string? Ec => Vraag.Parameters[Linkparameter.Gebruikersrecht];

    public string? Ctx => Vraag.Parameters[Linkparameter.Context];

    /// <summary>The link as it goes on a page.</summary>
    public string Adres => Portaal + Linkadres.Van(Vraag.Parameters);

    /// <summary>The address as far as it is known.</summary>
    public string Begin => Portaal + (Vraag.Soort is { } soort ? Linkadres.Pad(soort) : "/user/…");

    /// <summary>The address of the example.</summary>
    public string Voorbeeld => "/links/voorbeeld" + Linkadres.Van(Vraag.Parameters);

    /// <summary>Whether the link fixes one right.</summary>
    public bool LigtRechtVast => Vraag.Parameters[Linkparameter.Gebruikersrecht] is not null;

    /// <summary>The contexts that fit a right on offer, by name.</summary>
    public IReadOnlyList<Context> Contexten => Link is null ? [] : [.. Link.Rechten.SelectMany(Link.Keuzecontexten).DistinctBy(context => context.Code).OrderBy(context => context.Naam, StringComparer.CurrentCulture)];

    /// <summary>Whether nobody would learn of a request, so that the page behind the link only says how an administrator is appointed.</summary>
    public bool ZonderBeheerder => Link is { Organisatie: { } vast } link && !link.KanVoor(vast.HeeftBereikbareBeheerder);

    public static IEnumerable<Keuze> Soorten(IStringLocalizer t) =>
    [
        new(Linkadres.Woord(AanvraagSoort.Gebruikersrecht), t["Een gebruikersrecht"], t["Iemand mag daarna iets doen in een toepassing. Heeft de persoon nog geen werkrelatie, dan komt die er vanzelf bij."]),
        new(Linkadres.Woord(AanvraagSoort.Werkrelatie), t["Een werkrelatie"], t["Alleen de band tussen een persoon en een organisatie, zonder recht in een toepassing."]),
    ];

    public IEnumerable<Keuze> Doelgroepkeuzes => Doelgroepen.Select(een => new Keuze(een.Code, $"{een.Naam} ({een.Code})"));

    public IEnumerable<Keuze> Toepassingkeuzes => Toepassingen.Select(een => new Keuze(een.Code, $"{een.Naam} ({een.Code})", een.Omschrijving));

    public IEnumerable<Keuze> Rechtkeuzes => Link!.Rechten.Select(een => new Keuze(een.Code, $"{een.Naam} ({een.Code})", een.Omschrijving));

    public IEnumerable<Keuze> Contextkeuzes => Contexten.Select(een => new Keuze(een.Code, $"{een.Naam} ({een.Code})"));
}
