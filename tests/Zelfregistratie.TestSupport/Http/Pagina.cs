using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Zelfregistratie.TestSupport.Http;

/// <summary>A page as it came to the browser.</summary>
public sealed partial class Pagina
{
    private readonly Bezoeker bezoeker;

    private Pagina(Bezoeker bezoeker, HttpResponseMessage antwoord, string inhoud, IHtmlDocument document, Spoor spoor)
    {
        this.bezoeker = bezoeker;
        Status = antwoord.StatusCode;
        Adres = antwoord.RequestMessage!.RequestUri!;
        Naar = antwoord.Headers.Location is { } naar ? new Uri(Adres, naar) : null;
        Koppen = antwoord.Headers.Concat(antwoord.Content.Headers).ToDictionary(kop => kop.Key, kop => string.Join(", ", kop.Value), StringComparer.OrdinalIgnoreCase);
        Inhoud = inhoud;
        Document = document;
        Spoor = spoor;
    }

    /// <summary>The status.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>Where it stands.</summary>
    public Uri Adres { get; }

    /// <summary>Where it redirects to, if it does and was not followed.</summary>
    public Uri? Naar { get; }

    /// <summary>The headers.</summary>
    public IReadOnlyDictionary<string, string> Koppen { get; }

    /// <summary>The body as it came.</summary>
    public string Inhoud { get; }

    /// <summary>The page; empty when it is no HTML.</summary>
    public IHtmlDocument Document { get; }

    /// <summary>What the database did for it; empty for a portal in another process.</summary>
    public Spoor Spoor { get; }

    /// <summary>The title.</summary>
    public string Titel => Document.Title ?? "";

    /// <summary>The heading, or nothing.</summary>
    public string Kop => Opschonen(Document.QuerySelector("h1")?.TextContent);

    /// <summary>All that can be read on the page, with white space as single spaces.</summary>
    public string Tekst => Opschonen(Document.Body?.TextContent);

    /// <summary>What can be read in the first element that a selector finds, with white space as single spaces.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public string TekstVan(string selector) => Opschonen(Element(selector).TextContent);

    /// <summary>The first element that a selector finds.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public IElement Element(string selector) =>
        Document.QuerySelector(selector) ?? throw new InvalidOperationException($"No '{selector}' on {this}");

    /// <summary>The values of a form as the browser would send them: hidden fields with the antiforgery token, defaults, what is ticked.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Waarden(string formulier = "main form") => Formulier.Waarden(Element(formulier));

    /// <summary>Fills in a form and submits it to where it points, as a browser does.</summary>
    /// <param name="formulier">Selector of the form, such as <c>form[action$="/goedkeuren"]</c>.</param>
    /// <param name="waarden">By name of the field: replaces what stands there; null leaves the field out. The same name twice sends both.</param>
    public Task<Pagina> IndienenAsync(string formulier, params (string Naam, string? Waarde)[] waarden) =>
        IndienenAsync(formulier, volgen: true, waarden);

    /// <summary>Fills in a form and submits it, and follows redirects or not.</summary>
    public Task<Pagina> IndienenAsync(string formulier, bool volgen, params (string Naam, string? Waarde)[] waarden) =>
        bezoeker.PaginaAsync(Formulier.Verzoek(Element(formulier), Adres, waarden), volgen);

    /// <summary>Follows a link.</summary>
    public Task<Pagina> VolgenAsync(string selector) =>
        bezoeker.PaginaAsync(new Uri(Adres, Element(selector).GetAttribute("href") ?? throw new InvalidOperationException($"'{selector}' is no link.")).ToString());

    /// <summary>Where it stands, the status and the start of the text: what one wants to know when a test fails.</summary>
    public override string ToString() =>
        $"{Adres.PathAndQuery} ({(int)Status}{(Naar is null ? "" : " to " + Naar.PathAndQuery)}): {Tekst[..Math.Min(Tekst.Length, 1500)]}";

    internal static async Task<Pagina> LezenAsync(Bezoeker bezoeker, HttpResponseMessage antwoord, Spoor spoor)
    {
        var inhoud = await antwoord.Content.ReadAsStringAsync();
        var isHtml = antwoord.Content.Headers.ContentType?.MediaType == "text/html";
        var document = await new HtmlParser().ParseDocumentAsync(isHtml ? inhoud : "");
        return new Pagina(bezoeker, antwoord, inhoud, document, spoor);
    }

    private static string Opschonen(string? tekst) => WitteRuimte().Replace(tekst ?? "", " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex WitteRuimte();
}
