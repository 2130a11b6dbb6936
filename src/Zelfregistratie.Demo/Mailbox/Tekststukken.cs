using System.Text.RegularExpressions;

namespace Zelfregistratie.Demo.Mailbox;

internal static partial class Tekststukken
{
    /// <summary>Parts web addresses from the words around them: every second piece is an address.</summary>
    public static IEnumerable<(string Tekst, bool IsLink)> Splitsen(string tekst) =>
        Webadres().Split(tekst).Select((stuk, nummer) => (stuk, nummer % 2 == 1));

    [GeneratedRegex("""(?<adres>https?://[^\s<>"']+)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Webadres();
}
