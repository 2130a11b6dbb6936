using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Zelfregistratie.Web.Security;
using Zelfregistratie.Web.Security.Invoer;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>
/// A form that posts, with an antiforgery token. Without <c>action</c> or <c>asp-action</c> it posts to the address of the page,
/// query string included. <c>bewaken</c> asks before a half-filled form is left (with JavaScript). <c>voorbeeld</c> only shows it: nothing
/// in it can be filled in or sent.
/// </summary>
[HtmlTargetElement("zr-formulier")]
public sealed class FormulierTagHelper : FormTagHelper
{
    /// <summary>Makes the form.</summary>
    public FormulierTagHelper(IHtmlGenerator generator)
        : base(generator) => Antiforgery = true;

    /// <summary>Whether to ask before a half-filled form is left.</summary>
    public bool Bewaken { get; set; }

    /// <summary>Whether the form is only shown.</summary>
    public bool Voorbeeld { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Voorbeeld)
        {
            output.TagName = "fieldset";
            output.TagMode = TagMode.StartTagAndEndTag;
            output.Attributes.SetAttribute("disabled", "disabled");
            return;
        }

        output.TagName = "form";
        output.TagMode = TagMode.StartTagAndEndTag;
        base.Process(context, output);
        output.Attributes.SetAttribute("method", "post");

        // The portal shows its own messages, all at once; those of the browser come one by one and can't be styled.
        output.Attributes.SetAttribute("novalidate", "novalidate");
        output.PostContent.AppendHtml(Opsteller());
        if (Bewaken) output.Attributes.SetAttribute("data-zr-bewaken", "");
    }

    // Whose form it is: if the session has ended when it is posted, what was typed is kept for that person.
    private IHtmlContent Opsteller()
    {
        var services = ViewContext.HttpContext.RequestServices;
        var persoon = services.GetRequiredService<HuidigePersoon>();
        if (!persoon.IsAangemeld) return HtmlString.Empty;

        var veld = Html.Element("input").Attribuut("type", "hidden").Attribuut("name", Security.Invoer.Opsteller.Veld)
            .Attribuut("value", services.GetRequiredService<Opsteller>().Maken(persoon.Persoon.Id));
        veld.TagRenderMode = TagRenderMode.SelfClosing;
        return veld;
    }
}
