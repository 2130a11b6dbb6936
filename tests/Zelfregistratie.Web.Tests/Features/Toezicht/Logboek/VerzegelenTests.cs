using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Toezicht.Logboek.Zegels;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Logboek;

public sealed class VerzegelenTests
{
    [Fact]
    public async Task Een_rij_krijgt_haar_zegel_als_ze_twee_minuten_rustig_is()
    {
        await using var proef = await Logboekproef.MakenAsync();
        var verzegeling = proef.Services.GetRequiredService<Verzegeling>();
        await proef.SchrijvenAsync(3);

        await verzegeling.UitvoerenAsync(TestContext.Current.CancellationToken);
        proef.Klok.Advance(Verzegeling.Rust - TimeSpan.FromSeconds(1));
        await verzegeling.UitvoerenAsync(TestContext.Current.CancellationToken);
        Assert.Empty(await proef.ZegelsAsync());

        proef.Klok.Advance(TimeSpan.FromSeconds(1));
        await verzegeling.UitvoerenAsync(TestContext.Current.CancellationToken);

        var zegel = Assert.Single(await proef.ZegelsAsync());
        var ids = await proef.IdsAsync();
        Assert.Equal((1, ids[0], ids[^1], "proef"), (zegel.Nummer, zegel.VanId, zegel.TotEnMetId, zegel.Sleutel));
        Assert.Equal(ids, Zegelrij.Uitpakken(zegel.Rijen)!.Select(rij => rij.Id));
    }

    [Fact]
    public async Task Een_lager_nummer_dat_later_verschijnt_hoort_er_nog_bij()
    {
        await using var proef = await Logboekproef.MakenAsync();
        var verzegeling = proef.Services.GetRequiredService<Verzegeling>();
        await SchrijvenMetNummerAsync(proef, 5000);
        await verzegeling.UitvoerenAsync(TestContext.Current.CancellationToken);

        proef.Klok.Advance(TimeSpan.FromMinutes(1));
        await SchrijvenMetNummerAsync(proef, 4999);
        proef.Klok.Advance(TimeSpan.FromMinutes(1));
        await verzegeling.UitvoerenAsync(TestContext.Current.CancellationToken);

        Assert.Equal([4999, 5000], Zegelrij.Uitpakken(Assert.Single(await proef.ZegelsAsync()).Rijen)!.Select(rij => rij.Id));
        Assert.Empty(await proef.BevindingenAsync());
    }

