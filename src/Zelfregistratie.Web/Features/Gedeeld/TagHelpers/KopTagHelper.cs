using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>
/// Heading of the page: writes the <c>h1</c> and gives the same words to the <c>title</c>. Attributes: <c>titel</c>; optional
/// <c>lead</c> (a larger paragraph), <c>onder</c> (a small line), <c>referentie</c> (monospaced, before <c>onder</c>),
/// <c>smal</c> (narrow page, for forms and text). Content stands at the right: a pill, a button.
/// </summary>
[HtmlTargetElement("zr-kop")]
public sealed class KopTagHelper : TagHelper
{
    /// <summary>Title of the page.</summary>
    public string Titel { get; set; } = "";

    /// <summary>First paragraph.</summary>
    public string? Lead { get; set; }

    /// <summary>A small line below the title.</summary>
    public string? Onder { get; set; }

    /// <summary>A reference such as ZR-7K4M-9QX2.</summary>
    public string? Referentie { get; set; }

    /// <summary>Whether the page is narrow.</summary>
    public bool Smal { get; set; }

    /// <summary>The view; set by the framework.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ViewContext.ViewData.Titel(Titel);
        if (Smal) ViewContext.ViewData.MaakSmal();

        var links = Html.Element("div").Met(Html.Element("h1", tekst: Titel));
        if (!string.IsNullOrEmpty(Lead)) links.Met(Html.Element("p", "zr-lead", Lead));
        if (!string.IsNullOrEmpty(Referentie) || !string.IsNullOrEmpty(Onder)) links.Met(Onderregel());
        var rechts = await output.GetChildContentAsync();

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("zr-kop");
        output.Content.SetHtmlContent(links);
        if (!rechts.IsEmptyOrWhiteSpace) output.Content.AppendHtml(Html.Element("div", "zr-acties").Met(rechts));
    }

    private TagBuilder Onderregel()
    {
        var regel = Html.Element("p", "au-c-help-text");
        if (!string.IsNullOrEmpty(Referentie)) regel.Met(Html.Element("span", "zr-ref", Referentie));
        if (!string.IsNullOrEmpty(Onder)) regel.InnerHtml.Append(string.IsNullOrEmpty(Referentie) ? Onder : $" · {Onder}");
        return regel;
    }
}
