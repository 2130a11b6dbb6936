using Zelfregistratie.Browser.Tests.Proefbank;
using Zelfregistratie.Demo;
using Zelfregistratie.Domain;

namespace Zelfregistratie.Browser.Tests;

[Trait("Nodig", "Browser")]
public sealed class MailboxTests(Browserproef proef)
{
    [Fact]
    public async Task De_mailbox_toont_elke_mail_als_opmaak_tekst_en_bron()
    {
        await using var bezoek = await proef.BezoekAsync();
        var burger = Burger.Nieuw("Mila");
        await bezoek.IndienenAsync(burger, "Ik werk hier <b>echt</b> & al jaren.");

        await bezoek.MailAsync(burger.Email, "ZR-");
        await bezoek.VastleggenAsync("mailbox-bericht");
        await bezoek.Link("Tekst").ClickAsync();
        await bezoek.VastleggenAsync("mailbox-tekst");
        await bezoek.Link("Bron").ClickAsync();
        await bezoek.TekstAsync("Content-Type: multipart/alternative");
        await bezoek.VastleggenAsync("mailbox-bron");
        await bezoek.Link("Naar alle mails").ClickAsync();
        await bezoek.VastleggenAsync("mailbox");
    }

    [Fact]
    public async Task Elke_mail_is_zelf_toegankelijk()
    {
        var burger = Burger.Nieuw("Mats");
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.IndienenAsync(burger);
        await MailAsync(bezoek, burger.Email, "ZR-", "mail-ontvangst");
        await MailAsync(bezoek, "lien.maes@havenoostmeer.example", burger.Naam, "mail-nieuwe-taak");

        await using var beheerder = await proef.BezoekAsync();
        await beheerder.AangemeldNaarAsync("lien-maes", $"/taken?zoek={burger.Familienaam}");
        await beheerder.Link($"Goedkeuren: aanvraag van {burger.Naam}").ClickAsync();
        await beheerder.Pagina.Locator("[id='Formulier_Reden']").FillAsync("Welkom bij de haven.");
        await beheerder.KlikAsync("Goedkeuren");
        await MailAsync(bezoek, burger.Email, "goedgekeurd", "mail-beslissing");
    }

    [Fact]
    public async Task Een_lege_mailbox_zegt_wat_er_komt_en_vijandige_mails_doen_niets()
    {
        var map = Directory.CreateTempSubdirectory("zelfregistratie-mailbox-").FullName;
        await using (var demo = await DemoHost.StartAsync(new DemoOptions { Map = map, PortaalPoort = 0, SleutelPoort = 0, MailboxPoort = 0, Klok = Nacht() }, TestContext.Current.CancellationToken))
        {
            await using var bezoek = await proef.BezoekAsync();
            await bezoek.Pagina.GotoAsync(demo.Mailbox.ToString());
            await bezoek.TekstAsync("Hier komt elke mail");
            await bezoek.VastleggenAsync("mailbox-leeg");

            var mails = Directory.CreateDirectory(Path.Combine(map, "mails")).FullName;
            File.WriteAllText(Path.Combine(mails, "a'><b onclick=x>.eml"), Vijandig);
            File.WriteAllText(Path.Combine(mails, "kapot.eml"), "\0\0\0");
            File.WriteAllText(Path.Combine(map, "geheim.eml"), "Subject: buiten de map\n\nniet lezen");
            await bezoek.Pagina.ReloadAsync();
            await bezoek.Pagina.Locator(".mails a").Filter(new() { HasText = "gekraakt" }).ClickAsync();
            await bezoek.Pagina.FrameLocator("iframe").GetByText("onschuldig").WaitForAsync();
            await bezoek.VastleggenAsync("mailbox-vijandig");
            Assert.Equal(404, (await bezoek.Pagina.GotoAsync(new Uri(demo.Mailbox, "/berichten/..%2Fgeheim").ToString()))!.Status);
            await bezoek.VastleggenAsync("mailbox-onbekend");
        }

        Directory.Delete(map, recursive: true);
    }

    // What happens by itself begins at eight in the morning: before that nobody got a mail.
    private static Klok Nacht()
    {
        var klok = new Klok();
        klok.Vooruit(BrusselseTijd.Begin(BrusselseTijd.Datum(klok.GetUtcNow()).AddDays(1)).AddHours(3) - klok.GetUtcNow());
        return klok;
    }

    private static async Task MailAsync(Bezoek bezoek, string aan, string onderwerp, string naam)
    {
        await bezoek.MailAsync(aan, onderwerp);
        var html = await bezoek.Pagina.Locator("iframe").GetAttributeAsync("srcdoc");
        await bezoek.Pagina.SetContentAsync(html!);
        await Scherm.VastleggenAsync(bezoek.Pagina, naam, heeftKop: false);
    }

    private const string Vijandig = """
        From: "<img src=x onerror=alert(1)>" <a@b.example>
        To: <c@d.example>
        Subject: <script>document.title='gekraakt'</script>
        Date: Mon, 16 Nov 2026 10:12:00 +0100
        MIME-Version: 1.0
        Content-Type: text/html; charset=utf-8

        <p>onschuldig</p></body></html>"><script>top.document.title='gekraakt'</script><img src="http://127.0.0.1:9/x"><form action="/"><input autofocus></form>
        """;
}
