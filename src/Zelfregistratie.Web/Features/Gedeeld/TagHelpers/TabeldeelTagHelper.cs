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
            case "thead": Deel("au-c-table__header", inKop: true); break;
            case "tbody": Deel("au-c-table__body", inKop: false); break;
            case "tr": kolommen.NieuweRij(); Rol("row"); break;
            case "th" when kolommen.InKop: await Kop(); break;
            case "th": kolommen.VolgendeKolom(); Rol("rowheader"); output.Attributes.SetAttribute("scope", "row"); break;
            default: Cel(kolommen.VolgendeKolom()); break;
        }

        void Rol(string rol) => output.Attributes.SetAttribute("role", rol);

        void Deel(string klasse, bool inKop)
        {
            kolommen.InKop = inKop;
            output.AddClass(klasse);
            Rol("rowgroup");
        }

        async Task Kop()
        {
            var naam = WebUtility.HtmlDecode((await output.GetChildContentAsync()).GetContent());
            kolommen.Kolom(naam.Trim());
            Rol("columnheader");
            output.Attributes.SetAttribute("scope", "col");
        }

        void Cel(string? naam)
        {
            Rol("cell");
            if (!output.Attributes.RemoveAll(ZonderNaam) && naam is not null) output.Attributes.SetAttribute("data-label", naam);
        }
    }
}
