using Microsoft.Net.Http.Headers;

namespace Zelfregistratie.TestSupport.Http;

/// <summary>Keeps cookies as a browser does, but after the clock of the portal, which is not that of the machine.</summary>
internal sealed class Koekjes(HttpMessageHandler binnen, TimeProvider klok) : DelegatingHandler(binnen)
{
    private readonly Dictionary<string, string> bewaard = new(StringComparer.Ordinal);
    private readonly Lock slot = new();

    /// <summary>The values by name, now.</summary>
    public IReadOnlyDictionary<string, string> Alle
    {
        get
        {
            lock (slot)
            {
                return new Dictionary<string, string>(bewaard, StringComparer.Ordinal);
            }
        }
    }

    /// <summary>Sets a cookie, or takes it away.</summary>
    public void Zetten(string naam, string? waarde)
    {
        lock (slot)
        {
            if (waarde is null)
            {
                bewaard.Remove(naam);
            }
            else
            {
                bewaard[naam] = waarde;
            }
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var meegeven = Alle;
        if (meegeven.Count > 0)
        {
            request.Headers.Remove(HeaderNames.Cookie);
            request.Headers.TryAddWithoutValidation(HeaderNames.Cookie, string.Join("; ", meegeven.Select(koekje => $"{koekje.Key}={koekje.Value}")));
        }

        var antwoord = await base.SendAsync(request, cancellationToken);
        if (antwoord.Headers.TryGetValues(HeaderNames.SetCookie, out var gezet))
        {
            foreach (var koekje in SetCookieHeaderValue.ParseList([.. gezet]))
            {
                var isWeg = koekje.Value.Length == 0 || koekje.Expires < klok.GetUtcNow() || koekje.MaxAge <= TimeSpan.Zero;
                Zetten(koekje.Name.ToString(), isWeg ? null : koekje.Value.ToString());
            }
        }

        return antwoord;
    }
}
