using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Zelfregistratie.TestSupport.Http;

/// <summary>What a browser sends when it submits a form.</summary>
internal static class Formulier
{
    public static List<KeyValuePair<string, string>> Waarden(IElement formulier) =>
        [.. Velden((IHtmlFormElement)formulier).Where(veld => !veld.HasAttribute("disabled") && veld.GetAttribute("name") is { Length: > 0 }).SelectMany(WaardenVan)];

    public static HttpRequestMessage Verzoek(IElement element, Uri adres, IEnumerable<(string Naam, string? Waarde)> waarden)
    {
        var formulier = (IHtmlFormElement)element;
        var velden = Waarden(formulier);
        var nieuw = waarden.ToLookup(waarde => waarde.Naam, waarde => waarde.Waarde, StringComparer.Ordinal);
        velden.RemoveAll(veld => nieuw.Contains(veld.Key));
        velden.AddRange(nieuw.SelectMany(groep => groep.Where(waarde => waarde is not null).Select(waarde => KeyValuePair.Create(groep.Key, waarde!))));

        var doel = new Uri(adres, formulier.GetAttribute("action") is { Length: > 0 } actie ? actie : adres.PathAndQuery);
        return string.Equals(formulier.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase)
            ? new HttpRequestMessage(HttpMethod.Post, doel) { Content = new FormUrlEncodedContent(velden) }
            : new HttpRequestMessage(HttpMethod.Get, new UriBuilder(doel) { Query = Query(velden) }.Uri);
    }

    private static string Query(IEnumerable<KeyValuePair<string, string>> velden) =>
        string.Join('&', velden.Select(veld => $"{Uri.EscapeDataString(veld.Key)}={Uri.EscapeDataString(veld.Value)}"));

    // Elements of a form may stand outside it, with the attribute form.
    private static IEnumerable<IElement> Velden(IHtmlFormElement formulier) =>
        formulier.Owner!.QuerySelectorAll("input, select, textarea").Where(veld =>
            veld.GetAttribute("form") is { Length: > 0 } id ? id == formulier.Id : formulier.Contains(veld));

    private static IEnumerable<KeyValuePair<string, string>> WaardenVan(IElement veld)
    {
        var naam = veld.GetAttribute("name")!;
        return veld switch
        {
            IHtmlInputElement { Type: "submit" or "button" or "image" or "reset" or "file" } => [],
            IHtmlInputElement { Type: "checkbox" or "radio" } vakje => vakje.IsChecked ? [new(naam, vakje.HasAttribute("value") ? vakje.Value : "on")] : [],
            IHtmlSelectElement keuze => keuze.Options.Where(optie => optie.IsSelected).Select(optie => KeyValuePair.Create(naam, optie.Value)),
            IHtmlTextAreaElement tekst => [new(naam, tekst.Value)],
            IHtmlInputElement invoer => [new(naam, invoer.Value)],
            _ => [],
        };
    }
}
