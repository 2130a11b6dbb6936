using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Rollen;

public sealed class RollenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task De_lijst_toont_wie_welke_rol_van_het_portaal_heeft_en_geen_lokale_beheerders()
    {
        var centraal = await proef.Data.CentraleBeheerderAsync();
        var dirk = await proef.Data.DoelgroepverantwoordelijkeAsync("LB");
        var lokaal = await proef.Data.BeheerderAsync(await proef.Data.OrganisatieAsync());
        using var bezoeker = await proef.AlsAsync(centraal);

        var pagina = await bezoeker.PaginaAsync($"/toezicht/rollen?zoek={Uri.EscapeDataString(dirk.Familienaam)}");
        var niet = await bezoeker.PaginaAsync($"/toezicht/rollen?zoek={Uri.EscapeDataString(lokaal.Naam)}");

        Assert.Equal("Rollen", pagina.Kop);
        Assert.Contains(dirk.Naam, pagina.TekstVan("main table"), StringComparison.Ordinal);
        Assert.Contains((await proef.EmailAsync(dirk))!, pagina.TekstVan("main table"), StringComparison.Ordinal);
        Assert.Contains("Doelgroepverantwoordelijke Lokale besturen vanaf 1 januari 2025, zonder einddatum", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Niets gevonden", niet.Tekst, StringComparison.Ordinal);
        Assert.InRange(pagina.Spoor.Queries.Count, 1, 5);
    }

    [Fact]
    public async Task Een_doelgroep_zonder_verantwoordelijke_valt_op_tot_er_een_is()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        var voor = await bezoeker.PaginaAsync("/toezicht/rollen");

        await proef.Data.DoelgroepverantwoordelijkeAsync("OV");
        var na = await bezoeker.PaginaAsync("/toezicht/rollen");

        Assert.Contains("komt bij de centrale beheerder", voor.Tekst, StringComparison.Ordinal);
        Assert.NotNull(voor.Document.QuerySelector("a[href='/toezicht/rollen/aanstellen?doelgroep=OV']"));
        Assert.Null(na.Document.QuerySelector("a[href='/toezicht/rollen/aanstellen?doelgroep=OV']"));
        Assert.Null(voor.Document.QuerySelector("a[href='/toezicht/rollen/aanstellen?doelgroep=BUR']"));
    }

    [Fact]
    public async Task De_lijst_filtert_op_rol_en_zoekt_ook_op_doelgroep()
    {
        var centraal = await proef.Data.CentraleBeheerderAsync();
        var dirk = await proef.Data.DoelgroepverantwoordelijkeAsync("VER");
        using var bezoeker = await proef.AlsAsync(centraal);

        var opRol = await bezoeker.PaginaAsync("/toezicht/rollen?rol=CentraleBeheerder");
        var opDoelgroep = await bezoeker.PaginaAsync("/toezicht/rollen?zoek=verenigingen");

        Assert.Contains(centraal.Naam, opRol.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(dirk.Naam, opRol.Tekst, StringComparison.Ordinal);
        Assert.Contains(dirk.Naam, opDoelgroep.TekstVan("main table"), StringComparison.Ordinal);
        Assert.DoesNotContain(centraal.Naam, opDoelgroep.TekstVan("main table"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_rol_die_voorbij_is_staat_er_niet_meer()
    {
        var dirk = await proef.Data.DoelgroepverantwoordelijkeAsync("GID");
        await proef.Data.WijzigenAsync(async db => (await db.ToegekendeRechten.SingleAsync(een => een.Werkrelatie.Persoon.Id == dirk.Id)).Intrekken(proef.Data.Nu));
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        var pagina = await bezoeker.PaginaAsync($"/toezicht/rollen?zoek={Uri.EscapeDataString(dirk.Familienaam)}");

        Assert.Contains("Niets gevonden", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bladeren_toont_elke_rol_een_keer_en_terug_komt_langs_dezelfde_bladzijden()
    {
        var centraal = await proef.Data.CentraleBeheerderAsync();
        for (var keer = 0; keer < 55; keer++) await proef.Data.DoelgroepverantwoordelijkeAsync("GID");
        using var bezoeker = await proef.AlsAsync(centraal);

        List<Pagina> heen = [await bezoeker.PaginaAsync("/toezicht/rollen")];
        while (heen[^1].Document.QuerySelector("a[rel=next]") is not null) heen.Add(await heen[^1].VolgenAsync("a[rel=next]"));
        List<Pagina> terug = [heen[^1]];
        while (terug[^1].Document.QuerySelector("a[rel=prev]") is not null) terug.Add(await terug[^1].VolgenAsync("a[rel=prev]"));

        var gezien = heen.SelectMany(Rijen).ToList();
        var verwacht = await proef.Data.LezenAsync(db => db.ToegekendeRechten.CountAsync(een => een.IngetrokkenOp == null && Rolbeheer.Portaalrollen.Contains(een.Gebruikersrecht.Rol)));
        Assert.Equal(verwacht, gezien.Count);
        Assert.Equal(heen.Select(Plat), Enumerable.Reverse(terug).Select(Plat));

        static IEnumerable<string> Rijen(Pagina pagina) => pagina.Document.QuerySelectorAll("main tbody tr").Select(rij => rij.TextContent);
        static string Plat(Pagina pagina) => string.Join('|', Rijen(pagina));
    }

    [Theory]
    [InlineData("na=onzin")]
    [InlineData("na=5.9223372036854775807")]
    [InlineData("voor=9.1")]
    [InlineData("voor=5.0")]
    [InlineData("rol=LokaleBeheerder")]
    [InlineData("rol=99&zoek=%00")]
    public async Task Een_vreemd_adres_geeft_gewoon_een_lijst(string vraag)
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        var pagina = await bezoeker.PaginaAsync("/toezicht/rollen?" + vraag);

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.NotNull(pagina.Document.QuerySelector("main table"));
    }
}
