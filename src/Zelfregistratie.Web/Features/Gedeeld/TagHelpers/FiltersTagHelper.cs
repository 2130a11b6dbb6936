using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>
/// A search form (GET) around the <c>zr-veld</c>s and the button of a list; folds into a <c>details</c> on a phone.
/// Attributes: <c>actief</c> (how many filters are set; then the fold is open), <c>action</c> and others go to the form.
/// </summary>
[HtmlTargetElement("zr-filters")]
public sealed class FiltersTagHelper(IStringLocalizer<Teksten> tekst) : TagHelper
{
    /// <summary>How many filters differ from the default.</summary>
    public int Actief { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(FiltersTagHelper)] = this;
        var velden = Html.Element("div", "zr-filters__velden").Met(await output.GetChildContentAsync());
        var woord = Actief > 0 ? tekst["Zoeken en filteren ({0} actief)", Actief] : tekst["Zoeken en filteren"];
        var vouw = Html.Element("details").Met(Html.Element("summary", tekst: woord)).Met(velden);
        if (Actief > 0) vouw.Attribuut("open", "open");

        output.TagName = "form";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("zr-filters");
        output.Attributes.SetAttribute("method", "get");
        output.Attributes.SetAttribute("role", "search");
        output.Content.SetHtmlContent(vouw);
    }
}
