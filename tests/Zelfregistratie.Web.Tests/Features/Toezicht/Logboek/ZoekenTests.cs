using System.Net;
using System.Text;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Toezicht.Logboek.Zegels;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Logboek;

public sealed class ZoekenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private const string Adres = "/toezicht/logboek";

    [Fact]
    public async Task Een_rij_toont_wie_wat_deed_wanneer_over_wie_waar_en_waarom()
    {
        var (door, over, organisatie) = (await proef.Data.PersoonAsync("Dora", "Doener"), await proef.Data.PersoonAsync("Otto", "Overwie"), await proef.Data.OrganisatieAsync(naam: "Logboekhaven"));
        await SchrijvenAsync(door, over, organisatie, onderwerp: "ZR-7K4M-9QX2", op: Proeftijd.Start.AddDays(-1), toelichting: "Hij werkt <b>nu</b> elders.");
        using var centraal = await CentraalAsync();

        var pagina = await centraal.PaginaAsync($"{Adres}?organisatie={organisatie.CodeWaarde}");

        Assert.Equal("Logboek", pagina.Kop);
        Assert.NotNull(pagina.Document.QuerySelector($"nav a[href='{Adres}'][aria-current]"));
        var rij = pagina.TekstVan("main tbody tr");
        foreach (var woorden in new[] { "15 november 2026, 10:12", "Dora Doener", "Recht ingetrokken", "over Otto Overwie", "Logboekhaven", organisatie.Code.Opgemaakt, "ZR-7K4M-9QX2", "Hij werkt <b>nu</b> elders.", "Nog niet verzegeld" })
        {
            Assert.Contains(woorden, rij, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Elk_filter_vindt_wat_erbij_past_en_niets_anders()
    {
        var (door, over, organisatie) = (await proef.Data.PersoonAsync("Zara", "Zoekdoor"), await proef.Data.PersoonAsync("Omar", "Zoekover"), await proef.Data.OrganisatieAsync(naam: "Zoekerij Ten Bosch"));
        var op = proef.Data.Nu.AddDays(-400);
        await SchrijvenAsync(door, over, organisatie, "ZR-0000-ZK12", op: op);
        await SchrijvenAsync(door, over: null, organisatie: null, "ANDERS", Handeling.GegevensGedownload, op: op.AddDays(-2));
        using var centraal = await CentraalAsync();

        Assert.Equal(2, await AantalAsync("naam=zoekdoor"));
        Assert.Equal(2, await AantalAsync("naam=Zoekdoor+zara"));
        Assert.Equal(1, await AantalAsync("naam=zoekover"));
        Assert.Equal(2, await AantalAsync("persoon=" + door.Id));
        Assert.Equal(1, await AantalAsync($"persoon={door.Id}&handeling=GegevensGedownload"));
        Assert.Equal(1, await AantalAsync($"persoon={door.Id}&organisatie=zoekerij+bosch"));
        Assert.Equal(1, await AantalAsync("organisatie=" + organisatie.Code.Opgemaakt));
        Assert.Equal(1, await AantalAsync("onderwerp=zr0000zk12"));
        Assert.Equal(1, await AantalAsync("onderwerp=ANDERS"));
        Assert.Equal(1, await AantalAsync($"persoon={door.Id}&van=2025-10-12&tot=2025-10-12"));
        Assert.Equal(1, await AantalAsync($"persoon={door.Id}&tot=11/10/2025"));
        Assert.Equal(0, await AantalAsync($"persoon={door.Id}&van=13/10/2025"));
        Assert.Equal(0, await AantalAsync("naam=bestaatniet"));
        Assert.Equal(0, await AantalAsync("organisatie=bestaatniet"));

        async Task<int> AantalAsync(string vraag)
        {
            var pagina = await centraal.PaginaAsync($"{Adres}?{vraag}");
            Assert.Equal(HttpStatusCode.OK, pagina.Status);
            return pagina.Document.QuerySelectorAll("main tbody tr").Length;
        }
    }

    [Fact]
    public async Task Wie_dezelfde_naam_heeft_kan_je_uit_elkaar_houden()
    {
        var (een, twee) = (await proef.Data.PersoonAsync("Dubbel", "Naamgenoot"), await proef.Data.PersoonAsync("Dubbel", "Naamgenoot"));
        await SchrijvenAsync(een);
        await SchrijvenAsync(twee);
        using var centraal = await CentraalAsync();

        var pagina = await centraal.PaginaAsync($"{Adres}?naam=naamgenoot&handeling=RechtIngetrokken");
        var eenVanBeide = await pagina.VolgenAsync($"main li a[href*='persoon={twee.Id}']");

        Assert.Equal(2, pagina.Document.QuerySelectorAll("main tbody tr").Length);
        Assert.Single(eenVanBeide.Document.QuerySelectorAll("main tbody tr"));
        Assert.Contains("handeling=RechtIngetrokken", eenVanBeide.Adres.Query, StringComparison.Ordinal);
        Assert.Contains("Je ziet alleen wat Dubbel Naamgenoot deed", eenVanBeide.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zoeken_op_rijksregisternummer_zet_het_nergens_neer_en_staat_in_het_logboek()
    {
        var insz = Verzonnen.Insz();
        var gezocht = await proef.Data.PersoonAsync("Rik", "Register", insz);
        var wie = await proef.Data.CentraleBeheerderAsync();
        using var centraal = await proef.AlsAsync(wie);

        var pagina = await (await centraal.PaginaAsync(Adres)).IndienenAsync("main form[action$=rijksregisternummer]", ("Rijksregisternummer", insz.Voluit));

        Assert.Equal($"{Adres}?persoon={gezocht.Id}", pagina.Adres.PathAndQuery);
        Assert.DoesNotContain(insz.Cijfers, pagina.Inhoud, StringComparison.Ordinal);
        var regel = await LaatsteAsync();
        Assert.Equal((Handeling.RijksregisternummerOpgezocht, wie.Id, gezocht.Id), (regel.Handeling, regel.Door!.Id, regel.Over!.Id));
        Assert.DoesNotContain(insz.Cijfers, regel.Toelichting + regel.Onderwerp, StringComparison.Ordinal);
        Assert.DoesNotContain(proef.Log.Regels, tekst => tekst.Contains(insz.Cijfers, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_rijksregisternummer_dat_niemand_heeft_of_dat_er_geen_is()
    {
        using var centraal = await CentraalAsync();
        var leeg = await centraal.PaginaAsync(Adres);

        var onbekend = await leeg.IndienenAsync("main form[action$=rijksregisternummer]", ("Rijksregisternummer", Verzonnen.Insz().Cijfers));
        Assert.Equal(Adres, onbekend.Adres.PathAndQuery);
        Assert.Contains("We kennen niemand met dat rijksregisternummer", onbekend.Tekst, StringComparison.Ordinal);
        Assert.Equal((Handeling.RijksregisternummerOpgezocht, (Persoon?)null), ((await LaatsteAsync()).Handeling, (await LaatsteAsync()).Over));

        var geen = await leeg.IndienenAsync("main form[action$=rijksregisternummer]", ("Rijksregisternummer", "93051822362"));
        Assert.StartsWith("Fout: ", geen.Titel, StringComparison.Ordinal);
        Assert.Contains("Vul een geldig rijksregisternummer in", geen.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, geen.Spoor.AantalOpgeslagen);
    }

    [Fact]
    public async Task Een_rijksregisternummer_in_het_adres_wordt_niet_gezocht_en_nergens_herhaald()
    {
        var insz = Verzonnen.Insz();
        using var centraal = await CentraalAsync();

        var pagina = await centraal.PaginaAsync($"{Adres}?naam={insz.Cijfers}&onderwerp={Uri.EscapeDataString(insz.Voluit)}");

        Assert.Contains("Een rijksregisternummer mag niet in een adres staan", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(insz.Cijfers, pagina.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain(insz.Voluit, pagina.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bladeren_toont_elke_rij_een_keer_ook_die_van_hetzelfde_ogenblik()
    {
        var door = await proef.Data.PersoonAsync("Bram", "Bladeraar");
        for (var keer = 0; keer < 60; keer++)
        {
            await SchrijvenAsync(door, onderwerp: $"BLAD-{keer}", op: proef.Data.Nu.AddMinutes(keer % 3));
        }

        using var centraal = await CentraalAsync();
        List<Pagina> heen = [await centraal.PaginaAsync($"{Adres}?persoon={door.Id}")];
        while (heen[^1].Document.QuerySelector("a[rel=next]") is not null) heen.Add(await heen[^1].VolgenAsync("a[rel=next]"));
        List<Pagina> terug = [heen[^1]];
        while (terug[^1].Document.QuerySelector("a[rel=prev]") is not null) terug.Add(await terug[^1].VolgenAsync("a[rel=prev]"));

        Assert.Equal([25, 25, 10], heen.Select(pagina => Onderwerpen(pagina).Count));
        Assert.Equal(60, heen.SelectMany(Onderwerpen).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(heen.Select(pagina => string.Join(',', Onderwerpen(pagina))), Enumerable.Reverse(terug).Select(pagina => string.Join(',', Onderwerpen(pagina))));
    }

    [Fact]
    public async Task Het_logboek_stelt_hoogstens_drie_vragen()
    {
        var (door, organisatie) = (await proef.Data.PersoonAsync("Vera", "Vragen"), await proef.Data.OrganisatieAsync(naam: "Vragenhuis"));
        await SchrijvenAsync(door, organisatie: organisatie);
        using var centraal = await CentraalAsync();
        var basis = (await centraal.PaginaAsync("/hulp")).Spoor.Queries.Count;

        foreach (var vraag in new[] { "", "?naam=vragen&organisatie=vragenhuis&handeling=RechtIngetrokken&van=1/1/2026" })
        {
            var pagina = await centraal.PaginaAsync(Adres + vraag);
            Assert.InRange(pagina.Spoor.Queries.Count - basis, 1, 3);
            Assert.NotEmpty(pagina.Document.QuerySelectorAll("main tbody tr"));
        }
    }

    [Fact]
    public async Task Een_verzegelde_rij_noemt_haar_batch()
    {
        var door = await proef.Data.PersoonAsync("Zeger", "Zegel");
        await SchrijvenAsync(door);
        var verzegeling = proef.Services.GetRequiredService<Verzegeling>();
        await verzegeling.UitvoerenAsync(TestContext.Current.CancellationToken);
        proef.Klok.Advance(Verzegeling.Rust);
        await verzegeling.UitvoerenAsync(TestContext.Current.CancellationToken);
        await SchrijvenAsync(door);
        using var centraal = await CentraalAsync();

        var rijen = (await centraal.PaginaAsync($"{Adres}?persoon={door.Id}")).Document.QuerySelectorAll("main tbody tr").Select(rij => rij.TextContent).ToList();

        var nummer = await proef.Data.LezenAsync(db => db.Logboekzegels.MaxAsync(zegel => zegel.Nummer));
        Assert.Contains("Nog niet verzegeld", rijen[0], StringComparison.Ordinal);
        Assert.Contains($"Batch {nummer}", rijen[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_export_volgt_de_filters_is_geen_formule_en_staat_in_het_logboek()
    {
        var (door, organisatie) = (await proef.Data.PersoonAsync("=Eva", "Export"), await proef.Data.OrganisatieAsync());
        for (var keer = 0; keer < 30; keer++)
        {
            await SchrijvenAsync(door, organisatie: organisatie, onderwerp: "=1+1", toelichting: "@SUM(A1)");
        }

        await SchrijvenAsync(door, handeling: Handeling.Afgemeld);
        var wie = await proef.Data.CentraleBeheerderAsync();
        using var centraal = await proef.AlsAsync(wie);
        var pagina = await centraal.PaginaAsync($"{Adres}?persoon={door.Id}&handeling=RechtIngetrokken");

        var csv = await pagina.IndienenAsync("main form[action*=exporteren]");

        Assert.Equal("attachment; filename=logboek-2026-11-16.csv", csv.Koppen["Content-Disposition"]);
        var rijen = Lezen(csv.Inhoud);
        Assert.Equal(31, rijen.Count);
        Assert.Equal(["Nummer", "Tijdstip", "Wat", "Door", "Over", "Organisatie", "Organisatiecode", "Onderwerp", "Waarom", "Zegel"], rijen[0]);
        Assert.Equal(("Recht ingetrokken", "'=Eva Export", "'=1+1", "'@SUM(A1)"), (rijen[1][2], rijen[1][3], rijen[1][7], rijen[1][8]));
        var regel = await LaatsteAsync();
        Assert.Equal((Handeling.LijstGeexporteerd, wie.Id, "logboek"), (regel.Handeling, regel.Door!.Id, regel.Onderwerp));
        Assert.Equal($"persoon={door.Id}, handeling=RechtIngetrokken", regel.Toelichting);
    }

    [Fact]
    public async Task Zonder_resultaat_zegt_de_bladzijde_wat_je_kan_doen()
    {
        using var centraal = await CentraalAsync();

        var pagina = await centraal.PaginaAsync($"{Adres}?onderwerp=BESTAAT-NIET&van=31/02/2026");

        Assert.Contains("Niets gevonden", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Een van de datums konden we niet lezen", pagina.Tekst, StringComparison.Ordinal);
        Assert.NotNull(pagina.Document.QuerySelector($"main .zr-leeg a[href='{Adres}']"));
        Assert.Null(pagina.Document.QuerySelector("main form[action*=exporteren]"));
    }

    private async Task<Bezoeker> CentraalAsync() => await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

    private Task SchrijvenAsync(
        Persoon door, Persoon? over = null, Organisatie? organisatie = null, string? onderwerp = null, Handeling handeling = Handeling.RechtIngetrokken, DateTimeOffset? op = null, string? toelichting = null) =>
        proef.Data.WijzigenAsync(db =>
        {
            db.AttachRange(new object?[] { door, over, organisatie }.OfType<object>());
            db.Logboek.Add(new Logboekregel(handeling, op ?? proef.Data.Nu, door) { Over = over, Organisatie = organisatie, Onderwerp = onderwerp, Toelichting = toelichting });
            return Task.CompletedTask;
        });

    private Task<Logboekregel> LaatsteAsync() =>
        proef.Data.LezenAsync(db => db.Logboek.Include(regel => regel.Door).Include(regel => regel.Over).OrderByDescending(regel => regel.Id).FirstAsync());

    private static List<string> Onderwerpen(Pagina pagina) => [.. pagina.Document.QuerySelectorAll("main tbody .zr-ref").Select(cel => cel.TextContent)];

    private static List<string[]> Lezen(string tekst)
    {
        using var csv = CsvReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(tekst)), new CsvReaderOptions { Separator = ';', HasHeader = false });
        var rijen = new List<string[]>();
        while (csv.Read())
        {
            rijen.Add([.. Enumerable.Range(0, csv.FieldCount).Select(nummer => csv.GetString(nummer))]);
        }

        return rijen;
    }
}
