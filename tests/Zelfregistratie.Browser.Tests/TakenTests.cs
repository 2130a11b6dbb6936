using Zelfregistratie.Browser.Tests.Proefbank;

namespace Zelfregistratie.Browser.Tests;

[Trait("Nodig", "Browser")]
public sealed class TakenTests(Browserproef proef)
{
    [Fact]
    public async Task De_takenlijst_is_toegankelijk_gevuld_gefilterd_en_leeg()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync("lien-maes", "/taken");
        await bezoek.TekstAsync("aanvragen wachten op jou · de oudste wacht 6 dagen");
        await bezoek.VastleggenAsync("taken");
        await bezoek.Link("Volgende").ClickAsync();
        await bezoek.VastleggenAsync("taken-volgende");
        await bezoek.NaarAsync("/taken?status=alle");
        await bezoek.VastleggenAsync("taken-alle");
        await bezoek.NaarAsync("/taken?zoek=Zebra");
        await bezoek.TekstAsync("Niets gevonden");
        await bezoek.VastleggenAsync("taken-niets-gevonden");

        await using var leeg = await proef.BezoekAsync();
        await leeg.AangemeldNaarAsync("rik-daems", "/taken");
        await leeg.TekstAsync("Er wacht niets op jou");
        await leeg.VastleggenAsync("taken-leeg");
    }

    [Theory]
    [InlineData("pieter-claes", "Uitbetaler", "taken-doelgroepverantwoordelijke")]
    [InlineData("nadia-wouters", "Koninklijke fanfare De Eendracht", "taken-centrale-beheerder")]
    public async Task Wie_voor_een_doelgroep_beslist_ziet_wat_niemand_anders_kan_beslissen(string wie, string taak, string naam)
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync(wie, "/taken");
        await bezoek.TekstAsync(taak);
        await bezoek.VastleggenAsync(naam);
    }

    [Fact]
    public async Task Een_taak_toont_wie_wat_vraagt_en_het_rijksregisternummer_pas_op_vraag()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync("lien-maes", "/taken?zoek=Idrissi");
        await bezoek.Link("Amina El Idrissi").First.ClickAsync();
        await bezoek.KopAsync("Aanvraag van Amina El Idrissi");
        await bezoek.TekstAsync("95.08.21-•••.••");
        await bezoek.VastleggenAsync("taak-met-rechten");
        await bezoek.KlikAsync("Rijksregisternummer tonen");
        await bezoek.TekstAsync("In het logboek staat dat je dit nummer bekeek.");
        await bezoek.VastleggenAsync("taak-nummer-getoond");

        await bezoek.NaarAsync("/taken?zoek=Nguyen");
        await bezoek.Link("Thi Mai Nguyen").First.ClickAsync();
        await bezoek.VastleggenAsync("taak");
        await bezoek.NaarAsync("/taken?zoek=Roodebeke");
        await bezoek.Pagina.Locator("table a").First.ClickAsync();
        await bezoek.VastleggenAsync("taak-lange-naam");
    }

    [Theory]
    [InlineData("goedgekeurd", "taak-goedgekeurd")]
    [InlineData("afgekeurd", "taak-afgekeurd")]
    [InlineData("vervallen", "taak-vervallen")]
    public async Task Een_behandelde_taak_zegt_wat_er_beslist_is(string status, string naam)
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync("lien-maes", $"/taken?status={status}");
        await bezoek.Pagina.Locator("table a").First.ClickAsync();
        await bezoek.TekstAsync("Wat er beslist is");
        await bezoek.VastleggenAsync(naam);
    }

    [Fact]
    public async Task Uitvoeren_geeft_een_bestand()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync("lien-maes", "/taken");
        var bestand = await bezoek.Pagina.RunAndWaitForDownloadAsync(() => bezoek.Link("Exporteren (CSV)").ClickAsync());
        Assert.EndsWith(".csv", bestand.SuggestedFilename, StringComparison.Ordinal);
    }
}
