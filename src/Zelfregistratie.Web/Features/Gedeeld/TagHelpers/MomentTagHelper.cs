using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>One item of <c>zr-tijdlijn</c>. Attribute: <c>tijdstip</c>; without it the item is still to come.</summary>
[HtmlTargetElement("zr-moment", ParentTag = "zr-tijdlijn")]
public sealed class MomentTagHelper : TagHelper
{
    /// <summary>When it happened.</summary>
    public DateTimeOffset? Tijdstip { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "li";
        if (Tijdstip is not { } tijdstip)
        {
            output.AddClass("zr-open");
            return;
        }

        var tijd = Html.Element("time", tekst: tijdstip.DatumEnTijd())
            .Attribuut("datetime", tijdstip.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        output.PostContent.AppendHtml(tijd);
    }
}
