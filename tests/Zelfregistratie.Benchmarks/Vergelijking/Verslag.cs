using System.Globalization;
using System.Text;

namespace Zelfregistratie.Benchmarks.Vergelijking;

/// <summary>What was measured, as a table for <c>docs/performance.md</c>.</summary>
/// <param name="Aanvragen">Requests in the database.</param>
/// <param name="Omgeving">What it was measured on, sentences.</param>
/// <param name="Paren">The comparisons with all requests.</param>
/// <param name="Klein">The task list with few requests.</param>
/// <param name="Lijst">The task list with all requests.</param>
/// <param name="Starts">Milliseconds from start to first page.</param>
/// <param name="Geheugen">Memory of the portal after the load, in bytes.</param>
/// <param name="Piek">The most it had.</param>
internal sealed record Verslag(int Aanvragen, string Omgeving, IReadOnlyList<Paar> Paren, Paar Klein, Paar Lijst, IReadOnlyList<double> Starts, long Geheugen, long Piek)
{
    private const int Megabyte = 1024 * 1024;

    public string Tekst()
    {
        var tekst = new StringBuilder();
        tekst.AppendLine(CultureInfo.InvariantCulture, $"Measured on {DateTimeOffset.UtcNow:d MMMM yyyy} with {Aanvragen:N0} requests: {Omgeving}.");
        tekst.AppendLine().AppendLine("```");
        tekst.AppendLine(CultureInfo.InvariantCulture, $"dotnet run -c Release --project tests/Zelfregistratie.Benchmarks -- portaal {Aanvragen}");
        tekst.AppendLine("```").AppendLine();
        tekst.AppendLine("| work | goal | portal / bare | portal, a second | bare, a second | portal: 50, 95, 99 % within, ms | bare: 50, 95, 99 % within, ms |");
        tekst.AppendLine("|---|---|---|---|---|---|---|");
        foreach (var paar in Paren.Append(Klein))
        {
            var doel = paar.Doel is { } minst ? string.Create(CultureInfo.InvariantCulture, $"≥ {minst}") : "";
            tekst.AppendLine(CultureInfo.InvariantCulture, $"| {paar.Werk} | {doel} | {paar.Verhouding:F2} | {Tempo(paar.Portaal):N0} | {Tempo(paar.Kaal):N0} | {Tijden(paar.Portaal)} | {Tijden(paar.Kaal)} |");
        }

        tekst.AppendLine().AppendLine("| | goal | measured |").AppendLine("|---|---|---|");
        var (groot, klein) = (Procent(Lijst.Portaal, 99), Procent(Klein.Portaal, 99));
        tekst.AppendLine(CultureInfo.InvariantCulture, $"| task list, 99 % within, against that with {Schaal.Klein:N0} requests | ≤ 1.25 × | {groot / klein:F2} × ({groot:F1} and {klein:F1} ms) |");
        tekst.AppendLine(CultureInfo.InvariantCulture, $"| start to first page, median of {Starts.Count} | ≤ 1.5 s | {Paar.Mediaan(Starts) / 1000:F2} s |");
        tekst.AppendLine(CultureInfo.InvariantCulture, $"| memory after the load (the most it had) | ≤ 200 MB | {Geheugen / Megabyte} MB ({Piek / Megabyte} MB) |");
        return tekst.ToString();
    }

    private static double Tempo(IEnumerable<Ronde> rondes) => Paar.Mediaan(rondes.Select(ronde => ronde.PerSeconde));

    private static double Procent(IEnumerable<Ronde> rondes, int procent) => Paar.Mediaan(rondes.Select(ronde => ronde.Procent(procent)));

    private static string Tijden(IReadOnlyList<Ronde> rondes) =>
        string.Create(CultureInfo.InvariantCulture, $"{Procent(rondes, 50):F1}, {Procent(rondes, 95):F1}, {Procent(rondes, 99):F1}");
}
