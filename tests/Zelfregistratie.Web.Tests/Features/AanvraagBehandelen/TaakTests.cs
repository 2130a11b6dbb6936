using System.Net;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Tests.Features.AanvraagBehandelen;

public sealed class TaakTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task De_taak_toont_alles_waarop_je_beslist()
    {
        var recht = await proef.Data.RechtAsync(contexten: ["VISSERIJ"]);
        var jan = await proef.Data.PersoonAsync("Jan", "Peeters", Insz.Lezen("93051822361"));
        using var taak = await Behandeling.BeginnenAsync(proef, een =>
            (een.Aanvrager, een.Recht, een.Contexten, een.GewensteEinddatum, een.Reden) = (jan, recht, ["VISSERIJ"], new DateOnly(2027, 3, 1), "Ik volg sinds deze maand\nde dossiers op."));

        var pagina = await taak.Beheerder.PaginaAsync(taak.Adres);

        Assert.Equal("Aanvraag van Jan Peeters", pagina.Kop);
        foreach (var woorden in new[]
        {
            $"{taak.Aanvraag.Referentie} · ingediend op 16 november 2026", "Te behandelen", recht.Naam, "Toepassing 45", "Context VISSERIJ", "Gewenst tot en met", "1 maart 2027",
            "Ik volg sinds deze maand de dossiers op.", "93.05.18-•••.••", "an.peeters@bedrijf.example", "+32 9 234 56 78", "Vaste medewerker", "itsme (niveau hoog)",
            "Geen in deze organisatie", "Wacht op beslissing", "E-mail naar 1 beheerder",
            $"Jan Peeters heeft nog geen werkrelatie met {taak.Organisatie.Naam}. Als je goedkeurt, maak je die in dezelfde stap aan.",
        })
        {
            Assert.Contains(woorden, pagina.Tekst, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("223", pagina.TekstVan("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_taak_toont_de_werkrelaties_en_rechten_van_nu_en_de_andere_aanvragen_hier_en_niets_van_elders()
    {
        var organisatie = await proef.Data.OrganisatieAsync("VER", ookIn: "EA");
        var (persoon, ander) = (await proef.Data.PersoonAsync(), await proef.Data.OrganisatieMetBeheerderAsync());
        var (recht, elders) = (await proef.Data.RechtAsync(contexten: ["BOS"]), await proef.Data.RechtAsync());
        await proef.Data.ToegekendAsync(persoon, organisatie, recht, doelgroep: "EA", contexten: "BOS");
        await proef.Data.ToegekendAsync(persoon, ander, elders);
        await proef.Data.BeheerderAsync(organisatie);
        var eerder = await proef.Data.AanvraagAsync(een =>
        {
            (een.Aanvrager, een.Organisatie) = (persoon, organisatie);
            een.Afgekeurd();
        });
        var vreemd = await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Organisatie) = (persoon, ander));
        using var taak = await Behandeling.BeginnenAsync(proef, een => (een.Aanvrager, een.Doelgroep) = (persoon, "VER"), organisatie);

        var pagina = await taak.Beheerder.PaginaAsync(taak.Adres);

        Assert.Contains("Vaste medewerker, Economische actoren", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains($"{recht.Naam} Toepassing 45 · Context BOS · vanaf 1 januari 2025, zonder einddatum", pagina.Tekst, StringComparison.Ordinal);
        Assert.NotNull(pagina.Document.QuerySelector($"aside a[href='/taken/{eerder.Referentie}']"));
        Assert.DoesNotContain(elders.Naam, pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(vreemd.Referentie.Waarde, pagina.Inhoud, StringComparison.Ordinal);

        // The werkrelatie stands in another doelgroep: approving still sets one up.
        Assert.Contains("nog geen werkrelatie", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tonen_toont_het_rijksregisternummer_en_schrijft_dat_in_het_logboek()
    {
        using var taak = await Behandeling.BeginnenAsync(proef, een => een.Aanvrager = proef.Data.PersoonAsync(insz: Insz.Lezen("00012556777")).Result);
        var voor = await taak.Beheerder.PaginaAsync(taak.Adres);
        Assert.Empty(await taak.LogboekAsync());

        var na = await voor.IndienenAsync("main form[action$=rijksregisternummer]");

        Assert.Equal(HttpStatusCode.OK, na.Status);
        Assert.Contains("00.01.25-567.77", na.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("00.01.25-567.77", voor.Tekst, StringComparison.Ordinal);
        var regel = Assert.Single(await taak.LogboekAsync());
        Assert.Equal((Handeling.RijksregisternummerGetoond, taak.Wie.Id, taak.Aanvraag.Aanvrager.Id), (regel.Handeling, regel.Door!.Id, regel.Over!.Id));
        Assert.DoesNotContain("00012556777", na.Adres.ToString() + regel.Toelichting, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_GET_op_het_adres_van_Tonen_leidt_naar_de_taak_zonder_iets_te_tonen()
    {
        using var taak = await Behandeling.BeginnenAsync(proef);

        var pagina = await taak.Beheerder.PaginaAsync(taak.Adres + "/rijksregisternummer");

        Assert.Equal(taak.Adres, pagina.Adres.PathAndQuery);
        Assert.Empty(await taak.LogboekAsync());
    }

    [Fact]
    public async Task Een_afgehandelde_taak_toont_wie_besliste_wanneer_en_waarom_en_geen_knoppen()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var collega = await proef.Data.BeheerderAsync(organisatie, persoon: await proef.Data.PersoonAsync("Karel", "Collega"));
        using var taak = await Behandeling.BeginnenAsync(proef, een => een.Afgekeurd(collega, "Dit recht is voor de boekhouding."), organisatie);

        var pagina = await taak.Beheerder.PaginaAsync(taak.Adres);

        Assert.Contains("Afgekeurd door Karel Collega", pagina.TekstVan("aside"), StringComparison.Ordinal);
        Assert.Contains("16 november 2026, 10:12", pagina.TekstVan("aside"), StringComparison.Ordinal);
        Assert.Contains("Dit recht is voor de boekhouding.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Null(pagina.Document.QuerySelector("main a[href$=goedkeuren], main a[href$=afkeuren]"));
    }

    [Fact]
    public async Task Het_verloop_vertelt_in_volgorde_wie_wat_deed_uit_het_logboek()
    {
        using var taak = await Behandeling.BeginnenAsync(proef);
        await proef.Data.WijzigenAsync(db =>
        {
            foreach (var handeling in new[] { Handeling.AanvraagIngediend, Handeling.AanvraagHerinnerd, Handeling.AanvraagDoorgestuurd })
            {
                db.Logboek.Add(new Logboekregel(handeling, proef.Data.Nu, door: null) { Onderwerp = taak.Aanvraag.Referentie.Waarde });
            }

            db.Logboek.Add(new Logboekregel(Handeling.AanvraagHerinnerd, proef.Data.Nu, door: null) { Onderwerp = "ZR-ANDERE" });
            return Task.CompletedTask;
        });
        await (await taak.Beheerder.PaginaAsync(taak.Adres)).IndienenAsync("main form[action$=rijksregisternummer]");
        await taak.AfkeurenAsync();

        var pagina = await taak.Beheerder.PaginaAsync(taak.Adres);

        var momenten = pagina.Document.QuerySelectorAll("aside ol li").Select(moment => moment.FirstChild!.TextContent.Trim());
        Assert.Equal(
            ["Aanvraag ingediend", "E-mail naar 1 beheerder", "Herinnering verstuurd", "Aanvraag doorgestuurd", "Rijksregisternummer getoond door Lien Maes", "Afgekeurd door Lien Maes"],
            momenten);
    }

    [Theory]
    [InlineData("zr-7k4m-9qx2")]
    [InlineData("onzin")]
    [InlineData("ZR-0000-0000-0000-0000-0000")]
    public async Task Een_referentie_die_niet_bestaat_geeft_404(string referentie)
    {
        using var taak = await Behandeling.BeginnenAsync(proef);

        Assert.Equal(HttpStatusCode.NotFound, (await taak.Beheerder.PaginaAsync("/taken/" + referentie)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await taak.Beheerder.PaginaAsync($"/taken/{referentie}/goedkeuren")).Status);
    }

    [Fact]
    public async Task De_taak_en_de_formulieren_stellen_hoogstens_drie_vragen()
    {
        var persoon = await proef.Data.PersoonAsync();
        using var taak = await Behandeling.BeginnenAsync(proef, een => een.Aanvrager = persoon);
        await proef.Data.ToegekendAsync(persoon, taak.Organisatie, await proef.Data.RechtAsync());
        var basis = (await taak.Beheerder.PaginaAsync("/hulp")).Spoor.Queries.Count;

        foreach (var pad in new[] { "", "/goedkeuren", "/afkeuren" })
        {
            var pagina = await taak.Beheerder.PaginaAsync(taak.Adres + pad);
            Assert.Equal(HttpStatusCode.OK, pagina.Status);
            Assert.InRange(pagina.Spoor.Queries.Count - basis, 1, 3);
        }
    }
}
