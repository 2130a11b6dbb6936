using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>
/// Around the <c>zr-veld</c> of a search form (GET) for an organisation: with JavaScript the organisations appear while one types, and choosing one
/// opens the address of the form with its code instead of what was typed. Without, the form searches as it always did.
/// Attributes: <c>doelgroep</c> (its code), <c>naam</c> (of the parameter that gets the code); optional <c>met-beheerder</c> and
/// <c>zonder-beheerder</c>: words shown at an organisation with or without somebody who would learn of a request.
/// </summary>
[HtmlTargetElement("zr-zoeklijst", Attributes = "doelgroep,naam")]
public sealed class ZoeklijstTagHelper(IStringLocalizer<Teksten> tekst) : TagHelper
{
    private const string Adres = "/organisaties/zoeken";
    private const string Script = "/js/zoeklijst.js";

    /// <summary>Code of the doelgroep whose organisations are searched.</summary>
    public string Doelgroep { get; set; } = "";

    /// <summary>Name of the parameter that gets the code of the chosen organisation.</summary>
    public string Naam { get; set; } = "";

    /// <summary>Words at an organisation with an administrator.</summary>
    public string? MetBeheerder { get; set; }

    /// <summary>Words at an organisation without one.</summary>
    public string? ZonderBeheerder { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("zr-zoeklijst");
        output.Attributes.SetAttribute("data-zr-zoeklijst", Adres);
        output.Attributes.SetAttribute("data-doelgroep", Doelgroep);
        output.Attributes.SetAttribute("data-naam", Naam);
        output.Attributes.SetAttribute("data-lijst", tekst["Gevonden organisaties"].Value);
        if (!string.IsNullOrEmpty(MetBeheerder)) output.Attributes.SetAttribute("data-met", MetBeheerder);
        if (!string.IsNullOrEmpty(ZonderBeheerder)) output.Attributes.SetAttribute("data-zonder", ZonderBeheerder);
        output.PostElement.AppendHtml(Html.Element("script").Attribuut("src", Script).Attribuut("defer", "defer"));
    }
}
