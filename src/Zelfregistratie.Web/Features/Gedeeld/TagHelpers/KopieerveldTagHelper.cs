using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>
/// A text to take elsewhere: a field that can't be changed, with a button that copies it (with JavaScript; without, one selects it).
/// Attributes: <c>label</c>, <c>waarde</c>.
/// </summary>
[HtmlTargetElement("zr-kopieerveld")]
public sealed class KopieerveldTagHelper(IStringLocalizer<Teksten> tekst) : TagHelper
{
    private const string Id = "zr-kopieerveld";

    /// <summary>What it is.</summary>
    public string Label { get; set; } = "";

    /// <summary>The text.</summary>
    public string Waarde { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var veld = Html.Element("textarea", "au-c-textarea", Waarde).Attribuut("rows", "3").Attribuut("id", Id).Attribuut("readonly", "readonly");
        var knop = Html.Element("button", "au-c-button au-c-button--secondary", tekst["Kopiëren"]).Attribuut("type", "button").Attribuut("hidden", "hidden").Attribuut("data-zr-kopieer", Id);
        var gemeld = Html.Element("span", "zr-klein").Attribuut("role", "status").Attribuut("data-zr-gekopieerd", tekst["De link is gekopieerd."]);

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(Html.Element("div", "zr-rij").Met(Html.Element("label", "au-c-label", Label).Attribuut("for", Id)).Met(veld));
        output.Content.AppendHtml(Html.Element("div", "zr-acties").Met(knop).Met(gemeld));
    }
}
