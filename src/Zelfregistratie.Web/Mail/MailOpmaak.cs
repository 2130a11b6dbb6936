using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Web.Mail;

/// <summary>How every mail looks: HTML and text from the same blocks, so that they can't drift.</summary>
internal sealed class MailOpmaak(IOptions<PortaalOptions> portaal, IStringLocalizer<MailOpmaak> localizer)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private PortaalOptions Portaal => portaal.Value;

    /// <summary>The subject: one line.</summary>
    public static string Onderwerp(Mailinhoud inhoud) => SchoneTekst.EenRegel(inhoud.Onderwerp);

    /// <summary>The plain text, with line ends of one character.</summary>
    public string Tekst(Mailinhoud inhoud) => string.Join("\n\n", Blokken(inhoud).Select(blok => blok.Tekst)) + "\n";

    /// <summary>What the mail shows, without a document or style around it, for a page of the portal.</summary>
    public IHtmlContent Fragment(Mailinhoud inhoud) => new HtmlString(Romp(inhoud));

    /// <summary>The whole HTML document.</summary>
    public string Html(Mailinhoud inhoud) => $"""
        <!DOCTYPE html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="supported-color-schemes" content="light dark">
        <title>{Encoder.Encode(Onderwerp(inhoud))}</title>
        <style>
        {Mailstijl.Css}
        </style>
        </head>
        <body>
        {Romp(inhoud)}
        </body>
        </html>

        """;

    private string Romp(Mailinhoud inhoud) =>
        $"<div class=\"zr-mail\" lang=\"nl\">\n{string.Join('\n', Blokken(inhoud).Select(blok => blok.Html(Encoder)))}\n</div>";

    private IEnumerable<Mailblok> Blokken(Mailinhoud inhoud) =>
    [
        new Mailblok.Alinea(SchoneTekst.EenRegel(Portaal.Merk), "zr-mail-merk"),
        .. Alineas(inhoud.Alineas),
        .. Feiten(inhoud.Feiten),
        .. Knop(inhoud.Knop),
        .. Alineas(inhoud.Slot),
        .. Voet(),
    ];

    private static IEnumerable<Mailblok> Alineas(IEnumerable<string> alineas) =>
        alineas.Select(alinea => new Mailblok.Alinea(SchoneTekst.Regels(alinea)));

    private static IEnumerable<Mailblok> Feiten(IReadOnlyList<Mailfeit> feiten) => feiten.Count == 0
        ? []
        : [new Mailblok.Feiten([.. feiten.Select(feit => new Mailfeit(SchoneTekst.EenRegel(feit.Naam), SchoneTekst.Regels(feit.Waarde)))])];

    // The slash keeps a path from changing the host.
    private IEnumerable<Mailblok> Knop(Mailknop? knop) => knop is null
        ? []
        : [new Mailblok.Knop(SchoneTekst.EenRegel(knop.Tekst), new Uri($"{Portaal.Adres.TrimEnd('/')}/{knop.Pad.TrimStart('/')}"))];

    private IEnumerable<Mailblok> Voet() =>
    [
        Voetregel(localizer["Je krijgt deze mail omdat je gebruikersrechten aanvraagt, hebt of beheert."], "zr-mail-voet zr-mail-streep"),
        Voetregel(localizer["Om verder te gaan, meld je je aan met je digitale sleutel. We vragen je nooit een wachtwoord of een code in een mail."]),
        Voetregel(Portaal.HelpdeskEmail is null
            ? localizer["Heb je een vraag? Antwoord niet op deze mail. Bel {0} op {1}, {2}.", Portaal.HelpdeskNaam, Portaal.HelpdeskTelefoon, Portaal.HelpdeskUren]
            : localizer["Heb je een vraag? Antwoord niet op deze mail. Bel {0} op {1}, {2}, of mail naar {3}.", Portaal.HelpdeskNaam, Portaal.HelpdeskTelefoon, Portaal.HelpdeskUren, Portaal.HelpdeskEmail]),
    ];

    private static Mailblok.Alinea Voetregel(string zin, string klasse = "zr-mail-voet") => new(SchoneTekst.EenRegel(zin), klasse);
}
