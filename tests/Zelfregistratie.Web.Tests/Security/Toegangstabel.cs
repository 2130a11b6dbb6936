namespace Zelfregistratie.Web.Tests.Security;

/// <summary>
/// Who may what: a row for each endpoint and kind of thing asked for, a column for each role. "ja" is let in, "aan" is sent to sign in,
/// and a number is the page of an error (503: there is no digital key here to sign in with).
/// </summary>
internal static partial class Toegangstabel
{
    private const string Kop = """
        eindpunt                                                             anoniem burger medewerker aanvrager beheerder hoofd vreemd gewezen verantw andere centraal btb    toepas
        """;

    /// <summary>In <c>{…}</c> stands what is asked for; see <see cref="Toegangsproef"/>. Each feature has a part of its own.</summary>
    public static string Tekst => string.Join('\n', new[] { Kop, Algemeen, Beheerders, Gebruikers, MijnProfiel, Toezicht, Rollen, Logboek, AanvraagAnders, ZonderLink, Catalogus, Links }.Where(deel => deel.Length > 0));

    /// <summary>The rows: endpoint, what is asked for, and by role what is expected.</summary>
    public static IReadOnlyList<(string Eindpunt, string Doel, IReadOnlyDictionary<string, string> Verwacht)> Rijen(string tekst)
    {
        var regels = tekst.Split('\n').Select(regel => regel.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var rollen = regels[0][1..];
        return [.. regels.Skip(1).Select(delen =>
        {
            var kop = delen[..^rollen.Length];
            var verwacht = rollen.Zip(delen[^rollen.Length..]).ToDictionary(paar => paar.First, paar => paar.Second, StringComparer.Ordinal);
            return ($"{kop[0]} {kop[1]}", kop.Length > 2 ? kop[2] : "", (IReadOnlyDictionary<string, string>)verwacht);
        })];
    }
}