    [Fact]
    public async Task Elke_batch_heeft_een_zegel_en_het_nieuwste_staat_in_de_log_en_in_het_bestand()
    {
        await using var proef = await Logboekproef.VerzegeldAsync();
        await proef.SchrijvenAsync(1);
        await proef.VerzegelenAsync();

        var zegels = await proef.ZegelsAsync();
        Assert.Equal([5, 5, 2, 1], zegels.Select(zegel => Zegelrij.Uitpakken(zegel.Rijen)!.Count));
        Assert.Equal([1, 2, 3, 4], zegels.Select(zegel => zegel.Nummer));
        var regels = await File.ReadAllLinesAsync(proef.Zegelbestand, TestContext.Current.CancellationToken);
        Assert.Equal(zegels.Select(zegel => Zegelmerk.Van(zegel.Nummer, zegel.Waarde).ToString()), regels.Select(regel => regel.Split(' ')[0]));
        Assert.Contains(proef.Log.Regels, regel => regel.Contains($"Logbook sealed: {regels[^1].Split(' ')[0]}", StringComparison.Ordinal) && regel.Contains("Zegelnummer=4", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Van_twee_instanties_die_samen_verzegelen_verliest_er_een_zonder_schade()
    {
        await using var proef = await Logboekproef.MakenAsync();
        await proef.SchrijvenAsync(40);
        var instanties = new[] { proef.AndereInstantie(), proef.AndereInstantie(), proef.AndereInstantie() };
        await Task.WhenAll(instanties.Select(een => een.UitvoerenAsync(TestContext.Current.CancellationToken)));
        proef.Klok.Advance(Verzegeling.Rust);

        await Task.WhenAll(instanties.Select(een => Task.Run(() => een.UitvoerenAsync(TestContext.Current.CancellationToken))));

        Assert.Equal(40, (await proef.ZegelsAsync()).Sum(zegel => Zegelrij.Uitpakken(zegel.Rijen)!.Count));
        Assert.Empty(await proef.BevindingenAsync());
    }

    [Fact]
    public async Task Wie_een_zegel_kent_dat_er_niet_meer_is_verzegelt_niets_meer()
    {
        await using var proef = await Logboekproef.VerzegeldAsync();
        await proef.KnoeienAsync("DELETE FROM \"Logboekzegels\" WHERE \"Nummer\" = 3", "UPDATE \"Logboek\" SET \"Toelichting\" = 'Iets anders.'");

        var fout = await Assert.ThrowsAsync<ZegelsVervangen>(() => proef.VerzegelenAsync());

        Assert.StartsWith("Seal 3:", fout.Message, StringComparison.Ordinal);
        Assert.Equal(2, (await proef.ZegelsAsync()).Count);
    }

    [Fact]
    public async Task Wie_herstart_kent_de_zegels_uit_het_bestand()
    {
        await using var proef = await Logboekproef.VerzegeldAsync();
        await proef.KnoeienAsync("DELETE FROM \"Logboekzegels\"");
        var options = new Web.Security.LogboekOptions { Zegelbestand = proef.Zegelbestand };
        var herstart = ActivatorUtilities.CreateInstance<Verzegeling>(proef.Services, new Zegelbestand(Microsoft.Extensions.Options.Options.Create(options)));

        await Assert.ThrowsAsync<ZegelsVervangen>(() => herstart.UitvoerenAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Een_zegel_dekt_elke_kolom()
    {
        await using var proef = await Logboekproef.MakenAsync();
        await using var db = proef.Db();

        var kolommen = db.Model.FindEntityType(typeof(Logboekregel))!.GetProperties().Select(kolom => kolom.Name);

        Assert.Equal(kolommen.Order(StringComparer.Ordinal), Logboekrij.Kolommen.Order(StringComparer.Ordinal));
        Assert.Equal(Logboekrij.Kolommen.Count, typeof(Logboekrij).GetConstructors().Single().GetParameters().Length);
    }

    [Fact]
    public void Twee_verschillende_rijen_hebben_nooit_dezelfde_bytes()
    {
        var rij = new Logboekrij(1, Handeling.Aangemeld, Proeftijd.Start, 2, 3, 4, "ab", "c");
        Logboekrij[] andere =
        [
            rij with { Id = 2 }, rij with { Handeling = Handeling.Afgemeld }, rij with { Op = Proeftijd.Start.AddTicks(1) }, rij with { DoorId = null }, rij with { DoorId = 3, OverId = 2 },
            rij with { OverId = null }, rij with { OrganisatieId = null }, rij with { OrganisatieId = 0 }, rij with { Onderwerp = "a", Toelichting = "bc" }, rij with { Onderwerp = null },
            rij with { Onderwerp = "" }, rij with { Toelichting = null }, rij with { Toelichting = "" }, rij with { Toelichting = "C" }, rij with { Toelichting = "\ud800" }, rij with { Toelichting = "\ud801" },
        ];

        Assert.Equal(andere.Length + 1, andere.Append(rij).Select(een => Convert.ToHexString(een.Bytes())).Distinct(StringComparer.Ordinal).Count());
    }

    private static Task SchrijvenMetNummerAsync(Logboekproef proef, long id) => proef.Data.WijzigenAsync(db =>
    {
        var regel = new Logboekregel(Handeling.Aangemeld, proef.Data.Nu, door: null);
        db.Logboek.Add(regel);
        db.Entry(regel).Property(nameof(Logboekregel.Id)).CurrentValue = id;
        return Task.CompletedTask;
    });
}
