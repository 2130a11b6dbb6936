using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>One page of the list.</summary>
/// <param name="Vraag">What was asked.</param>
/// <param name="Rijen">The werkrelaties.</param>
/// <param name="Keuzes">What can be filtered by.</param>
/// <param name="Aantal">How many there are, counted up to <see cref="Meeste"/>.</param>
/// <param name="IkId">Who looks: their own access can't be ticked.</param>
/// <param name="Vandaag">Today in Brussels.</param>
internal sealed record GebruikersPagina(GebruikersVraag Vraag, IReadOnlyList<Gebruikersrij> Rijen, Filterkeuzes Keuzes, int Aantal, long IkId, DateOnly Vandaag)
{
    /// <summary>No page counts further: an exact number above it helps nobody and takes long.</summary>
    public const int Meeste = 1001;

    /// <summary>A row shows no more rights; the page of the person has all.</summary>
    public const int MeesteRechten = 6;

    /// <summary>Whether a row stands before the first one.</summary>
    public bool HeeftVorige { get; init; }

    /// <summary>Whether a row follows the last one.</summary>
    public bool HeeftVolgende { get; init; }

    // The filters under the names that the address has.
    public string Zoek => Vraag.Zoekterm;

    public string Organisatie => Vraag.OrganisatieCode;

    public string? Recht => Vraag.Recht;

    public string? Staat => Vraag.Staat;

    public bool IsGefilterd => Vraag.AantalFilters > 0;

    public string? Vorige => HeeftVorige ? Vraag.Adres(voor: Rijen[0].Id) : null;

    public string? Volgende => HeeftVolgende ? Vraag.Adres(na: Rijen[^1].Id) : null;

    /// <summary>Whether there is anything to change for several at once.</summary>
    public bool IsSamenTeWijzigen => Rijen.Any(rij => rij.Rechten.Any(recht => IsAanTeVinken(rij, recht)));

    /// <summary>Whether a right can be ticked to change it with others: no role, not one's own.</summary>
    public bool IsAanTeVinken(Gebruikersrij rij, Rechtregel recht) => rij.PersoonId != IkId && recht.Rol == Rol.Geen;

    /// <summary>Whether a last day is so near that it must stand out.</summary>
    public bool LooptAf(DateOnly? einde) => einde >= Vandaag && einde <= Vandaag.AddDays(ToegekendRecht.VerlengbaarInDagen);

    /// <summary>How many there are, and whether this is all.</summary>
    public string Plaatsbepaling(IStringLocalizer t) => Aantal switch
    {
        Meeste => t["Meer dan {0}", Opmaak.Aantal(Meeste - 1, t["werkrelatie"], t["werkrelaties"])],
        _ when Aantal > Rijen.Count => t["{0} van {1}", Rijen.Count, Opmaak.Aantal(Aantal, t["werkrelatie"], t["werkrelaties"])],
        _ => Opmaak.Aantal(Aantal, t["werkrelatie"], t["werkrelaties"]),
    };
}
