using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>
/// A button; with <c>href</c> or <c>asp-action</c> (and the other <c>asp-…</c> of a link) a link that looks like one.
/// Attributes: <c>soort</c> (<see cref="KnopSoort"/>, default Primair), <c>icoon</c>; all others go to the button,
/// such as <c>name</c>, <c>value</c>, <c>formaction</c> and <c>type</c> (default submit).
/// </summary>
[HtmlTargetElement("zr-knop")]
public sealed class KnopTagHelper(IHtmlGenerator generator) : AnchorTagHelper(generator)
{
    /// <summary>Weight of the button.</summary>
    public KnopSoort Soort { get; set; }

    /// <summary>Name of an icon, shown before the words.</summary>
    public string? Icoon { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass($"au-c-button {Klasse()}");
        if (!string.IsNullOrEmpty(Icoon)) output.PreContent.AppendHtml(Html.Icoon(Icoon));

        if (Action is not null || Controller is not null || Route is not null)
        {
            output.TagName = "a";
            base.Process(context, output);
        }
        else if (output.Attributes.ContainsName("href"))
        {
            output.TagName = "a";
        }
        else
        {
            output.TagName = "button";
            if (!output.Attributes.ContainsName("type")) output.Attributes.Add("type", "submit");
        }
    }

    private string Klasse() => Soort switch
    {
        KnopSoort.Secundair => "au-c-button--secondary",
        KnopSoort.Alarm => "au-c-button--secondary au-c-button--alert",
        KnopSoort.Link => "au-c-button--link",
        _ => "au-c-button--primary",
    };
}
