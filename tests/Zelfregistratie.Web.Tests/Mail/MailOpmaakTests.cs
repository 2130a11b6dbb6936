using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Zelfregistratie.Web.Hosting;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Mail;

/// <summary>What a mail looks like.</summary>
public sealed class MailOpmaakTests
{
    private readonly MailOpmaak opmaak = Voorbeeldmail.Opmaak();

    [Fact]
    public void De_tekst_leest_als_een_brief() => Assert.Equal(
        """
        Rechtenloket

        Dag Léon,

        Zoë D’Hondt vraagt een gebruikersrecht.

        Organisatie: Haven van Oostmeer NV
        Reden: Ik volg dossiers op.
          Vanaf maandag.

        Bekijk de aanvraag
        https://portaal.example/taken/ZR-7K4M-9QX2

        Beslis je niet binnen 10 werkdagen? Dan sturen we de aanvraag door.

        Je krijgt deze mail omdat je gebruikersrechten aanvraagt, hebt of beheert.

        Om verder te gaan, meld je je aan met je digitale sleutel. We vragen je nooit een wachtwoord of een code in een mail.

        Heb je een vraag? Antwoord niet op deze mail. Bel de gratis infolijn op 1700, elke werkdag van 9 tot 19 uur.

        """,
        opmaak.Tekst(Voorbeeldmail.Inhoud));

    [Fact]
    public void De_html_heeft_een_taal_een_titel_en_een_knop_naar_het_portaal()
    {
        var pagina = Lezen(opmaak.Html(Voorbeeldmail.Inhoud));

        Assert.Equal("nl", pagina.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Nieuwe aanvraag van Zoë D’Hondt", pagina.Title);
        var knop = Assert.IsType<IHtmlAnchorElement>(Assert.Single(pagina.QuerySelectorAll("a")), exactMatch: false);
        Assert.Equal(("Bekijk de aanvraag", "https://portaal.example/taken/ZR-7K4M-9QX2"), (knop.TextContent, knop.GetAttribute("href")));
        Assert.Equal(["Organisatie:", "Reden:"], pagina.QuerySelectorAll("dt").Select(dt => dt.TextContent));
        Assert.Contains("<dd>Ik volg dossiers op.<br>", pagina.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Empty(pagina.QuerySelectorAll("[style], script, img, link"));
    }

    [Fact]
    public void Html_en_tekst_zeggen_dezelfde_woorden_wat_er_ook_getypt_is() => Voorbeeldmail.VijandigeInhoud.Sample(
        inhoud => Assert.Equal(Woorden(opmaak.Tekst(inhoud)), Woorden(Lezen(opmaak.Html(inhoud)).Body!.TextContent)),
        iter: 2_000);

    [Fact]
    public void Wat_iemand_typt_wordt_nooit_opmaak() => Voorbeeldmail.VijandigeInhoud.Sample(
        inhoud => Assert.Equal(Elementen(Onschuldig(inhoud)), Elementen(inhoud)),
        iter: 2_000);

    [Fact]
    public void De_knop_wijst_altijd_naar_het_portaal() => Gen.Select(Voorbeeldmail.EenVan("", "/", "//", "@", ".", "https://", "\\"), Voorbeeldmail.Vijandig, (begin, rest) => begin + rest).Sample(
        pad =>
        {
            var inhoud = Voorbeeldmail.Inhoud with { Knop = new Mailknop("Ga", pad) };
            var adres = new Uri(Lezen(opmaak.Html(inhoud)).QuerySelector("a")!.GetAttribute("href")!);
            Assert.Equal(("https", "portaal.example", 443, ""), (adres.Scheme, adres.Host, adres.Port, adres.UserInfo));
        },
        iter: 2_000);

    [Fact]
    public void Wie_een_voorbeeld_ziet_ziet_wat_er_verstuurd_wordt()
    {
        using var schrijver = new StringWriter();
        opmaak.Fragment(Voorbeeldmail.Inhoud).WriteTo(schrijver, System.Text.Encodings.Web.HtmlEncoder.Default);

        Assert.Contains(schrijver.ToString(), opmaak.Html(Voorbeeldmail.Inhoud), StringComparison.Ordinal);
        Assert.Contains("<dt>Organisatie:</dt>", schrijver.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Zonder_knop_en_feiten_blijven_er_geen_lege_resten()
    {
        var pagina = Lezen(opmaak.Html(Voorbeeldmail.Inhoud with { Knop = null, Feiten = [], Slot = [] }));

        Assert.Empty(pagina.QuerySelectorAll("a, dl"));
        Assert.Equal(6, pagina.QuerySelectorAll("p").Length);
    }

    [Fact]
    public void De_helpdesk_komt_uit_de_instellingen()
    {
        var tekst = Voorbeeldmail.Opmaak(new PortaalOptions { HelpdeskNaam = "het loket", HelpdeskTelefoon = "02 555 00 00", HelpdeskUren = "altijd", HelpdeskEmail = "hulp@loket.example" })
            .Tekst(Voorbeeldmail.Inhoud);

        Assert.Contains("Bel het loket op 02 555 00 00, altijd, of mail naar hulp@loket.example.", tekst, StringComparison.Ordinal);
    }

    private static List<string> Elementen(string html) =>
        [.. Lezen(html).All.Where(element => element.LocalName != "br").Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribuut => attribuut.Name))}")];

    private static string[] Woorden(string tekst) => tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static IHtmlDocument Lezen(string html) => new HtmlParser().ParseDocument(html);

    private static Mailinhoud Onschuldig(Mailinhoud inhoud) => new(
        "x",
        [.. inhoud.Alineas.Select(_ => "x")],
        [.. inhoud.Feiten.Select(_ => new Mailfeit("x", "x"))],
        new Mailknop("x", "x"),
        [.. inhoud.Slot.Select(_ => "x")]);

    private List<string> Elementen(Mailinhoud inhoud) => Elementen(opmaak.Html(inhoud));
}
