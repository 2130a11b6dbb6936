using System.Globalization;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Toezicht.Logboek;

/// <summary>What the address asks of the logbook. What makes no sense is as if it were absent, and the page says so.</summary>
public sealed class LogboekVraag
{
    private const int LangsteTekst = 200;

    /// <summary>Words of the name of who did it, or whom it was done to.</summary>
    public string? Naam { get; set; }

    /// <summary>Key of that person, instead of their name.</summary>
    public string? Persoon { get; set; }

    /// <summary>Code of an organisation, or words of its name.</summary>
    public string? Organisatie { get; set; }

    /// <summary>Name of a <see cref="Data.Logboek.Handeling"/>.</summary>
    public string? Handeling { get; set; }

    /// <summary>What a row concerns: a reference, a code.</summary>
    public string? Onderwerp { get; set; }

    /// <summary>First day, in Brussels.</summary>
    public string? Van { get; set; }

    /// <summary>Last day, in Brussels.</summary>
    public string? Tot { get; set; }

    /// <summary>Show what follows this place.</summary>
    public string? Na { get; set; }

    /// <summary>Show what comes before this place.</summary>
    public string? Voor { get; set; }

    /// <summary>Whether a national number stands where a name should: it may not be in an address, and is not searched.</summary>
    internal bool HeeftRijksregisternummer => new[] { Naam, Onderwerp, Organisatie }.Any(Insz.KomtVoorIn);

    /// <summary>Whether a date was typed that is none.</summary>
    internal bool HeeftOngeldigeDatum => !Datuminvoer.TryLezen(Van, out _) || !Datuminvoer.TryLezen(Tot, out _);

    internal string GezochteNaam => Schoon(Naam);

    internal long? PersoonId => long.TryParse(Persoon, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    internal string GezochteOrganisatie => Schoon(Organisatie);

    internal Handeling? GekozenHandeling =>
        Enum.TryParse<Handeling>(Handeling, ignoreCase: true, out var handeling) && Enum.IsDefined(handeling) ? handeling : null;

    internal string GezochtOnderwerp => Referentie.TryLezen(Onderwerp, out var referentie) ? referentie.Waarde : Schoon(Onderwerp);

    internal DateOnly? EersteDag => Datuminvoer.TryLezen(Van, out var dag) ? dag : null;

    internal DateOnly? LaatsteDag => Datuminvoer.TryLezen(Tot, out var dag) ? dag : null;

    internal DateTimeOffset? Vanaf => EersteDag is { } dag ? Begin(dag) : null;

    /// <summary>The first instant after the period.</summary>
    internal DateTimeOffset? Voorbij => LaatsteDag is { } dag && dag < DateOnly.MaxValue ? Begin(dag.AddDays(1)) : null;

    internal int AantalFilters => Filters().Count(deel => !string.IsNullOrEmpty(deel.Value));

    /// <summary>The filters that count, as text without names of people: what an export was of.</summary>
    internal string Omschrijving => string.Join(", ", Filters().Where(deel => !string.IsNullOrEmpty(deel.Value)).Select(deel => $"{deel.Key}={deel.Value}"));

    /// <summary>The address of the logbook, or of another path, with these filters.</summary>
    internal string Adres(string pad = "/toezicht/logboek", string? na = null, string? voor = null) =>
        pad + QueryString.Create(Filters().Append(new("na", na)).Append(new("voor", voor)).Where(deel => !string.IsNullOrEmpty(deel.Value)));

    /// <summary>The same for one person.</summary>
    internal string AdresVan(long persoonId)
    {
        var vraag = (LogboekVraag)MemberwiseClone();
        (vraag.Naam, vraag.Persoon) = (null, persoonId.ToString(CultureInfo.InvariantCulture));
        return vraag.Adres();
    }

    internal static IEnumerable<Keuze> Handelingen(IStringLocalizer t) => Enum.GetValues<Handeling>()
        .Select(handeling => new Keuze(handeling.ToString(), t[handeling.Woord()]))
        .OrderBy(keuze => keuze.Text, StringComparer.CurrentCulture);

    private IEnumerable<KeyValuePair<string, string?>> Filters() =>
    [
        new("naam", PersoonId is null ? GezochteNaam : null),
        new("persoon", PersoonId?.ToString(CultureInfo.InvariantCulture)),
        new("organisatie", GezochteOrganisatie),
        new("handeling", GekozenHandeling?.ToString()),
        new("onderwerp", GezochtOnderwerp),
        new("van", EersteDag?.ToString("o", CultureInfo.InvariantCulture)),
        new("tot", LaatsteDag?.ToString("o", CultureInfo.InvariantCulture)),
    ];

    // The first days of the calendar begin in Brussels before it does.
    private static DateTimeOffset Begin(DateOnly dag) => BrusselseTijd.Begin(dag.DayNumber < 1 ? DateOnly.MinValue.AddDays(1) : dag);

    // A database refuses null characters and lone surrogates; a national number goes nowhere from here.
    private static string Schoon(string? tekst)
    {
        if (Insz.KomtVoorIn(tekst)) return "";
        var schoon = Reden.Opschonen(tekst).ReplaceLineEndings(" ");
        return schoon.Length <= LangsteTekst ? schoon : Reden.Opschonen(schoon[..LangsteTekst]);
    }
}
