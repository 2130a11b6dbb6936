using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>What happened, in order; its items are <c>zr-moment</c>.</summary>
[HtmlTargetElement("zr-tijdlijn")]
public sealed class TijdlijnTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.AddClass("zr-tijdlijn");
    }
}
