using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>
/// A message in a coloured box. Attributes: <c>soort</c> (<see cref="MeldingSoort"/>, default Info), <c>titel</c>,
/// <c>live</c> (read aloud at once by a screen reader; for what just happened).
/// </summary>
[HtmlTargetElement("zr-melding")]
public sealed class MeldingTagHelper : TagHelper
{
    /// <summary>Tone of the message.</summary>
    public MeldingSoort Soort { get; set; }

    /// <summary>First line, in bold.</summary>
    public string? Titel { get; set; }

    /// <summary>Whether a screen reader reads it at once.</summary>
    public bool Live { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhoud = Html.Element("div", "au-c-alert__content");
        if (!string.IsNullOrEmpty(Titel)) inhoud.Met(Html.Element("p", "au-c-alert__title", Titel));
        inhoud.Met(Html.Element("div", "au-c-alert__message").Met(await output.GetChildContentAsync()));

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass($"au-c-alert au-c-alert--{Variant()}");
        if (Live) output.Attributes.SetAttribute("role", Soort == MeldingSoort.Fout ? "alert" : "status");
        output.Content.SetHtmlContent(inhoud);
    }

    private string Variant() => Soort switch
    {
        MeldingSoort.Succes => "success",
        MeldingSoort.Waarschuwing => "warning",
        MeldingSoort.Fout => "error",
        _ => "info",
    };
}
