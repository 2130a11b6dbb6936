using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>
/// The errors of the form, on top of the page: writes nothing when there are none. It gets the focus (with JavaScript) and links
/// to each field, in the order in which the fields stand on the page. No attributes.
/// </summary>
[HtmlTargetElement("zr-foutensamenvatting")]
public sealed class FoutensamenvattingTagHelper(IStringLocalizer<Teksten> tekst) : TagHelper
{
    /// <summary>The view; set by the framework.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ModelState.IsValid)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("zr-fouten");
        output.Attributes.SetAttribute("aria-labelledby", "zr-fouten");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("data-zr-focus", "");
        output.Content.AppendHtml(Html.Element("h2", tekst: tekst["Er is nog iets niet in orde"]).Attribuut("id", "zr-fouten"));
        output.Content.AppendHtml(new Lijst(ViewContext));
    }

    // Written out only when the whole page is: by then the fields below have said where they stand.
    private sealed class Lijst(ViewContext view) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var volgorde = Veldvolgorde.Van(view);
            var fouten = view.ModelState
                .Where(toestand => toestand.Value!.Errors.Count > 0)
                .OrderBy(toestand => volgorde.Plaats(toestand.Key))
                .Select(toestand => (Id: volgorde.Id(toestand.Key), Tekst: toestand.Value!.Errors[0].ErrorMessage));

            var lijst = Html.Element("ul", "zr-fouten__lijst");
            foreach (var (id, fout) in fouten) lijst.Met(Html.Element("li").Met(Regel(id, fout)));
            lijst.WriteTo(writer, encoder);
        }

        private static IHtmlContent Regel(string? id, string fout) =>
            id is null ? new HtmlContentBuilder().Append(fout) : Html.Element("a", tekst: fout).Attribuut("href", $"#{id}");
    }
}
