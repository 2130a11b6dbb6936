using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data.Cijfers;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

namespace Zelfregistratie.Web.Features.Takenlijst;

/// <summary>One page of the list.</summary>
internal sealed record TakenPagina(
    TakenVraag Vraag,
    IReadOnlyList<Taakrij> Rijen,
    IReadOnlyList<Keuze> Organisaties,
    Telling Gevonden,
    Telling Open,
    DateTimeOffset Nu)
{
    private const int MinsteBeslissingen = 5;

    /// <summary>How long requests waited that were decided lately, in the organisations of an administrator.</summary>
    public Wachtverdeling Wachttijd { get; init; } = new();

    /// <summary>Whether a row stands before the first one.</summary>
    public bool HeeftVorige { get; init; }

    /// <summary>Whether a row follows the last one.</summary>
    public bool HeeftVolgende { get; init; }

    // The filters under the names that the address has.
    public string Zoek => Vraag.Zoekterm;

    public string? Organisatie => Vraag.Organisatie;

    public string? Status => Vraag.Status;

    public string? Volgorde => Vraag.Volgorde;

    public bool IsGefilterd => Vraag.AantalFilters > 0;

    public string? Vorige => HeeftVorige ? Vraag.Adres(voor: Rijen[0].Plaats.ToString()) : null;

    public string? Volgende => HeeftVolgende ? Vraag.Adres(na: Rijen[^1].Plaats.ToString()) : null;

    /// <summary>The same search in every status; null when that is what was searched.</summary>
    public string? Ruimer => Vraag.GekozenStatus is null ? null : new TakenVraag { Zoek = Vraag.Zoek, Organisatie = Vraag.Organisatie, Status = TakenVraag.AlleStatussen }.Adres();

    /// <summary>How long somebody usually waits here; null when too little was decided to say so.</summary>
    public string? Gewoonlijk(IStringLocalizer t) => Wachttijd.Aantal < MinsteBeslissingen ? null : t[
        "Aanvragen wachten hier gewoonlijk {0} op een beslissing, en 9 op de 10 hoogstens {1} (laatste {2} weken).",
        Duur.Woorden(Wachttijd.Percentiel(50)!.Value, t),
        Duur.Woorden(Wachttijd.Percentiel(90)!.Value, t),
        Beslissingen.Weken].Value;

    /// <summary>What waits long stands out.</summary>
    public PilSoort Wachtkleur(Taakrij rij) => Opmaak.WachtLang(rij.IngediendOp, Nu) ? PilSoort.Waarschuwing : PilSoort.Neutraal;

    /// <summary>How many there are, and whether this is all.</summary>
    public string Plaatsbepaling(IStringLocalizer t) => Gevonden.Aantal switch
    {
        Telling.Meeste => t["Meer dan {0}", Opmaak.Aantal(Telling.Meeste - 1, t["aanvraag"], t["aanvragen"])],
        var aantal when aantal > Rijen.Count => t["{0} van {1}", Rijen.Count, Opmaak.Aantal(aantal, t["aanvraag"], t["aanvragen"])],
        var aantal => Opmaak.Aantal(aantal, t["aanvraag"], t["aanvragen"]),
    };
}
