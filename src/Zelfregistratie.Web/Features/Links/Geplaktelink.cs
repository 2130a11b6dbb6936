using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Links;

/// <summary>A link as somebody pastes it: an address of this portal, its path and query, or its query alone. Whatever is pasted: reading never throws.</summary>
/// <param name="Soort">What its path asks for; null when it is not the path of a link.</param>
/// <param name="IsVanHier">Whether it leads to this portal, or says nothing about it.</param>
/// <param name="WasHtml">Whether it was pasted as it stands in HTML, with <c>&amp;amp;</c>.</param>
/// <param name="Paren">Its parameters, decoded.</param>
internal sealed partial record Geplaktelink(AanvraagSoort? Soort, bool IsVanHier, bool WasHtml, IReadOnlyList<KeyValuePair<string, string?>> Paren)
{
    /// <summary>Longest link that is read.</summary>
    public const int Langste = 4000;

    /// <summary>Absolute address of the portal.</summary>
    public required Uri Portaal { get; init; }

    private const string Entiteit = "&amp;";

    /// <summary>Reads what was pasted.</summary>
    /// <param name="tekst">At most <see cref="Langste"/> characters are read.</param>
    /// <param name="portaal">Absolute address of the portal.</param>
    public static Geplaktelink Lezen(string tekst, Uri portaal)
    {
        var kort = tekst.Trim();
        kort = kort.Length > Langste ? kort[..Langste] : kort;
        var zonderEntiteiten = kort.Replace(Entiteit, "&", StringComparison.OrdinalIgnoreCase);
        var (adres, query) = Splitsen(Uitgeknipt(zonderEntiteiten).Split('#')[0]);
        var (soort, isVanHier) = Adres(adres, portaal);
        var paren = QueryHelpers.ParseQuery("?" + query).SelectMany(paar => paar.Value, (paar, waarde) => KeyValuePair.Create(paar.Key, waarde));
        return new Geplaktelink(soort, isVanHier, zonderEntiteiten.Length != kort.Length, [.. paren]) { Portaal = portaal };
    }

    // Out of a sentence or out of HTML; a full stop behind it belongs to the sentence.
    private static string Uitgeknipt(string tekst) => Volledig().Match(tekst) is { Success: true } gevonden ? gevonden.Value.TrimEnd('.', ',', ';', ')') : tekst;

    [GeneratedRegex("""https?://[^\s"'<>]+""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Volledig();

    private static (string Adres, string Query) Splitsen(string tekst) => tekst.Split('?', 2) switch
    {
        [var adres, var query] => (adres, query),
        [var alleen] when alleen.Contains('=', StringComparison.Ordinal) => ("", alleen),
        var delen => (delen[0], ""),
    };

    private static (AanvraagSoort? Soort, bool IsVanHier) Adres(string adres, Uri portaal)
    {
        if (adres.Length == 0)
        {
            return (AanvraagSoort.Gebruikersrecht, true);
        }

        if (adres[0] == '/' && !adres.StartsWith("//", StringComparison.Ordinal))
        {
            return (Linkadres.Soort(adres), true);
        }

        var volledig = adres.Contains("://", StringComparison.Ordinal) ? adres : "https://" + adres.TrimStart('/');
        return Uri.TryCreate(volledig, UriKind.Absolute, out var uri)
            ? (Linkadres.Soort(uri.AbsolutePath), string.Equals(uri.Host, portaal.Host, StringComparison.OrdinalIgnoreCase) && uri.Scheme is "http" or "https")
            : (null, false);
    }
}
