using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>Small pieces of HTML that several tag helpers write.</summary>
internal static class Html
{
    public static TagBuilder Element(string naam, string? klasse = null, string? tekst = null)
    {
        var element = new TagBuilder(naam);
        if (klasse is not null) element.AddCssClass(klasse);
        if (tekst is not null) element.InnerHtml.Append(tekst);
        return element;
    }

    public static TagBuilder Met(this TagBuilder element, IHtmlContent inhoud)
    {
        element.InnerHtml.AppendHtml(inhoud);
        return element;
    }

    public static TagBuilder Attribuut(this TagBuilder element, string naam, string waarde)
    {
        element.Attributes[naam] = waarde;
        return element;
    }

    public static TagBuilder Icoon(string naam)
    {
        var gebruik = Element("use").Attribuut("href", $"/iconen.svg#{naam}");
        return Element("svg", "au-c-icon au-c-icon--medium").Attribuut("aria-hidden", "true").Met(gebruik);
    }

    public static TagBuilder Pil(string tekst, string variant = "default") =>
        Element("span", $"au-c-pill au-c-pill--{variant}", tekst);

    public static void AddClass(this TagHelperOutput output, string klasse)
    {
        var eigen = output.Attributes.TryGetAttribute("class", out var bestaand) ? $" {bestaand.Value}" : "";
        output.Attributes.SetAttribute("class", klasse + eigen);
    }
}
