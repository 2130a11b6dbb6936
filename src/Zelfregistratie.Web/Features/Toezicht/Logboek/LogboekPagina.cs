using Microsoft.Extensions.Localization;

namespace Zelfregistratie.Web.Features.Toezicht.Logboek;

/// <summary>One page of the logbook.</summary>
internal sealed record LogboekPagina(LogboekVraag Vraag, Logboekselectie Selectie, IReadOnlyList<Getoonderegel> Rijen)
{
    /// <summary>Whether a row stands before the first one.</summary>
    public bool HeeftVorige { get; init; }

    /// <summary>Whether a row follows the last one.</summary>
    public bool HeeftVolgende { get; init; }

    /// <summary>The national number that was typed, after an error.</summary>
    public string? Rijksregisternummer { get; init; }

    // The filters under the names that the address has.
    public string? Naam => Vraag.GezochteNaam;

    public string? Organisatie => Vraag.GezochteOrganisatie;

    public string? Handeling => Vraag.GekozenHandeling?.ToString();

    public string? Onderwerp => Vraag.GezochtOnderwerp;

    public string? Van => Vraag.Van;

    public string? Tot => Vraag.Tot;

    public string? Vorige => HeeftVorige ? Vraag.Adres(voor: Rijen[0].Plaats.ToString()) : null;

    public string? Volgende => HeeftVolgende ? Vraag.Adres(na: Rijen[^1].Plaats.ToString()) : null;

    /// <summary>The one person that all is about.</summary>
    public Logboekpersoon? Gekozene => Vraag.PersoonId is not null && Selectie.Personen is [var een] ? een : null;

    /// <summary>People with a name that was searched, to choose one of.</summary>
    public IReadOnlyList<Logboekpersoon> Naamgenoten => Vraag.PersoonId is null && Selectie.Personen is { Count: > 1 } personen ? personen : [];

    /// <summary>What was left out of the search, and why.</summary>
    public IEnumerable<string> Opmerkingen(IStringLocalizer t)
    {
        if (Vraag.HeeftRijksregisternummer) yield return t["Een rijksregisternummer mag niet in een adres staan. Zoek ermee in het vak hieronder."];
        if (Vraag.HeeftOngeldigeDatum) yield return t["Een van de datums konden we niet lezen. Schrijf een datum zoals 31/12/2026."];
        if (Selectie.IsAfgekapt) yield return t["Er passen meer dan {0} personen of organisaties bij wat je zoekt. Je ziet de eerste {0}: zoek preciezer.", Logboekselectie.Meeste];
    }
}
