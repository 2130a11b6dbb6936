using System.Globalization;

namespace Zelfregistratie.Web.Tests.Telemetrie;

/// <summary>What Prometheus reads: a line for each value, <c>name{label="value",…} value</c>.</summary>
internal sealed class Metingen(string tekst)
{
    private readonly List<(string Naam, string Labels, double Waarde)> regels =
        [.. tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(regel => regel[0] != '#').Select(Lezen)];

    public string Tekst => tekst;

    public IReadOnlySet<string> Namen => regels.Select(regel => regel.Naam).ToHashSet(StringComparer.Ordinal);

    /// <summary>The sum of the values of a name with some labels, such as <c>soort="Werkrelatie"</c>.</summary>
    public double Waarde(string naam, params string[] labels) =>
        regels.Where(regel => regel.Naam == naam && labels.All(label => regel.Labels.Contains(label, StringComparison.Ordinal))).Sum(regel => regel.Waarde);

    // Values of labels may hold brackets and spaces.
    private static (string Naam, string Labels, double Waarde) Lezen(string regel)
    {
        var (begin, einde) = (regel.IndexOf('{', StringComparison.Ordinal), regel.LastIndexOf('}'));
        var delen = regel[(einde + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return begin < 0
            ? (delen[0], "", Getal(delen[1]))
            : (regel[..begin], regel[(begin + 1)..einde], Getal(delen[0]));
    }

    private static double Getal(string tekst) => tekst switch
    {
        "+Inf" => double.PositiveInfinity,
        "-Inf" => double.NegativeInfinity,
        _ => double.Parse(tekst, CultureInfo.InvariantCulture),
    };
}
