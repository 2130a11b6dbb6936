using System.Net;
using Zelfregistratie.TestSupport.Wedlopen;

namespace Zelfregistratie.TestSupport.Http;

/// <summary>Somebody with a browser without JavaScript: keeps cookies, opens pages, fills in forms. Everything an <see cref="HttpClient"/> can, it can too.</summary>
public sealed class Bezoeker : HttpClient
{
    private const int MeesteOmleidingen = 10;

    private readonly Koekjes koekjes;
    private readonly Sporen sporen;

    internal Bezoeker(Koekjes koekjes, Uri adres, Sporen sporen)
        : base(koekjes)
    {
        this.koekjes = koekjes;
        this.sporen = sporen;
        BaseAddress = adres;
    }

    /// <summary>The cookies by name, now.</summary>
    public IReadOnlyDictionary<string, string> Koekjes => koekjes.Alle;

    /// <summary>Sets a cookie, or takes it away with null.</summary>
    public void KoekjeZetten(string naam, string? waarde) => koekjes.Zetten(naam, waarde);

    /// <summary>Opens a page.</summary>
    /// <param name="adres">Path and query, or an address.</param>
    /// <param name="volgen">Whether redirects within the portal are followed.</param>
    public Task<Pagina> PaginaAsync(string adres, bool volgen = true) => PaginaAsync(new HttpRequestMessage(HttpMethod.Get, adres), volgen);

    /// <summary>Posts fields to an address as they are, without a form around them: no antiforgery token.</summary>
    public Task<Pagina> VersturenAsync(string adres, IEnumerable<KeyValuePair<string, string>> velden, bool volgen = true) =>
        PaginaAsync(new HttpRequestMessage(HttpMethod.Post, adres) { Content = new FormUrlEncodedContent(velden) }, volgen);

    /// <summary>Sends a request and reads the page that answers it.</summary>
    public async Task<Pagina> PaginaAsync(HttpRequestMessage verzoek, bool volgen)
    {
        var pagina = await EenmaalAsync(verzoek);
        for (var keer = 0; volgen && pagina.Naar is { } naar && BaseAddress!.IsBaseOf(naar); keer++)
        {
            if (keer == MeesteOmleidingen)
            {
                throw new InvalidOperationException($"{verzoek.RequestUri} redirects without end, last to {naar}.");
            }

            // 307 and 308 keep the method; the portal uses neither.
            pagina = await EenmaalAsync(new HttpRequestMessage(HttpMethod.Get, naar));
        }

        return pagina;
    }

    private async Task<Pagina> EenmaalAsync(HttpRequestMessage verzoek)
    {
        var spoor = sporen.Beginnen(verzoek);
        Afspraak.Meegeven(verzoek);
        using var antwoord = await SendAsync(verzoek);
        if (antwoord.StatusCode is HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect)
        {
            throw new InvalidOperationException($"{verzoek.RequestUri} answers {antwoord.StatusCode}, which would repeat a POST.");
        }

        return await Pagina.LezenAsync(this, antwoord, spoor);
    }
}
