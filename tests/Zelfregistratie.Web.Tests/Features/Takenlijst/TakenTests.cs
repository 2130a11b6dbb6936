using System.Net;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Features.Takenlijst;

public sealed class TakenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task De_lijst_toont_wat_wacht_de_oudste_eerst_met_alles_wat_je_moet_weten()
    {
        var organisatie = await proef.Data.OrganisatieAsync(naam: "Haven van Oostmeer NV");
        var recht = await proef.Data.RechtAsync(contexten: ["LANDBOUW"]);
        var jan = await proef.Data.PersoonAsync("Jan", "Janssen");
        using var beheerder = await BeheerderAsync(organisatie);
        var nieuw = await proef.Data.AanvraagAsync(een => (een.Organisatie, een.Werkrelatie, een.Op) = (organisatie, true, Dagen(4)));
        var oud = await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Organisatie, een.Recht, een.Contexten, een.Op) = (jan, organisatie, recht, ["LANDBOUW"], Dagen(6)));

        var pagina = await beheerder.PaginaAsync("/taken");

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Contains("2 aanvragen wachten op jou · de oudste wacht 6 dagen", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal([oud.Referentie.Waarde, nieuw.Referentie.Waarde], Referenties(pagina));
        var rij = pagina.TekstVan("tbody tr");
        Assert.Contains($"10 november wacht 6 dagen Jan Janssen {oud.Referentie} {recht.Naam} Toepassing 45 · Context LANDBOUW · nog geen werkrelatie Haven van Oostmeer NV Goedkeuren Afkeuren", rij, StringComparison.Ordinal);
        Assert.Equal($"/taken/{oud.Referentie}/goedkeuren", pagina.Element("tbody tr a[href$=goedkeuren]").GetAttribute("href"));
        Assert.Equal($"/taken/{oud.Referentie}/afkeuren", pagina.Element("tbody tr a[href$=afkeuren]").GetAttribute("href"));
        Assert.Contains("Werkrelatie vaste medewerker", pagina.TekstVan("tbody tr:nth-child(2)"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_vijf_dagen_wacht_valt_op()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        using var beheerder = await BeheerderAsync(organisatie);
        foreach (var dagen in new[] { 5, 4, 1, 0 })
        {
            await proef.Data.AanvraagAsync(een => (een.Organisatie, een.Op) = (organisatie, Dagen(dagen)));
        }

        var pagina = await beheerder.PaginaAsync("/taken");

        Assert.Equal(["wacht 5 dagen"], pagina.Document.QuerySelectorAll("tbody .au-c-pill--warning").Select(pil => pil.TextContent.Trim()));
        Assert.Equal(["wacht 4 dagen", "wacht 1 dag", "vandaag ingediend"], pagina.Document.QuerySelectorAll("tbody .au-c-pill--default").Select(pil => pil.TextContent.Trim()));
    }

    [Fact]
    public async Task Wie_al_een_werkrelatie_heeft_krijgt_geen_opmerking()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var persoon = await proef.Data.PersoonAsync();
        await proef.Data.WerkrelatieAsync(persoon, organisatie);
        using var beheerder = await BeheerderAsync(organisatie);
        await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Organisatie) = (persoon, organisatie));

        var pagina = await beheerder.PaginaAsync("/taken");

        Assert.DoesNotContain("nog geen werkrelatie", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_taken_staat_er_wat_er_zal_komen()
    {
        using var beheerder = await BeheerderAsync(await proef.Data.OrganisatieAsync());

        var pagina = await beheerder.PaginaAsync("/taken");

        Assert.Equal("Er wacht niets op jou", pagina.TekstVan(".zr-leeg h2"));
        Assert.Null(pagina.Document.QuerySelector("table"));
    }

    [Fact]
    public async Task Wat_niets_vindt_zegt_dat_en_wijst_de_weg_naar_alle_aanvragen()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        using var beheerder = await BeheerderAsync(organisatie);
        var goedgekeurd = await proef.Data.AanvraagAsync(een =>
        {
            een.Organisatie = organisatie;
            een.Goedgekeurd();
        });

        var leeg = await beheerder.PaginaAsync($"/taken?zoek={goedgekeurd.Referentie}");
        var ruimer = await leeg.VolgenAsync(".zr-leeg a[href*=alle]");

        Assert.Equal("Niets gevonden", leeg.TekstVan(".zr-leeg h2"));
        Assert.Equal([goedgekeurd.Referentie.Waarde], Referenties(ruimer));
    }

    [Theory]
    [InlineData("zoë")]
    [InlineData("ZOË")]
    [InlineData("Zoë vandenbroucke")]
    [InlineData("broucke")]
    [InlineData("rivierloket")]
    [InlineData("Toepassing RIVIER")]
    public async Task Zoeken_vindt_op_naam_van_de_aanvrager_recht_of_toepassing(string zoek)
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        using var beheerder = await BeheerderAsync(organisatie);
        var gezocht = await proef.Data.AanvraagAsync(een => (een.Organisatie, een.Aanvrager, een.Recht) =
            (organisatie, proef.Data.PersoonAsync("Zoë", "Vandenbroucke").Result, proef.Data.RechtAsync("RIVIERLOKET").Result));
        await proef.Data.AanvraagAsync(een => een.Organisatie = organisatie);

        var pagina = await beheerder.PaginaAsync("/taken?zoek=" + Uri.EscapeDataString(zoek));

        Assert.Equal([gezocht.Referentie.Waarde], Referenties(pagina));
    }

    [Fact]
    public async Task Zoeken_vindt_een_referentie_in_elke_schrijfwijze()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        using var beheerder = await BeheerderAsync(organisatie);
        var aanvraag = await proef.Data.AanvraagAsync(een => een.Organisatie = organisatie);
        await proef.Data.AanvraagAsync(een => een.Organisatie = organisatie);
        var waarde = aanvraag.Referentie.Waarde;

        foreach (var zoek in new[] { waarde, waarde.ToLowerInvariant(), waarde.Replace("-", ""), waarde[3..], $" {waarde[3..7]} {waarde[8..]} " })
        {
            Assert.Equal([waarde], Referenties(await beheerder.PaginaAsync("/taken?zoek=" + Uri.EscapeDataString(zoek))));
        }
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("[a-z]")]
    [InlineData("' OR 1=1 --")]
    public async Task Tekens_van_SQL_zijn_gewone_tekens(string zoek)
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        using var beheerder = await BeheerderAsync(organisatie);
        await proef.Data.AanvraagAsync(een => een.Organisatie = organisatie);

        Assert.Empty(Referenties(await beheerder.PaginaAsync("/taken?zoek=" + Uri.EscapeDataString(zoek))));
    }

    [Fact]
    public async Task Wie_een_organisatie_beheert_kan_er_niet_op_filteren_wie_er_twee_beheert_wel()
    {
        var (een, twee) = (await proef.Data.OrganisatieAsync(), await proef.Data.OrganisatieAsync());
        var persoon = await proef.Data.BeheerderAsync(een);
        using var beheerder = await proef.AlsAsync(persoon);
        Assert.Null((await beheerder.PaginaAsync("/taken")).Document.QuerySelector("#Organisatie"));

        await proef.Data.BeheerderAsync(twee, persoon: persoon);
        await proef.Data.AanvraagAsync(aanvraag => aanvraag.Organisatie = een);
        var gezocht = await proef.Data.AanvraagAsync(aanvraag => aanvraag.Organisatie = twee);
        var alles = await beheerder.PaginaAsync("/taken");
        var gefilterd = await alles.IndienenAsync("form.zr-filters", ("Organisatie", twee.CodeWaarde));

        Assert.Equal(["", een.CodeWaarde, twee.CodeWaarde], alles.Document.QuerySelectorAll("#Organisatie option").Select(optie => optie.GetAttribute("value")).Order());
        Assert.Equal(2, Referenties(alles).Length);
        Assert.Equal([gezocht.Referentie.Waarde], Referenties(gefilterd));
        Assert.Equal(twee.CodeWaarde, gefilterd.Element("#Organisatie option[selected]").GetAttribute("value"));
    }

    [Fact]
    public async Task Wat_behandeld_is_blijft_onder_zijn_status_met_wie_besliste_en_waarom()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        using var beheerder = await BeheerderAsync(organisatie);
        var collega = await proef.Data.BeheerderAsync(organisatie, persoon: await proef.Data.PersoonAsync("Karel", "Collega"));
        await proef.Data.AanvraagAsync(een => een.Organisatie = organisatie);
        var afgekeurd = await proef.Data.AanvraagAsync(een =>
        {
            een.Organisatie = organisatie;
            een.Afgekeurd(collega, "Dit recht is voor de boekhouding.");
        });
        var vervallen = await proef.Data.AanvraagAsync(een =>
        {
            een.Organisatie = organisatie;
            een.Vervallen();
        });

        var pagina = await beheerder.PaginaAsync("/taken?status=afgekeurd");

        Assert.Equal([afgekeurd.Referentie.Waarde], Referenties(pagina));
        Assert.Contains("Door Karel Collega 16 november 2026 Dit recht is voor de boekhouding.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Null(pagina.Document.QuerySelector("tbody a[href$=goedkeuren]"));
        Assert.Equal([vervallen.Referentie.Waarde], Referenties(await beheerder.PaginaAsync("/taken?status=vervallen")));
        Assert.Empty(Referenties(await beheerder.PaginaAsync("/taken?status=ingetrokken")));
        Assert.Equal(3, Referenties(await beheerder.PaginaAsync("/taken?status=alle")).Length);
    }

    [Theory]
    [InlineData("/taken")]
    [InlineData("/taken?status=alle&zoek=a&organisatie=0248211419&volgorde=nieuwste")]
    [InlineData("/taken?zoek=zr-7k4m-9qx2")]
    public async Task De_lijst_stelt_hoogstens_drie_vragen_aan_de_databank(string adres)
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        using var beheerder = await BeheerderAsync(organisatie);
        await proef.Data.AanvraagAsync(een => een.Organisatie = organisatie);
        var basis = (await beheerder.PaginaAsync("/hulp")).Spoor.Queries.Count;

        var pagina = await beheerder.PaginaAsync(adres);

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.InRange(pagina.Spoor.Queries.Count - basis, 1, 3);
    }

    internal static string[] Referenties(Pagina pagina) =>
        [.. pagina.Document.QuerySelectorAll("tbody .zr-ref").Select(element => element.TextContent.Trim())];

    private DateTimeOffset Dagen(int geleden) => proef.Klok.GetUtcNow().AddDays(-geleden);

    private async Task<Bezoeker> BeheerderAsync(Domain.Organisaties.Organisatie organisatie) =>
        await proef.AlsAsync(await proef.Data.BeheerderAsync(organisatie));
}
