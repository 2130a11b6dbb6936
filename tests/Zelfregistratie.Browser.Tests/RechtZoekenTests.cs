using Zelfregistratie.Browser.Tests.Proefbank;

namespace Zelfregistratie.Browser.Tests;

[Trait("Nodig", "Browser")]
public sealed class RechtZoekenTests(Browserproef proef)
{
    [Fact]
    public async Task Elke_stap_zonder_link_is_toegankelijk()
    {
        await using var bezoek = await AangemeldAsync();
        await bezoek.VastleggenAsync("start-zonder-aanvraag");
        await bezoek.Link("Toegang vragen").First.ClickAsync();
        await bezoek.KopAsync("Waarvoor heb je toegang nodig?");
        await bezoek.VastleggenAsync("recht-zoeken");

        await ZoekenAsync(bezoek, "kaviaar");
        await bezoek.TekstAsync("We vonden niets dat daarop lijkt.");
        await bezoek.VastleggenAsync("recht-zoeken-niets-gevonden");
        await ZoekenAsync(bezoek, "dosiers bekijk");
        await bezoek.Link("Lezer in Subsidieloket").WaitForAsync();
        await bezoek.VastleggenAsync("recht-zoeken-gevonden");

        await bezoek.Link("Toon alle toepassingen").ClickAsync();
        await bezoek.Link("Subsidieloket").ClickAsync();
        await bezoek.KopAsync("Wat wil je doen in Subsidieloket?");
        await bezoek.VastleggenAsync("recht-toepassing");
        await bezoek.Link("Dit recht vragen: Dossierbehandelaar").ClickAsync();
        await bezoek.KopAsync("Wat voor organisatie?");
        await bezoek.VastleggenAsync("recht-organisatiesoort");
        await bezoek.Link("Verenigingen").ClickAsync();
        await bezoek.KopAsync("Voor welke organisatie?");
    }

    [Fact]
    public async Task Wie_ergens_werkt_kiest_die_organisatie_met_een_klik()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync("lien-maes", "/recht-zoeken/organisatie?ec=SL-CONTROLE");
        await bezoek.KopAsync("Voor welke organisatie is het?");
        await bezoek.VastleggenAsync("recht-organisatie");
        await bezoek.Link("Haven van Oostmeer NV").ClickAsync();
        await bezoek.KopAsync("Gebruikersrecht aanvragen");
    }

    [Fact]
    public async Task Een_werkrelatie_vragen_zonder_link_is_toegankelijk()
    {
        await using var bezoek = await AangemeldAsync();
        await bezoek.NaarAsync("/recht-zoeken");
        await bezoek.Link("Vraag een werkrelatie").ClickAsync();
        await bezoek.KopAsync("Wat voor organisatie?");
        await bezoek.VastleggenAsync("recht-werkrelatie");
        await bezoek.Link("Lokale besturen").ClickAsync();
        await bezoek.KopAsync("Voor welke organisatie?");
    }

    [Fact]
    public async Task Zonder_javascript_gaat_het_van_de_startpagina_tot_het_formulier()
    {
        await using var bezoek = await proef.BezoekAsync(javascript: false);
        await bezoek.NaarAsync("/aanmelden");
        await bezoek.AanmeldenAlsAsync(Burger.Nieuw());
        await bezoek.Link("Toegang vragen").First.ClickAsync();
        await ZoekenAsync(bezoek, "loket subsidies lezer");
        await bezoek.Link("Lezer in Subsidieloket").ClickAsync();
        await bezoek.Link("Economische actoren").ClickAsync();
        Assert.Equal("search", await bezoek.Pagina.Locator("#Zoek").GetAttributeAsync("type"));
        await ZoekenAsync(bezoek, "haven");
        await bezoek.Link("Haven van Oostmeer NV").ClickAsync();
        await bezoek.KopAsync("Gebruikersrecht aanvragen");
    }

    [Fact]
    public async Task Zonder_rechten_en_met_heel_lange_namen_past_de_pagina()
    {
        await using var bezoek = await AangemeldAsync();
        proef.Sql("UPDATE Gebruikersrechten SET IsVerborgen = 1");
        try
        {
            await bezoek.NaarAsync("/recht-zoeken");
            await bezoek.TekstAsync("Hier staat nog niets");
            await bezoek.VastleggenAsync("recht-zoeken-leeg");

            proef.Sql("UPDATE Gebruikersrechten SET IsVerborgen = 0, Naam = substr(replace(hex(zeroblob(50)), '00', 'Dossier'), 1, 200) WHERE Code = 'LR-DIRECTIE'");
            proef.Sql("UPDATE Toepassingen SET Naam = substr(replace(hex(zeroblob(50)), '00', 'Leerling'), 1, 200) WHERE Code = '72'");
            await bezoek.NaarAsync("/recht-zoeken?zoek=cijfers");
            await bezoek.VastleggenAsync("recht-zoeken-lange-naam");
            await bezoek.NaarAsync("/recht-zoeken/toepassing?an=72");
            await bezoek.VastleggenAsync("recht-toepassing-lange-naam");
        }
        finally
        {
            proef.Sql("UPDATE Gebruikersrechten SET IsVerborgen = 0");
            proef.Sql("UPDATE Gebruikersrechten SET Naam = 'Directie' WHERE Code = 'LR-DIRECTIE'");
            proef.Sql("UPDATE Toepassingen SET Naam = 'Leerlingenregister' WHERE Code = '72'");
        }
    }

    [Fact]
    public async Task Wie_te_snel_zoekt_leest_dat_hij_even_wacht()
    {
        await using var bezoek = await AangemeldAsync();
        await bezoek.Pagina.EvaluateAsync("async () => { for (let keer = 0; keer < 300; keer++) await fetch('/organisaties/zoeken?dg=EA&zoek=.'); }");
        Assert.Equal(429, await bezoek.NaarAsync("/recht-zoeken?zoek=haven"));
        await bezoek.KopAsync("Even geduld");
        await bezoek.VastleggenAsync("fout-429");
    }

    private async Task<Bezoek> AangemeldAsync()
    {
        var bezoek = await proef.BezoekAsync();
        await bezoek.NaarAsync("/aanmelden");
        await bezoek.AanmeldenAlsAsync(Burger.Nieuw("Zoë"));
        await bezoek.KopAsync("Jouw overzicht");
        return bezoek;
    }

    private static async Task ZoekenAsync(Bezoek bezoek, string vraag)
    {
        await bezoek.Pagina.Locator("#Zoek").FillAsync(vraag);
        await bezoek.KlikAsync("Zoeken");
    }
}
