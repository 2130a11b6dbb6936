using System.Diagnostics.Metrics;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Telemetrie;

/// <summary>What the portal counts of its own work, by names of OpenTelemetry. No label tells of a person or an organisation.</summary>
internal sealed class Portaalmeters
{
    /// <summary>Name of the meter.</summary>
    public const string Naam = "Zelfregistratie";

    private const int Minuut = 60;
    private const int Uur = 60 * Minuut;
    private const int Dag = 24 * Uur;

    private static readonly InstrumentAdvice<double> Wachtstappen = new()
    {
        HistogramBucketBoundaries = [Minuut, 10 * Minuut, Uur, 4 * Uur, 8 * Uur, Dag, 2 * Dag, 3 * Dag, 5 * Dag, 7 * Dag, 10 * Dag, 14 * Dag, 21 * Dag, 30 * Dag, 60 * Dag],
    };

    private readonly Counter<long> ingediend;
    private readonly Counter<long> afgehandeld;
    private readonly Histogram<double> wachttijd;
    private readonly Counter<long> aanmeldingMislukt;

    public Portaalmeters(IMeterFactory meters)
    {
        var meter = meters.Create(Naam);
        ingediend = meter.CreateCounter<long>("zelfregistratie.aanvragen.ingediend", "{aanvraag}", "Requests that were submitted.");
        afgehandeld = meter.CreateCounter<long>("zelfregistratie.aanvragen.afgehandeld", "{aanvraag}", "Requests that were approved, rejected or withdrawn, or that lapsed.");
        wachttijd = meter.CreateHistogram("zelfregistratie.aanvragen.wachttijd", "s", "How long approved and rejected requests waited for the decision.", tags: null, Wachtstappen);
        aanmeldingMislukt = meter.CreateCounter<long>("zelfregistratie.aanmeldingen.mislukt", "{aanmelding}", "Sign-ins that came to nothing.");
    }

    /// <summary>Counts a request that was submitted or handled.</summary>
    public void Tellen(Aanvraagfeit feit)
    {
        if (feit.Uitkomst is not { } uitkomst)
        {
            ingediend.Add(1, new("soort", feit.Soort.ToString()), new("doelgroep", feit.Doelgroep));
            return;
        }

        afgehandeld.Add(1, new("soort", feit.Soort.ToString()), new("uitkomst", uitkomst.ToString()));
        if (feit.Wachttijd is { } gewacht) wachttijd.Record(gewacht.TotalSeconds, new KeyValuePair<string, object?>("uitkomst", uitkomst.ToString()));
    }

    /// <summary>Counts a sign-in that failed.</summary>
    public void AanmeldingMislukt(Aanmeldprobleem reden) => aanmeldingMislukt.Add(1, new KeyValuePair<string, object?>("reden", reden.ToString()));
}
