using Zelfregistratie.Browser.Tests.Proefbank;

namespace Zelfregistratie.Browser.Tests;

[Trait("Nodig", "Browser")]
public sealed class VastePaginasTests(Browserproef proef)
{
    [Theory]
    [InlineData("/", "start", "Vraag zelf toegang aan", 200)]
    [InlineData("/hulp", "hulp", "Hulp", 200)]
    [InlineData("/privacy", "privacy", "Privacy", 200)]
    [InlineData("/toegankelijkheid", "toegankelijkheid", "Toegankelijkheid", 200)]
    [InlineData("/afgemeld", "afgemeld", "Je bent afgemeld", 200)]
    [InlineData("/bestaat-niet", "fout-404", "Deze pagina bestaat niet", 404)]
    [InlineData("/aanmelden/terug", "aanmelden-verlopen", "Je aanmelding is verlopen", 400)]
    public async Task Een_pagina_voor_iedereen_is_toegankelijk(string pad, string naam, string kop, int status)
    {
        await using var bezoek = await proef.BezoekAsync();
        Assert.Equal(status, await bezoek.NaarAsync(pad));
        await bezoek.KopBegintMetAsync(kop);
        await bezoek.VastleggenAsync(naam);
    }

    [Fact]
    public async Task De_startpagina_zegt_wat_je_kan_proberen()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.NaarAsync("/");
        await bezoek.TekstAsync("Lien Maes");
        await bezoek.Link("Recht bij een vaste organisatie").ClickAsync();
        Assert.StartsWith(proef.Demo.Sleutel.ToString(), bezoek.Pagina.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_aangemeld_is_ziet_op_de_startpagina_wat_wacht()
    {
        await using var burger = await proef.BezoekAsync();
        await burger.AangemeldNaarAsync("jan-peeters", "/");
        await burger.KopAsync("Jouw overzicht");
        await burger.VastleggenAsync("start-burger");

        await using var beheerder = await proef.BezoekAsync();
        await beheerder.AangemeldNaarAsync("lien-maes", "/");
        await beheerder.TekstAsync("wachten op jouw beslissing");
        await beheerder.VastleggenAsync("start-beheerder");
    }

    [Fact]
    public async Task Afmelden_meldt_ook_bij_de_digitale_sleutel_af()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync("jan-peeters", "/");
        await bezoek.KlikAsync("Afmelden");
        await bezoek.KopAsync("Je bent afgemeld");
        await bezoek.NaarAsync("/");
        await bezoek.KopAsync("Vraag zelf toegang aan");
    }
}
