using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Features.Gebruikers;

/// <summary>The list.</summary>
public sealed class GebruikersTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static readonly DateOnly Vandaag = new(2026, 11, 16);

    [Fact]
    public async Task De_lijst_toont_iedereen_van_de_eigen_organisatie_op_familienaam_en_niemand_anders()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var recht = await dienst.ToegekendAsync(await proef.Data.RechtAsync(contexten: ["GL-BOS"]), new Geldigheid(Vandaag, Vandaag.AddDays(20)), "GL-BOS");
        await proef.Data.WerkrelatieAsync(await proef.Data.PersoonAsync("Zoë", "Aerts"), dienst.Organisatie);

        var lijst = await dienst.Beheerder.PaginaAsync("/gebruikers");

        Assert.Equal(["Aerts, Zoë", "Claes, Tom", "Maes, Lien"], Namen(lijst));
        Assert.Contains($"{recht.Gebruikersrecht.Naam} (Context GL-BOS)", lijst.Tekst, StringComparison.Ordinal);
        Assert.Contains("tot en met 6 december 2026", lijst.TekstVan("tbody .au-c-pill"), StringComparison.Ordinal);
        Assert.Contains("Vaste medewerker", lijst.Tekst, StringComparison.Ordinal);
        Assert.Contains(dienst.Werkrelatie.Email!, lijst.Tekst, StringComparison.Ordinal);
        Assert.Contains("Lokale beheerder", lijst.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Buurman", lijst.Tekst, StringComparison.Ordinal);
        Assert.Contains("3 werkrelaties", lijst.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zoeken_en_filteren_op_naam_recht_toepassing_en_toestand()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var (jan, piet) = (await proef.Data.PersoonAsync("Jan", "Élan"), await proef.Data.PersoonAsync("Piet", "Bos"));
        var (een, twee) = (await proef.Data.RechtAsync("GLA"), await proef.Data.RechtAsync("GLB"));
        await dienst.ToegekendAanAsync(jan, een, new Geldigheid(Vandaag, Vandaag.AddDays(60)));
        await dienst.ToegekendAanAsync(piet, twee, new Geldigheid(Vandaag, Vandaag.AddDays(61)));
        await proef.Data.WijzigenAsync(async db => (await db.Werkrelaties.Include(rij => rij.Rechten).SingleAsync(rij => rij.Id == dienst.Werkrelatie.Id)).Beeindigen(proef.Data.Nu));

        await ToontAsync("", "Bos, Piet", "Maes, Lien", "Élan, Jan");
        await ToontAsync("?zoek=jan+Éla", "Élan, Jan");
        await ToontAsync("?zoek=BOS", "Bos, Piet");
        await ToontAsync($"?recht={een.Code}", "Élan, Jan");
        await ToontAsync("?recht=an:GLB", "Bos, Piet");
        await ToontAsync("?recht=LOKALE-BEHEERDER", "Maes, Lien");
        await ToontAsync("?staat=loopt-af", "Élan, Jan");
        await ToontAsync($"?staat=loopt-af&recht={twee.Code}");
        await ToontAsync("?staat=voorbij", "Claes, Tom");
        await ToontAsync("?zoek=niemand");

        async Task ToontAsync(string vraag, params string[] namen) =>
            Assert.Equal(namen.Order(StringComparer.Ordinal), Namen(await dienst.Beheerder.PaginaAsync("/gebruikers" + vraag)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Wie_meer_organisaties_beheert_ziet_en_filtert_ze()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        Assert.DoesNotContain("Alle organisaties", (await dienst.Beheerder.PaginaAsync("/gebruikers")).Tekst, StringComparison.Ordinal);
        var tweede = await proef.Data.OrganisatieAsync();
        await proef.Data.BeheerderAsync(tweede, persoon: dienst.Wie);

        var alles = await dienst.Beheerder.PaginaAsync("/gebruikers");
        var een = await dienst.Beheerder.PaginaAsync($"/gebruikers?organisatie={tweede.CodeWaarde}");

        Assert.Equal(3, Namen(alles).Length);
        Assert.Contains("Alle organisaties", alles.Tekst, StringComparison.Ordinal);
        Assert.Equal(["Maes, Lien"], Namen(een));
    }

    [Fact]
    public async Task Bladeren_gaat_op_naam_en_id_heen_en_terug_langs_iedereen_een_keer()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        for (var nummer = 0; nummer < 43; nummer++)
        {
            await proef.Data.WerkrelatieAsync(await proef.Data.PersoonAsync($"Persoon{nummer:00}", nummer % 3 == 0 ? "Janssens" : $"Naam{nummer:00}"), dienst.Organisatie);
        }

        List<Pagina> heen = [await dienst.Beheerder.PaginaAsync("/gebruikers")];
        while (heen[^1].Document.QuerySelector("a[rel=next]") is not null) heen.Add(await heen[^1].VolgenAsync("a[rel=next]"));
        List<Pagina> terug = [heen[^1]];
        while (terug[^1].Document.QuerySelector("a[rel=prev]") is not null) terug.Add(await terug[^1].VolgenAsync("a[rel=prev]"));

        Assert.Equal([20, 20, 5], heen.Select(pagina => Namen(pagina).Length));
        Assert.Equal(45, heen.SelectMany(Namen).Distinct().Count());
        Assert.Equal(heen.Select(Plat), Enumerable.Reverse(terug).Select(Plat));
        Assert.Contains("20 van 45 werkrelaties", heen[0].Tekst, StringComparison.Ordinal);
        var voorbijHetEinde = await dienst.Beheerder.PaginaAsync("/gebruikers?na=999999999");
        Assert.Equal(Plat(heen[0]), Plat(voorbijHetEinde));

        static string Plat(Pagina pagina) => string.Join(';', Namen(pagina));
    }

    [Theory]
    [InlineData("/gebruikers")]
    [InlineData("/gebruikers?zoek=a&recht=an:45&staat=loopt-af&organisatie=0248211419")]
    [InlineData("/gebruikers?staat=voorbij")]
    public async Task De_lijst_stelt_hoogstens_drie_vragen_aan_de_databank(string adres)
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        await dienst.ToegekendAsync();
        var basis = (await dienst.Beheerder.PaginaAsync("/hulp")).Spoor.Queries.Count;

        var pagina = await dienst.Beheerder.PaginaAsync(adres);

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.InRange(pagina.Spoor.Queries.Count - basis, 1, 3);
    }

    [Fact]
    public async Task Leeg_zegt_wat_hier_komt()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);

        Assert.Contains("Niemand gevonden", (await dienst.Beheerder.PaginaAsync("/gebruikers?zoek=niemand")).Tekst, StringComparison.Ordinal);
    }

    internal static string[] Namen(Pagina pagina) =>
        [.. pagina.Document.QuerySelectorAll("tbody tr td:first-child a").Select(element => element.TextContent.Trim())];
}
