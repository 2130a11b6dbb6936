using Zelfregistratie.Browser.Tests.Proefbank;

namespace Zelfregistratie.Browser.Tests;

[Trait("Nodig", "Browser")]
public sealed class LinkTests(Browserproef proef)
{
    [Fact]
    public async Task Een_link_met_fouten_toont_ze_allemaal()
    {
        await using var bezoek = await proef.BezoekAsync();
        Assert.Equal(400, await bezoek.NaarAsync("/user/aanvraag?an=999&dg=XX&oc=0123456789&ctx=WIJNBOUW"));
        await bezoek.KopAsync("Deze link werkt niet");
        await bezoek.VastleggenAsync("link-geweigerd");
    }

    [Fact]
    public async Task Een_link_met_vijandige_inhoud_toont_die_als_tekst()
    {
        var vijandig = Uri.EscapeDataString("<script>alert(1)</script>" + new string('W', 300));
        await using var bezoek = await proef.BezoekAsync();
        Assert.Equal(400, await bezoek.NaarAsync($"/user/aanvraag?an=45&an=60&dg=EA&oc={vijandig}"));
        await bezoek.TekstAsync("<script>alert(1)</script>");
        await bezoek.VastleggenAsync("link-vijandig");
    }

    [Theory]
    [InlineData("/user/aanvraag?ec=SL-LEZER&dg=EA&oc=0190135440", "zonder-beheerder-btb", "Visrokerij Noordkaai BV")]
    [InlineData("/user/aanvraag?ec=SL-LEZER&dg=EA&oc=0190167114", "zonder-beheerder-email", "Garage De Wissel BV")]
    [InlineData("/user/aanvraag?an=60&dg=LB&oc=0190769405", "zonder-beheerder-formulier", "Gemeente Lindervelde")]
    public async Task Zonder_bereikbare_beheerder_lees_je_hoe_er_een_komt(string link, string naam, string organisatie)
    {
        await using var bezoek = await proef.BezoekAsync();
        Assert.Equal(409, await bezoek.NaarAsync(link));
        await bezoek.KopAsync("Deze organisatie heeft nog geen beheerder");
        await bezoek.TekstAsync(organisatie);
        await bezoek.VastleggenAsync(naam);
    }

    [Fact]
    public async Task Een_organisatie_zoek_je_op_naam_of_code()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync("jan-peeters", "/user/aanvraag?an=60&dg=LB");
        await bezoek.KopAsync("Voor welke organisatie?");
        await bezoek.VastleggenAsync("organisatie-zoeken");

        await ZoekenAsync(bezoek, "Zebra");
        await bezoek.TekstAsync("We vonden geen organisatie");
        await bezoek.VastleggenAsync("organisatie-niet-gevonden");

        await ZoekenAsync(bezoek, "gem");
        await bezoek.TekstAsync("Nog geen beheerder");
        await bezoek.VastleggenAsync("organisatie-gevonden");

        await ZoekenAsync(bezoek, "BE 0190.706.057");
        await bezoek.Link("Gemeente Oostmeer").ClickAsync();
        await bezoek.KopAsync("Welk gebruikersrecht heb je nodig?");
        await bezoek.TekstAsync("Andere organisatie");
        await bezoek.VastleggenAsync("recht-kiezen-zelf-gekozen-organisatie");
    }

    private static async Task ZoekenAsync(Bezoek bezoek, string vraag)
    {
        await bezoek.Pagina.Locator("#Zoek").FillAsync(vraag);
        await bezoek.KlikAsync("Zoeken");
    }
}
