using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>
/// One row of <c>zr-gegevens</c>: <c>naam</c> and, as content, the value. Optional: <c>onder</c> (a small line below the value),
/// <c>bij</c> (words at the end of the row, such as "ligt vast"), or a child <c>zr-slot</c> with a link there.
/// </summary>
[HtmlTargetElement("zr-gegeven", ParentTag = "zr-gegevens")]
public sealed class GegevenTagHelper : TagHelper
{
    /// <summary>What the value is called.</summary>
    public string Naam { get; set; } = "";

    /// <summary>A small line below the value.</summary>
    public string? Onder { get; set; }

    /// <summary>Words at the end of the row.</summary>
    public string? Bij { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var slot = new HtmlContentBuilder();
        context.Items[typeof(SlotTagHelper)] = slot;
        if (!string.IsNullOrEmpty(Bij)) slot.Append(Bij);
        var waarde = Html.Element("dd").Met(await output.GetChildContentAsync());
        if (!string.IsNullOrEmpty(Onder)) waarde.Met(Html.Element("span", "au-c-help-text", Onder));

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(Html.Element("dt", tekst: Naam));
        output.Content.AppendHtml(waarde);
        if (slot.Count > 0) output.Content.AppendHtml(Html.Element("dd", "zr-slot").Met(slot));
    }
}
