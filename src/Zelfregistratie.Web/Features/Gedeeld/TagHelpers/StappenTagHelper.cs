using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>How far the request has come. Attribute: <c>huidig</c> (<see cref="Stap"/>).</summary>
[HtmlTargetElement("zr-stappen")]
public sealed class StappenTagHelper(IStringLocalizer<Teksten> tekst) : TagHelper
{
    private static readonly string[] Namen = ["Aangemeld", "Aanvraag invullen", "Controleren", "Ingediend"];

    /// <summary>The step the person is at.</summary>
    public Stap Huidig { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("zr-stappen");
        output.Attributes.SetAttribute("aria-label", tekst["Stappen van je aanvraag"].Value);

        for (var nummer = 0; nummer < Namen.Length; nummer++)
        {
            var stap = Html.Element("li", nummer < (int)Huidig ? "zr-klaar" : null);
            if (nummer == (int)Huidig) stap.Attribuut("aria-current", "step");
            var naam = Html.Element("span");
            if (nummer < (int)Huidig) naam.Met(Html.Element("span", "zr-verborgen", tekst["Klaar:"].Value + " "));
            naam.InnerHtml.Append(tekst[Namen[nummer]].Value);
            output.Content.AppendHtml(stap.Met(naam));
        }
    }
}
