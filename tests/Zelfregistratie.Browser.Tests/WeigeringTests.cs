using Zelfregistratie.Browser.Tests.Proefbank;

namespace Zelfregistratie.Browser.Tests;

[Trait("Nodig", "Browser")]
public sealed class WeigeringTests(Browserproef proef)
{
    [Theory]
    [InlineData("amina-el-idrissi", "/user/aanvraag?ec=SL-LEZER&dg=EA&oc=0428364866", "weigering-recht-al-toegekend", "Je hebt dit gebruikersrecht al")]
    [InlineData("amina-el-idrissi", "/user/aanvraag_werkrelatie?dg=EA&oc=0428364866", "weigering-werkrelatie-bestaat-al", "Je hebt deze werkrelatie al")]
    [InlineData("tom-janssens", "/user/aanvraag?ec=SL-LEZER&dg=EA&oc=0428364866", "weigering-aanvraag-loopt-al", "Je hebt dit al aangevraagd")]
    [InlineData("veerle-vele-vragen", "/user/aanvraag?ec=SL-LEZER&dg=EA&oc=0428364866", "weigering-te-veel-aanvragen", "Je hebt te veel open aanvragen")]
    public async Task Wat_niet_gevraagd_kan_worden_heeft_een_eigen_pagina(string wie, string link, string naam, string kop)
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync(wie, "/");
        Assert.Equal(409, await bezoek.NaarAsync(link));
        await bezoek.KopAsync(kop);
        await bezoek.VastleggenAsync(naam);
    }

    [Fact]
    public async Task Wie_geen_beheerder_is_mag_niet_bij_de_taken()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync("jan-peeters", "/");
        Assert.Equal(403, await bezoek.NaarAsync("/taken"));
        await bezoek.KopAsync("Je hebt geen toegang tot deze pagina");
        await bezoek.VastleggenAsync("fout-403");
    }

    [Fact]
    public async Task Een_taak_van_een_andere_organisatie_bestaat_niet()
    {
        await using var lien = await proef.BezoekAsync();
        await lien.AangemeldNaarAsync("lien-maes", "/taken");
        var taak = await lien.Pagina.Locator("table a").First.GetAttributeAsync("href");

        await using var rik = await proef.BezoekAsync();
        await rik.AangemeldNaarAsync("rik-daems", "/");
        Assert.Equal(404, await rik.NaarAsync(taak!));
        await rik.KopAsync("Deze pagina bestaat niet");
        await rik.VastleggenAsync("fout-404-aangemeld");
    }

    [Fact]
    public async Task Een_formulier_zonder_geldig_bewijs_verandert_niets()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync("jan-peeters", "/user/aanvraag?ec=SL-DOSSIER&dg=EA&oc=0428364866");
        await bezoek.Pagina.EvaluateAsync("document.querySelectorAll('main input[type=hidden]').forEach(veld => veld.value = 'vervalst')");
        await bezoek.KlikAsync("Verder naar controle");
        await bezoek.KopAsync("Dit formulier is niet meer geldig");
        await bezoek.VastleggenAsync("fout-400-formulier");
    }
}
