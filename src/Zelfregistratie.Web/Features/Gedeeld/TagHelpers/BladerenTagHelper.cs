using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>
/// Links to the previous and next page of a list. Attributes: <c>vorige</c> and <c>volgende</c> (addresses; absent when there
/// is none), <c>tekst</c> (where we are, such as "1 tot 5 van 37").
/// </summary>
[HtmlTargetElement("zr-bladeren")]
public sealed class BladerenTagHelper(IStringLocalizer<Teksten> teksten) : TagHelper
{
    /// <summary>Address of the previous page.</summary>
    public string? Vorige { get; set; }

    /// <summary>Address of the next page.</summary>
    public string? Volgende { get; set; }

    /// <summary>Where in the list this page stands.</summary>
    public string? Tekst { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("zr-bladeren");
        output.Attributes.SetAttribute("aria-label", teksten["Bladeren"].Value);
        output.Content.AppendHtml(Html.Element("span", "au-c-help-text", Tekst ?? ""));

        var lijst = Html.Element("ul", "zr-bladeren__links");
        Koppeling(Vorige, "prev", teksten["Vorige"]);
        Koppeling(Volgende, "next", teksten["Volgende"]);
        if (lijst.HasInnerHtml) output.Content.AppendHtml(lijst);

        void Koppeling(string? adres, string relatie, string woord)
        {
            if (string.IsNullOrEmpty(adres)) return;
            var koppeling = Html.Element("a", "au-c-link", woord).Attribuut("href", adres).Attribuut("rel", relatie);
            lijst.Met(Html.Element("li").Met(koppeling));
        }
    }
}
