using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>A short label in a pill, such as a status. Attribute: <c>soort</c> (<see cref="PilSoort"/>, default Neutraal).</summary>
[HtmlTargetElement("zr-pil")]
public sealed class PilTagHelper : TagHelper
{
    /// <summary>Colour of the pill.</summary>
    public PilSoort Soort { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var variant = Soort switch
        {
            PilSoort.Bezig => "ongoing",
            PilSoort.Succes => "success",
            PilSoort.Waarschuwing => "warning",
            PilSoort.Fout => "error",
            _ => "default",
        };
        output.TagName = "span";
        output.AddClass($"au-c-pill au-c-pill--{variant}");
    }
}
