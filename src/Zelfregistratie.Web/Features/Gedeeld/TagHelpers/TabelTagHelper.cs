using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>
/// A table that becomes a list of cards on a phone. Write plain <c>thead</c>, <c>tbody</c>, <c>tr</c>, <c>th</c> and <c>td</c>
/// inside: they get roles (which a change of display would take away) and each cell the name of its column.
/// Attributes: <c>bijschrift</c> (what the table shows, for screen readers). Put <c>zonder-naam</c> on a cell whose column name
/// says nothing on a phone.
/// </summary>
[HtmlTargetElement("zr-tabel")]
public sealed class TabelTagHelper : TagHelper
{
    /// <summary>What the table shows.</summary>
    public string Bijschrift { get; set; } = "";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(Tabelkolommen)] = new Tabelkolommen();
        var tabel = Html.Element("table", "au-c-table").Attribuut("role", "table")
            .Met(Html.Element("caption", "zr-verborgen", Bijschrift))
            .Met(await output.GetChildContentAsync());

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("au-c-table-wrapper");
        output.Content.SetHtmlContent(tabel);
    }
}
