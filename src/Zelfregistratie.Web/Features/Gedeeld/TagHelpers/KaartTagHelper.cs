using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>A framed section. Attributes: <c>titel</c> (an <c>h2</c>), <c>klein</c> (smaller title, for a side column).</summary>
[HtmlTargetElement("zr-kaart")]
public sealed class KaartTagHelper : TagHelper
{
    /// <summary>Heading of the section.</summary>
    public string? Titel { get; set; }

    /// <summary>Whether the heading is small.</summary>
    public bool Klein { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "section";
        output.AddClass(Klein ? "zr-kaart zr-kaart--klein" : "zr-kaart");
        if (!string.IsNullOrEmpty(Titel)) output.PreContent.AppendHtml(Html.Element("h2", tekst: Titel));
    }
}
