using System.Net;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using static Zelfregistratie.Web.Tests.Features.Toezicht.Toegangsbeheerders.Registerwerk;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Toegangsbeheerders;

public sealed class RegisterTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private const string Lijst = "/toezicht/toegangsbeheerders";

    [Fact]
    public async Task De_lijst_toont_wie_voor_welke_organisatie_en_of_die_al_beheerder_is()
    {
        var (organisatie, persoon) = (await proef.Data.OrganisatieAsync(naam: "Zeilmakerij Het Anker"), await proef.Data.PersoonAsync("Hilde", "Zeilmaker"));
        await proef.Data.HoofdtoegangsbeheerderAsync(persoon, organisatie);
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        var voor = await bezoeker.PaginaAsync(Lijst + "?zoek=zeil");
        await proef.Data.BeheerderAsync(organisatie, hoofd: true, persoon: persoon);
        var na = await bezoeker.PaginaAsync(Lijst + "?zoek=zeilmak+ank");

        Assert.Equal("Toegangsbeheerders", voor.Kop);
        Assert.Contains("Zeilmakerij Het Anker", voor.TekstVan("main table"), StringComparison.Ordinal);
        Assert.Contains("Hilde Zeilmaker", voor.TekstVan("main table"), StringComparison.Ordinal);
        Assert.Contains(Nummer(persoon).Gemaskeerd, voor.TekstVan("main table"), StringComparison.Ordinal);
        Assert.Contains("Nog geen beheerder", voor.TekstVan("main table"), StringComparison.Ordinal);
        Assert.Contains("Hoofd lokale beheerder", na.TekstVan("main table"), StringComparison.Ordinal);
        Assert.InRange(voor.Spoor.Queries.Count, 1, 4);
    }

    [Fact]
    public async Task Zoeken_vindt_een_nummer_een_naam_en_niets()
    {
        var (organisatie, persoon) = (await proef.Data.OrganisatieAsync(), await proef.Data.PersoonAsync("Yannick", "Ypersiel"));
        await proef.Data.HoofdtoegangsbeheerderAsync(persoon, organisatie);
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        foreach (var zoek in new[] { organisatie.Code.ToString(), organisatie.CodeWaarde, "ypersiel", "yannick yper" })
        {
            Assert.Contains("Yannick Ypersiel", (await bezoeker.PaginaAsync($"{Lijst}?zoek={Uri.EscapeDataString(zoek)}")).TekstVan("main table"), StringComparison.Ordinal);
        }

        Assert.Contains("Niets gevonden", (await bezoeker.PaginaAsync(Lijst + "?zoek=bestaatniet")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Niets gevonden", (await bezoeker.PaginaAsync(Lijst + "?zoek=%3F%3F")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_niet_geldt_valt_op()
    {
        var (voorbij, later) = (await proef.Data.OrganisatieAsync(naam: "Firma Voorbijgegaan"), await proef.Data.OrganisatieAsync(naam: "Firma Toekomstmuziek"));
        await proef.Data.HoofdtoegangsbeheerderAsync(await proef.Data.PersoonAsync(), voorbij, new Geldigheid(new(2025, 1, 1), new(2026, 11, 15)));
        await proef.Data.HoofdtoegangsbeheerderAsync(await proef.Data.PersoonAsync(), later, new Geldigheid(new(2026, 11, 17), null));
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        Assert.Contains("Voorbij", (await bezoeker.PaginaAsync(Lijst + "?zoek=Voorbijgegaan")).TekstVan("main table .au-c-pill"), StringComparison.Ordinal);
        Assert.Contains("Begint nog", (await bezoeker.PaginaAsync(Lijst + "?zoek=Toekomstmuziek")).TekstVan("main table .au-c-pill"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bladeren_toont_elke_registratie_een_keer_en_terug_komt_langs_dezelfde_bladzijden()
    {
        var organisatie = await proef.Data.OrganisatieAsync(naam: "Bladerbedrijf");
        for (var keer = 0; keer < 60; keer++) await proef.Data.HoofdtoegangsbeheerderAsync(await proef.Data.PersoonAsync(), organisatie);
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        List<Pagina> heen = [await bezoeker.PaginaAsync(Lijst + "?zoek=bladerbedrijf")];
        while (heen[^1].Document.QuerySelector("a[rel=next]") is not null) heen.Add(await heen[^1].VolgenAsync("a[rel=next]"));
        List<Pagina> terug = [heen[^1]];
        while (terug[^1].Document.QuerySelector("a[rel=prev]") is not null) terug.Add(await terug[^1].VolgenAsync("a[rel=prev]"));

        Assert.Equal([25, 25, 10], heen.Select(pagina => pagina.Document.QuerySelectorAll("main tbody tr").Length));
        Assert.Equal(60, heen.SelectMany(pagina => pagina.Document.QuerySelectorAll("main tbody tr").Select(rij => rij.TextContent)).Distinct().Count());
        Assert.Equal(heen.Select(Plat), Enumerable.Reverse(terug).Select(Plat));

        static string Plat(Pagina pagina) => string.Join('|', pagina.Document.QuerySelectorAll("main tbody tr").Select(rij => rij.TextContent));
    }

    [Theory]
    [InlineData("na=onzin")]
    [InlineData("na=0")]
    [InlineData("voor=9223372036854775807")]
    [InlineData("voor=0")]
    public async Task Een_plaats_die_niet_bestaat_geeft_gewoon_een_lijst(string plaats)
    {
        await proef.Data.HoofdtoegangsbeheerderAsync(await proef.Data.PersoonAsync(), await proef.Data.OrganisatieAsync());
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        var pagina = await bezoeker.PaginaAsync($"{Lijst}?{plaats}");

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.NotNull(pagina.Document.QuerySelector("main table"));
    }
}
