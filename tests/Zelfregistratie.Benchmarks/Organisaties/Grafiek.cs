using System.Globalization;
using System.Text;

namespace Zelfregistratie.Benchmarks.Organisaties;

/// <summary>The figures as a chart, in <c>docs/beelden/organisaties-zoeken.svg</c>.</summary>
internal static class Grafiek
{
    private const int Breedte = 720;
    private const int Rijhoogte = 26;
    private const int Links = 190;
    private const double Schaal = 8;

    public static async Task SchrijvenAsync(IReadOnlyList<Uitkomst> uitkomsten, int aantal)
    {
        var rijen = uitkomsten.SelectMany(uitkomst => uitkomst.Soorten.Select(soort => (Naam: $"{uitkomst.Engine}, {soort.Naam}", soort.Procent95, Doel: soort.Naam == "typo" ? 50 : 20))).ToList();
        var svg = new StringBuilder();
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Breedte} {80 + (rijen.Count * Rijhoogte)}" font-family="sans-serif" font-size="13" role="img" aria-label="95th percentile of search times">""");
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<text x="10" y="24" font-size="16">Search among {aantal:N0} organisations: 95th percentile in ms; the mark is the goal</text>""");
        foreach (var (plaats, rij) in rijen.Index())
        {
            var y = 44 + (plaats * Rijhoogte);
            svg.AppendLine(CultureInfo.InvariantCulture, $"""<text x="10" y="{y + 13}">{rij.Naam}</text><rect x="{Links}" y="{y}" width="{Math.Min(Breedte - Links - 60, rij.Procent95 * Schaal):F1}" height="18" fill="#0055cc"/><rect x="{Links + (rij.Doel * Schaal):F1}" y="{y - 3}" width="2" height="24" fill="#333332"/><text x="{Links + 6 + Math.Min(Breedte - Links - 60, rij.Procent95 * Schaal):F1}" y="{y + 13}">{rij.Procent95:F1}</text>""");
        }

        svg.AppendLine(CultureInfo.InvariantCulture, $"""<text x="10" y="{66 + (rijen.Count * Rijhoogte)}">{string.Join("; ", uitkomsten.Select(een => string.Create(CultureInfo.InvariantCulture, $"import on {een.Engine}: {een.Tempo:N0} a second, {een.Geheugen / 1024 / 1024} MB")))}</text>""");
        svg.AppendLine("</svg>");
        var map = Projectmap.Pad("docs", "beelden");
        Directory.CreateDirectory(map);
        await File.WriteAllTextAsync(Path.Combine(map, "organisaties-zoeken.svg"), svg.ToString());
    }
}
