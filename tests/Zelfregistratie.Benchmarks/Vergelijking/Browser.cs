using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Net.Http.Headers;

namespace Zelfregistratie.Benchmarks.Vergelijking;

/// <summary>Somebody's cookies, and the token of the form they last saw.</summary>
internal sealed partial class Browser(HttpClient klant)
{
    private const string Tokenveld = "__RequestVerificationToken";

    private readonly Dictionary<string, string> koekjes = new(StringComparer.Ordinal);
    private string token = "";

    public void KoekjeZetten(string naam, string waarde) => koekjes[naam] = waarde;

    public HttpRequestMessage Vraag(string adres) => MetKoekjes(new HttpRequestMessage(HttpMethod.Get, adres));

    /// <summary>Submits a form, with the token of the page that was read last.</summary>
    public HttpRequestMessage Formulier(string adres, params IEnumerable<KeyValuePair<string, string>> velden) =>
        MetKoekjes(new HttpRequestMessage(HttpMethod.Post, adres) { Content = new FormUrlEncodedContent(velden.Append(KeyValuePair.Create(Tokenveld, token))) });

    /// <summary>Reads a page, untimed, and keeps its cookies and its token.</summary>
    public async Task LezenAsync(string adres, string woord) => await VersturenAsync(new Verzoek(Vraag(adres), HttpStatusCode.OK, woord));

    /// <summary>Sends something, untimed; gives where it redirects to, if it does.</summary>
    public async Task<string?> VersturenAsync(Verzoek verzoek)
    {
        using var antwoord = await klant.SendAsync(verzoek.Bericht);
        verzoek.Controleren(antwoord, await antwoord.Content.ReadAsByteArrayAsync());
        if (antwoord.Headers.TryGetValues(HeaderNames.SetCookie, out var gezet))
        {
            foreach (var koekje in SetCookieHeaderValue.ParseList([.. gezet])) KoekjeZetten(koekje.Name.ToString(), koekje.Value.ToString());
        }

        if (Token().Match(await antwoord.Content.ReadAsStringAsync()) is { Success: true } gevonden) token = gevonden.Groups["waarde"].Value;
        return antwoord.Headers.Location?.ToString();
    }

    private HttpRequestMessage MetKoekjes(HttpRequestMessage verzoek)
    {
        if (koekjes.Count > 0) verzoek.Headers.TryAddWithoutValidation(HeaderNames.Cookie, string.Join("; ", koekjes.Select(koekje => $"{koekje.Key}={koekje.Value}")));
        return verzoek;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"(?<waarde>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
