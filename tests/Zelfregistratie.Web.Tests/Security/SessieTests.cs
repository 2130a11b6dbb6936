using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Security;

public sealed class SessieTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Theory]
    [InlineData(19, true)]
    [InlineData(21, false)]
    public async Task Na_twintig_minuten_niets_doen_is_de_sessie_over(int minuten, bool aangemeld)
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        proef.Klok.Advance(TimeSpan.FromMinutes(minuten));

        Assert.Equal(aangemeld, await IsAangemeldAsync(bezoeker));
    }

    [Fact]
    public async Task De_twintig_minuten_tellen_vanaf_de_laatste_klik()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        proef.Klok.Advance(TimeSpan.FromMinutes(8));
        Assert.True(await IsAangemeldAsync(bezoeker));
        proef.Klok.Advance(TimeSpan.FromMinutes(18));

        Assert.True(await IsAangemeldAsync(bezoeker));
    }

    [Fact]
    public async Task Na_acht_uur_is_de_sessie_over_wat_er_ook_gebeurt()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());
        for (var minuten = 0; minuten < 470; minuten += 10)
        {
            proef.Klok.Advance(TimeSpan.FromMinutes(10));
            Assert.True(await IsAangemeldAsync(bezoeker), $"na {minuten + 10} minuten");
        }

        proef.Klok.Advance(TimeSpan.FromMinutes(11));

        Assert.False(await IsAangemeldAsync(bezoeker));
        Assert.DoesNotContain("__Host-zelfregistratie", bezoeker.Koekjes.Keys);
    }

    [Fact]
    public async Task Zeggen_dat_je_er_nog_bent_verlengt_de_sessie()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());
        var pagina = await bezoeker.PaginaAsync("/");
        proef.Klok.Advance(TimeSpan.FromMinutes(15));

        var antwoord = await LevendAsync(bezoeker, pagina);
        proef.Klok.Advance(TimeSpan.FromMinutes(15));

        Assert.Equal(HttpStatusCode.NoContent, antwoord.Status);
        Assert.True(await IsAangemeldAsync(bezoeker));
        proef.Klok.Advance(TimeSpan.FromMinutes(21));
        Assert.Equal(HttpStatusCode.Unauthorized, (await LevendAsync(bezoeker, pagina)).Status);
    }

    [Fact]
    public async Task Wie_niet_meer_bestaat_is_afgemeld()
    {
        var persoon = await proef.Data.PersoonAsync();
        using var bezoeker = await proef.AlsAsync(persoon);
        Assert.True(await IsAangemeldAsync(bezoeker));

        await proef.Data.WijzigenAsync(db => db.Personen.Where(iemand => iemand.Id == persoon.Id).ExecuteDeleteAsync());

        Assert.False(await IsAangemeldAsync(bezoeker));
        Assert.DoesNotContain("__Host-zelfregistratie", bezoeker.Koekjes.Keys);
    }

    [Fact]
    public async Task Wie_niet_meer_bestaat_moet_zich_aanmelden_voor_een_pagina_met_naam()
    {
        var persoon = await proef.Data.PersoonAsync();
        using var bezoeker = await proef.AlsAsync(persoon);
        await proef.Data.WijzigenAsync(db => db.Personen.Where(iemand => iemand.Id == persoon.Id).ExecuteDeleteAsync());

        var pagina = await bezoeker.PaginaAsync("/taken", volgen: false);

        Assert.Equal((HttpStatusCode.Found, "/aanmelden"), (pagina.Status, pagina.Naar!.AbsolutePath));
    }

    [Theory]
    [InlineData("verzonnen")]
    [InlineData("")]
    [InlineData("chunks-2")]
    public async Task Een_verzonnen_sessiekoekje_is_geen_aanmelding(string waarde)
    {
        using var bezoeker = proef.Anoniem();
        bezoeker.KoekjeZetten("__Host-zelfregistratie", waarde);

        Assert.False(await IsAangemeldAsync(bezoeker));
    }

    private static async Task<bool> IsAangemeldAsync(Bezoeker bezoeker)
    {
        var pagina = await bezoeker.PaginaAsync("/");
        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        return pagina.Document.QuerySelector("form[action='/afmelden']") is not null;
    }

    private static Task<Pagina> LevendAsync(Bezoeker bezoeker, Pagina pagina) =>
        bezoeker.VersturenAsync("/aanmelden/levend", pagina.Waarden("form[action='/afmelden']"), volgen: false);
}
