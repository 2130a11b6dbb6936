using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>Inside <c>zr-gegeven</c>: what stands at the end of the row, such as a link.</summary>
[HtmlTargetElement("zr-slot", ParentTag = "zr-gegeven")]
public sealed class SlotTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var slot = (HtmlContentBuilder)context.Items[typeof(SlotTagHelper)];
        slot.AppendHtml(await output.GetChildContentAsync());
        output.SuppressOutput();
    }
}
