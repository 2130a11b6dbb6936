namespace Zelfregistratie.Web.Tests.Security;

/// <summary>
/// Who may give or end what, for whom: a row for each change, a column for who makes it. Every cell is done for real, in an organisation
/// of its own. "ja" has happened, a number is the page that refused, "aan" is sent to sign in, "-" can't be (nothing of one's own to change);
/// of all that is not "ja", nothing has happened.
/// </summary>
internal static partial class Rollentabel
{
    private const string Kop = """
        daad                                  anoniem burger medewerker beheerder hoofd vreemd gewezen verantw andere centraal btb wettelijk
        """;

    /// <summary>Each feature has a part of its own; see <see cref="Rollenproef"/> for who and what.</summary>
    public static string Tekst => string.Join('\n', new[] { Kop, Beheerders, Gebruikers, Toezicht }.Where(deel => deel.Length > 0));

    /// <summary>The rows: the change, and by who makes it what is expected.</summary>
    public static IReadOnlyList<(string Daad, IReadOnlyDictionary<string, string> Verwacht)> Rijen(string tekst)
    {
        var regels = tekst.Split('\n').Select(regel => regel.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        return [.. regels.Skip(1).Select(delen =>
            (delen[0], (IReadOnlyDictionary<string, string>)regels[0][1..].Zip(delen[1..]).ToDictionary(paar => paar.First, paar => paar.Second, StringComparer.Ordinal)))];
    }
}
