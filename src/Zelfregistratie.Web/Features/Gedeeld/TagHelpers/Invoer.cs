using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>The input itself of a <c>zr-veld</c>. MVC's generator keeps what was typed when the form comes back.</summary>
internal sealed class Invoer(IHtmlGenerator generator, ViewContext view, ModelExpression voor, Veld veld, Dictionary<string, object?> attributen)
{
    public IHtmlContent Maken(VeldSoort soort, string label, IEnumerable<SelectListItem> keuzes, string? leeg, int rijen) => soort switch
    {
        VeldSoort.Tekstvak => Klasse("au-c-textarea", generator.GenerateTextArea(view, voor.ModelExplorer, voor.Name, rijen, 0, attributen)),
        VeldSoort.Datum => Tekst("date", "{0:yyyy-MM-dd}"),
        VeldSoort.Email => Tekst("email"),
        VeldSoort.Telefoon => Tekst("tel"),
        VeldSoort.Zoeken => Tekst("search"),
        VeldSoort.Keuzelijst => Keuzelijst(keuzes, leeg),
        VeldSoort.Keuzerondjes => Keuzes("radio", keuzes),
        VeldSoort.Vinkjes => Keuzes("checkbox", keuzes),
        VeldSoort.Vinkje => Vinkje(label),
        _ => Tekst("text"),
    };

    private TagBuilder Tekst(string type, string? opmaak = null)
    {
        attributen.TryAdd("type", type);
        return Klasse("au-c-input", generator.GenerateTextBox(view, voor.ModelExplorer, voor.Name, voor.Model, opmaak, attributen));
    }

    private TagBuilder Keuzelijst(IEnumerable<SelectListItem> keuzes, string? leeg)
    {
        var gekozen = generator.GetCurrentValues(view, voor.ModelExplorer, voor.Name, allowMultiple: false);
        return Klasse("au-c-input", generator.GenerateSelect(view, voor.ModelExplorer, string.IsNullOrEmpty(leeg) ? null : leeg, voor.Name, keuzes, gekozen, allowMultiple: false, attributen));
    }

    private TagBuilder Vinkje(string label)
    {
        // MVC would throw on what it can't show again: what is neither yes nor no.
        if (view.ModelState.TryGetValue(veld.Naam, out var toestand) && toestand.RawValue is { } getypt && !bool.TryParse(getypt is string[] delen ? delen.FirstOrDefault() : getypt as string, out _)) toestand.RawValue = bool.FalseString;
        var aan = voor.Model as bool?;
        var vinkje = generator.GenerateCheckBox(view, voor.ModelExplorer, voor.Name, aan, attributen);
        var verborgen = generator.GenerateHiddenForCheckbox(view, voor.ModelExplorer, voor.Name);
        verborgen.TagRenderMode = TagRenderMode.SelfClosing;
        vinkje.TagRenderMode = TagRenderMode.SelfClosing;
        return Html.Element("div").Met(Html.Element("label", "zr-keuze").Met(vinkje).Met(Html.Element("span", tekst: label))).Met(verborgen);
    }

    private TagBuilder Keuzes(string type, IEnumerable<SelectListItem> keuzes)
    {
        var gekozen = generator.GetCurrentValues(view, voor.ModelExplorer, voor.Name, allowMultiple: type == "checkbox") ?? [];
        var lijst = Html.Element("div", "zr-keuzes");
        var nummer = 0;
        foreach (var keuze in keuzes)
        {
            // The first option carries the id of the field, so that the summary of errors can lead to it.
            var id = nummer++ == 0 ? veld.Id : string.Create(CultureInfo.InvariantCulture, $"{veld.Id}-{nummer}");
            lijst.Met(Keuze(type, keuze, id, gekozen.Contains(keuze.Value) || (gekozen.Count == 0 && keuze.Selected)));
        }

        return lijst;
    }

    private TagBuilder Keuze(string type, SelectListItem keuze, string id, bool aan)
    {
        var knop = Html.Element("input").Attribuut("type", type).Attribuut("id", id).Attribuut("name", veld.Naam).Attribuut("value", keuze.Value);
        foreach (var (naam, waarde) in attributen) knop.Attributes[naam] = waarde?.ToString();
        if (aan) knop.Attribuut("checked", "checked");
        if (keuze.Disabled) knop.Attribuut("disabled", "disabled");
        knop.TagRenderMode = TagRenderMode.SelfClosing;

        var woorden = Html.Element("span", tekst: keuze.Text);
        if (keuze is Keuze { Toelichting: { } toelichting }) woorden.Met(Html.Element("small", tekst: toelichting));
        return Html.Element("label", "zr-keuze").Met(knop).Met(woorden);
    }

    private static TagBuilder Klasse(string klasse, TagBuilder invoer)
    {
        invoer.AddCssClass(klasse);
        return invoer;
    }
}
