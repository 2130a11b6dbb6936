using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>
/// A field of a form: label, hint, input and error, linked for screen readers; what was typed stays after an error.
/// Attributes: <c>for</c> (the property), <c>label</c>, <c>soort</c> (<see cref="VeldSoort"/>, default Tekst), <c>hint</c> (or the
/// content of the element), <c>verplicht</c> (default true; false writes "Optioneel"), <c>keuzes</c> (<see cref="Keuze"/>s for a
/// choice), <c>leeg</c> (first, empty line of a Keuzelijst), <c>rijen</c> (of a Tekstvak, default 4). Every other attribute goes
/// to the input: <c>autocomplete</c>, <c>inputmode</c>, <c>maxlength</c>, <c>min</c>, <c>max</c>, <c>data-…</c>.
/// </summary>
[HtmlTargetElement("zr-veld", Attributes = "for,label")]
public sealed class VeldTagHelper(IHtmlGenerator generator, IStringLocalizer<Teksten> tekst) : TagHelper
{
    /// <summary>The property that is asked.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>The question.</summary>
    public string Label { get; set; } = "";

    /// <summary>Help below the question.</summary>
    public string? Hint { get; set; }

    /// <summary>Kind of input.</summary>
    public VeldSoort Soort { get; set; }

    /// <summary>Whether it must be filled in.</summary>
    public bool Verplicht { get; set; } = true;

    /// <summary>Options of a choice.</summary>
    public IEnumerable<SelectListItem> Keuzes { get; set; } = [];

    /// <summary>First line of a Keuzelijst, with an empty value.</summary>
    public string? Leeg { get; set; }

    /// <summary>Height of a Tekstvak in lines.</summary>
    public int Rijen { get; set; } = 4;

    /// <summary>The view; set by the framework.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhoud = await output.GetChildContentAsync();
        IHtmlContent? hint = !inhoud.IsEmptyOrWhiteSpace ? inhoud : !string.IsNullOrEmpty(Hint) ? new HtmlContentBuilder().Append(Hint) : null;
        var veld = new Veld(ViewContext, For, hint is not null);
        Veldvolgorde.Van(ViewContext).Add(veld.Naam, veld.Id);

        var invoer = new Invoer(generator, ViewContext, For, veld, Attributen(veld, output.Attributes));
        var groep = Soort is VeldSoort.Keuzerondjes or VeldSoort.Vinkjes;
        output.TagName = groep ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.AddClass("zr-rij");
        if (groep) Groepsattributen(output, veld);

        if (Soort != VeldSoort.Vinkje) output.Content.AppendHtml(Bijschrift(groep, veld, context.Items.ContainsKey(typeof(FiltersTagHelper))));
        if (hint is not null) output.Content.AppendHtml(Html.Element("div", "au-c-help-text").Attribuut("id", veld.HintId).Met(hint));
        output.Content.AppendHtml(invoer.Maken(Soort, Label, Keuzes, Leeg, Rijen));
        if (veld.Fout is not null) output.Content.AppendHtml(Foutregel(veld));
    }

    private void Groepsattributen(TagHelperOutput output, Veld veld)
    {
        if (veld.Beschrijving is not null) output.Attributes.SetAttribute("aria-describedby", veld.Beschrijving);
        if (Soort != VeldSoort.Keuzerondjes) return;
        output.Attributes.SetAttribute("role", "radiogroup");
        if (Verplicht) output.Attributes.SetAttribute("aria-required", "true");
        if (veld.Fout is not null) output.Attributes.SetAttribute("aria-invalid", "true");
    }

    private TagBuilder Bijschrift(bool groep, Veld veld, bool inFilter)
    {
        var bijschrift = groep ? Html.Element("legend", "zr-legende", Label) : Html.Element("label", "au-c-label", Label).Attribuut("for", veld.Id);
        if (inFilter) return bijschrift;
        bijschrift.InnerHtml.Append(" ");
        return bijschrift.Met(Html.Pil(tekst[Verplicht ? "Verplicht" : "Optioneel"]));
    }

    private TagBuilder Foutregel(Veld veld) =>
        Html.Element("p", "au-c-help-text au-c-help-text--error").Attribuut("id", veld.FoutId)
            .Met(Html.Element("span", "zr-verborgen", tekst["Fout:"].Value + " "))
            .Met(new HtmlContentBuilder().Append(veld.Fout!));

    private Dictionary<string, object?> Attributen(Veld veld, TagHelperAttributeList eigen)
    {
        var attributen = eigen.ToDictionary(attribuut => attribuut.Name, attribuut => (object?)attribuut.Value?.ToString(), StringComparer.OrdinalIgnoreCase);
        var groep = Soort is VeldSoort.Keuzerondjes or VeldSoort.Vinkjes;
        if (veld.Beschrijving is not null && !groep) attributen["aria-describedby"] = veld.Beschrijving;
        if (veld.Fout is not null && Soort != VeldSoort.Keuzerondjes) attributen["aria-invalid"] = "true";
        if (Verplicht && !groep && Soort != VeldSoort.Zoeken) attributen["required"] = "required";
        return attributen;
    }
}
