using System.Net;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>The parts of a table inside <c>zr-tabel</c>; elsewhere they stay as they are.</summary>
[HtmlTargetElement("thead")]
[HtmlTargetElement("tbody")]
[HtmlTargetElement("tr")]
[HtmlTargetElement("th")]
[HtmlTargetElement("td")]
public sealed class TabeldeelTagHelper : TagHelper
{
    private const string ZonderNaam = "zonder-naam";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (!context.Items.TryGetValue(typeof(Tabelkolommen), out var item) || item is not Tabelkolommen kolommen) return;

        switch (context.TagName.ToLowerInvariant())
        {
            case "thead": Deel(kolommen, output, "au-c-table__header", inKop: true); break;
            case "tbody": Deel(kolommen, output, "au-c-table__body", inKop: false); break;
            case "tr": kolommen.NieuweRij(); Rol(output, "row"); break;
            case "th" when kolommen.InKop: await KopAsync(kolommen, output); break;
            case "th": kolommen.VolgendeKolom(); Rol(output, "rowheader", bereik: "row"); break;
            default: Cel(kolommen.VolgendeKolom(), output); break;
        }
    }

    private static void Rol(TagHelperOutput output, string rol, string? bereik = null)
    {
        output.Attributes.SetAttribute("role", rol);
        if (bereik is not null) output.Attributes.SetAttribute("scope", bereik);
    }

    private static void Deel(Tabelkolommen kolommen, TagHelperOutput output, string klasse, bool inKop)
    {
        kolommen.InKop = inKop;
        output.AddClass(klasse);
        Rol(output, "rowgroup");
    }

    private static async Task KopAsync(Tabelkolommen kolommen, TagHelperOutput output)
    {
        var naam = WebUtility.HtmlDecode((await output.GetChildContentAsync()).GetContent());
        kolommen.Kolom(naam.Trim());
        Rol(output, "columnheader", bereik: "col");
    }

    private static void Cel(string? naam, TagHelperOutput output)
    {
        Rol(output, "cell");
        if (!output.Attributes.RemoveAll(ZonderNaam) && naam is not null) output.Attributes.SetAttribute("data-label", naam);
    }
}
