using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.WebUtilities;

namespace Zelfregistratie.Web.Tests.DigitaleSleutel;

/// <summary>An answer of the digital key: a page with forms, or the way back to the application.</summary>
internal sealed class Pagina(HttpClient http, HttpResponseMessage antwoord, string inhoud)
{
    public HttpStatusCode Status => antwoord.StatusCode;

    public HttpResponseMessage Antwoord => antwoord;

    public Uri? Naar => antwoord.Headers.Location;

    public IHtmlDocument Document { get; } = new HtmlParser().ParseDocument(inhoud);

    public string Titel => Document.QuerySelector("h1")?.TextContent ?? "";

    public string Tekst => Document.Body?.TextContent ?? "";

    /// <summary>A parameter of the address that the application is called back on, behind the question mark or the hash.</summary>
    public string? Terug(string naam)
    {
        Assert.NotNull(Naar);
        var deel = Naar.Fragment.Length > 0 ? Naar.Fragment[1..] : Naar.Query;
        return QueryHelpers.ParseQuery(deel).TryGetValue(naam, out var waarde) ? waarde.ToString() : null;
    }

    /// <summary>Presses a button by what it says, after filling in the form around it.</summary>
    public Task<Pagina> DrukAsync(string knop, params (string Naam, string Waarde)[] velden)
    {
        var element = Document.QuerySelectorAll("button").OfType<IHtmlButtonElement>()
            .First(b => b.TextContent.Contains(knop, StringComparison.Ordinal));
        var formulier = (IHtmlFormElement)element.Closest("form")!;
        var waarden = formulier.QuerySelectorAll<IHtmlInputElement>("input[name]")
            .Where(invoer => invoer.Type != "checkbox" || invoer.IsChecked)
            .ToDictionary(invoer => invoer.Name!, invoer => invoer.Value, StringComparer.Ordinal);
        if (element.Name is { Length: > 0 } naam) waarden[naam] = element.Value;
        foreach (var veld in velden) waarden[veld.Naam] = veld.Waarde;
        return VerzendenAsync(formulier, waarden);
    }

    private Task<Pagina> VerzendenAsync(IHtmlFormElement formulier, Dictionary<string, string> waarden)
    {
        var doel = formulier.GetAttribute("action")!;
        return formulier.Method == "post"
            ? OphalenAsync(http, new HttpRequestMessage(HttpMethod.Post, doel) { Content = new FormUrlEncodedContent(waarden) })
            : OphalenAsync(http, new HttpRequestMessage(HttpMethod.Get, QueryHelpers.AddQueryString(doel, waarden!)));
    }

    public static async Task<Pagina> OphalenAsync(HttpClient http, HttpRequestMessage vraag)
    {
        var antwoord = await http.SendAsync(vraag, TestContext.Current.CancellationToken);
        return new Pagina(http, antwoord, await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
