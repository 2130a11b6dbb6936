using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Features.Takenlijst;

public sealed class BladerenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Theory]
    [InlineData("/taken")]
    [InlineData("/taken?volgorde=nieuwste")]
    public async Task Bladeren_toont_elke_aanvraag_een_keer_ook_als_er_intussen_bijkomen_en_wegvallen(string adres)
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        using var beheerder = await proef.AlsAsync(await proef.Data.BeheerderAsync(organisatie));
        var begin = await VullenAsync(organisatie, 45);

        var gezien = new List<string>();
        var pagina = await beheerder.PaginaAsync(adres);
        gezien.AddRange(TakenTests.Referenties(pagina));
        while (pagina.Document.QuerySelector("a[rel=next]") is not null)
        {
            await VullenAsync(organisatie, 1, minuten: 10_000);
            await VullenAsync(organisatie, 1, minuten: -10);
            await AfkeurenAsync(gezien[^1]);
            pagina = await pagina.VolgenAsync("a[rel=next]");
            gezien.AddRange(TakenTests.Referenties(pagina));
        }

        Assert.Equal(gezien.Count, gezien.Distinct().Count());
        Assert.Subset(gezien.ToHashSet(), begin.ToHashSet());
    }

    [Fact]
    public async Task Terugbladeren_komt_langs_dezelfde_bladzijden_tot_aan_de_eerste()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        using var beheerder = await proef.AlsAsync(await proef.Data.BeheerderAsync(organisatie));
        await VullenAsync(organisatie, 61);

        List<Pagina> heen = [await beheerder.PaginaAsync("/taken")];
        while (heen[^1].Document.QuerySelector("a[rel=next]") is not null) heen.Add(await heen[^1].VolgenAsync("a[rel=next]"));
        List<Pagina> terug = [heen[^1]];
        while (terug[^1].Document.QuerySelector("a[rel=prev]") is not null) terug.Add(await terug[^1].VolgenAsync("a[rel=prev]"));

        Assert.Equal([20, 20, 20, 1], heen.Select(pagina => TakenTests.Referenties(pagina).Length));
        Assert.Equal("/taken", terug[^1].Adres.PathAndQuery);
        Assert.Equal(heen.Select(Plat), Enumerable.Reverse(terug).Select(Plat));
        Assert.Contains("20 van 61 aanvragen", heen[0].Tekst, StringComparison.Ordinal);

        static string Plat(Pagina pagina) => string.Join(',', TakenTests.Referenties(pagina));
    }

    [Fact]
    public async Task Aanvragen_van_hetzelfde_ogenblik_gaan_niet_verloren()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        using var beheerder = await proef.AlsAsync(await proef.Data.BeheerderAsync(organisatie));
        var alle = new List<string>();
        for (var nummer = 0; nummer < 25; nummer++)
        {
            alle.Add((await proef.Data.AanvraagAsync(een => (een.Organisatie, een.Werkrelatie) = (organisatie, true))).Referentie.Waarde);
        }

        var eerste = await beheerder.PaginaAsync("/taken");
        var tweede = await eerste.VolgenAsync("a[rel=next]");

        Assert.Equal(alle, [.. TakenTests.Referenties(eerste), .. TakenTests.Referenties(tweede)]);
    }

    [Fact]
    public async Task De_filters_blijven_bij_het_bladeren()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        using var beheerder = await proef.AlsAsync(await proef.Data.BeheerderAsync(organisatie));
        await VullenAsync(organisatie, 25);

        var eerste = await beheerder.PaginaAsync("/taken?zoek=Peeters&status=alle&volgorde=nieuwste");
        var tweede = await eerste.VolgenAsync("a[rel=next]");

        Assert.StartsWith("/taken?zoek=Peeters&status=alle&volgorde=nieuwste&na=", tweede.Adres.PathAndQuery, StringComparison.Ordinal);
        Assert.Equal(5, TakenTests.Referenties(tweede).Length);
    }

    [Theory]
    [InlineData("na=")]
    [InlineData("na=onzin")]
    [InlineData("na=1.1.1")]
    [InlineData("na=-5.-5")]
    [InlineData("na=9223372036854775807.9223372036854775807")]
    [InlineData("voor=0.0")]
    [InlineData("voor=%00")]
    [InlineData("na=3155378975999999999.9223372036854775807")]
    public async Task Een_plaats_die_niet_bestaat_geeft_de_eerste_bladzijde(string plaats)
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        using var beheerder = await proef.AlsAsync(await proef.Data.BeheerderAsync(organisatie));
        var alle = await VullenAsync(organisatie, 3);

        var pagina = await beheerder.PaginaAsync("/taken?" + plaats);

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Equal(alle, TakenTests.Referenties(pagina));
    }

    private async Task<string[]> VullenAsync(Organisatie organisatie, int aantal, int minuten = 1000)
    {
        var referenties = new List<string>();
        for (var nummer = 0; nummer < aantal; nummer++)
        {
            var op = proef.Klok.GetUtcNow().AddMinutes(nummer - minuten);
            referenties.Add((await proef.Data.AanvraagAsync(een => (een.Organisatie, een.Werkrelatie, een.Op) = (organisatie, true, op))).Referentie.Waarde);
        }

        return [.. referenties];
    }

    private Task AfkeurenAsync(string referentie) => proef.Data.WijzigenAsync(async db =>
    {
        var waarde = Domain.Aanvragen.Referentie.Lezen(referentie);
        var aanvraag = await db.Aanvragen.Include(een => een.Aanvrager).Include(een => een.Organisatie).SingleAsync(een => een.Referentie == waarde);
        aanvraag.Vervallen(Domain.Aanvragen.Vervalreden.NietTijdigBeslist, proef.Klok.GetUtcNow());
    });
}
