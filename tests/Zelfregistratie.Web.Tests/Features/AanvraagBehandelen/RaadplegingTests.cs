using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Web.Tests.Features.AanvraagBehandelen;

/// <summary>Who opened a task is shown to colleagues for half an hour; it locks nothing.</summary>
public sealed class RaadplegingTests(Tussenkomst proef) : IClassFixture<Tussenkomst>
{
    [Theory]
    [InlineData("")]
    [InlineData("/goedkeuren")]
    [InlineData("/afkeuren")]
    public async Task Wie_een_taak_opent_wordt_een_half_uur_getoond_aan_collegas_en_niet_aan_zichzelf(string wat)
    {
        using var taak = await Behandeling.BeginnenAsync(proef);
        var collega = await proef.Data.BeheerderAsync(taak.Organisatie);
        using var ander = await proef.AlsAsync(collega);
        var melding = $"Lien Maes heeft deze taak geopend om {Uur()}";

        var zelf = await taak.Beheerder.PaginaAsync(taak.Adres + wat);
        Assert.DoesNotContain("heeft deze taak geopend", zelf.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("heeft deze taak geopend", (await taak.Beheerder.PaginaAsync("/taken")).Tekst, StringComparison.Ordinal);

        Assert.Contains(melding, (await ander.PaginaAsync("/taken")).Tekst, StringComparison.Ordinal);
        foreach (var pagina in new[] { "", "/goedkeuren", "/afkeuren" })
        {
            Assert.Contains(melding, (await ander.PaginaAsync(taak.Adres + pagina)).Tekst, StringComparison.Ordinal);
        }

        Assert.Equal("Taken", (await (await ander.PaginaAsync(taak.Adres + "/afkeuren")).IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", Behandeling.Reden))).Kop);
    }

    [Fact]
    public async Task Na_een_half_uur_ziet_niemand_het_meer()
    {
        using var taak = await Behandeling.BeginnenAsync(proef);
        await taak.Beheerder.PaginaAsync(taak.Adres);
        var collega = await proef.Data.BeheerderAsync(taak.Organisatie);

        proef.Klok.Advance(TimeSpan.FromMinutes(29));
        using (var net = await proef.AlsAsync(collega)) Assert.Contains("Lien Maes heeft deze taak geopend", (await net.PaginaAsync("/taken")).Tekst, StringComparison.Ordinal);
        proef.Klok.Advance(TimeSpan.FromMinutes(1));
        using var ander = await proef.AlsAsync(collega);
        Assert.DoesNotContain("heeft deze taak geopend", (await ander.PaginaAsync("/taken")).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("heeft deze taak geopend", (await ander.PaginaAsync(taak.Adres)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Binnen_vijf_minuten_wordt_er_niets_meer_geschreven()
    {
        using var taak = await Behandeling.BeginnenAsync(proef);

        Assert.Equal(1, (await taak.Beheerder.PaginaAsync(taak.Adres)).Spoor.AantalOpgeslagen);
        proef.Klok.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(0, (await taak.Beheerder.PaginaAsync(taak.Adres + "/goedkeuren")).Spoor.AantalOpgeslagen);
        proef.Klok.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, (await taak.Beheerder.PaginaAsync(taak.Adres)).Spoor.AantalOpgeslagen);
        var raadpleging = await proef.Data.LezenAsync(db => db.Raadplegingen.SingleAsync(een => een.AanvraagId == taak.Aanvraag.Id));
        Assert.Equal((taak.Wie.Id, proef.Data.Nu), (raadpleging.PersoonId, raadpleging.Op));
    }

    [Fact]
    public async Task Een_verloren_wedloop_houdt_de_pagina_niet_tegen()
    {
        using var taak = await Behandeling.BeginnenAsync(proef);
        proef.VoorBewaren(() => proef.Data.WijzigenAsync(async db => db.Add(new Raadpleging(
            await db.Aanvragen.SingleAsync(een => een.Id == taak.Aanvraag.Id), await db.Personen.SingleAsync(een => een.Id == taak.Wie.Id), proef.Data.Nu))));

        var pagina = await taak.Beheerder.PaginaAsync(taak.Adres + "/goedkeuren");

        Assert.Equal((HttpStatusCode.OK, "Aanvraag goedkeuren"), (pagina.Status, pagina.Kop));
        Assert.Equal(1, await proef.Data.LezenAsync(db => db.Raadplegingen.CountAsync(een => een.AanvraagId == taak.Aanvraag.Id)));
    }

    [Fact]
    public async Task Een_behandelde_taak_openen_laat_geen_spoor()
    {
        using var taak = await Behandeling.BeginnenAsync(proef, een => een.Afgekeurd());

        await taak.Beheerder.PaginaAsync(taak.Adres);

        Assert.Equal(0, await proef.Data.LezenAsync(db => db.Raadplegingen.CountAsync(een => een.AanvraagId == taak.Aanvraag.Id)));
    }

    private string Uur() => Domain.BrusselseTijd.Lokaal(proef.Data.Nu).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
