using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>A list of names and values (<c>dl</c>); its rows are <c>zr-gegeven</c>.</summary>
[HtmlTargetElement("zr-gegevens")]
public sealed class GegevensTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.AddClass("zr-gegevens");
    }
}
