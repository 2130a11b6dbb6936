using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;

namespace Zelfregistratie.Web.Tests.Features.MijnProfiel;

/// <summary>What somebody sees of themselves.</summary>
public sealed class ProfielTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Wie_nog_niets_heeft_leest_wat_er_zal_staan()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        var pagina = await bezoeker.PaginaAsync("/mijn-profiel");

        Assert.Equal((HttpStatusCode.OK, "Mijn profiel"), (pagina.Status, pagina.Kop));
        Assert.Contains("Je hebt geen werkrelatie", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Je hebt geen gebruikersrechten", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Je hebt nog niets gevraagd", pagina.Tekst, StringComparison.Ordinal);
        Assert.Null(pagina.Document.QuerySelector("#beheerders, #dagoverzicht"));
        Assert.DoesNotContain(Buur.Naam, pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Je_ziet_je_werkrelaties_rechten_rollen_en_aanvragen_in_hoogstens_drie_queries()
    {
        var organisatie = await proef.Data.OrganisatieAsync(naam: "Haven van Oostmeer");
        var persoon = await proef.Data.BeheerderAsync(organisatie);
        var recht = await proef.Data.RechtAsync(contexten: ["PR-A", "PR-B"]);
        var toegekend = await proef.Data.ToegekendAsync(persoon, organisatie, recht, new Geldigheid(new(2026, 1, 1), new(2026, 12, 1)), null, "PR-A", "PR-B");
        var later = await proef.Data.ToegekendAsync(persoon, organisatie, await proef.Data.RechtAsync(), new Geldigheid(new(2026, 1, 1), new(2027, 12, 1)));
        var over = await proef.Data.ToegekendAsync(persoon, organisatie, await proef.Data.RechtAsync(), new Geldigheid(new(2026, 1, 1), new(2026, 11, 15)));
        var ingetrokken = await proef.Data.ToegekendAsync(persoon, organisatie, await proef.Data.RechtAsync());
        await proef.Data.WijzigenAsync(async db => (await db.ToegekendeRechten.SingleAsync(een => een.Id == ingetrokken.Id)).Intrekken(proef.Data.Nu));
        var aanvraag = await proef.Data.AanvraagAsync(een => een.Aanvrager = persoon);
        using var bezoeker = await proef.AlsAsync(persoon);
        var basis = (await bezoeker.PaginaAsync("/hulp")).Spoor.Queries.Count;

        var pagina = await bezoeker.PaginaAsync("/mijn-profiel");

        Assert.InRange(pagina.Spoor.Queries.Count - basis, 1, 3);
        Assert.Contains("Haven van Oostmeer", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Vaste medewerker", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Context PR-A, Context PR-B", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Lokale beheerder", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("1 december 2026", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal([$"/user/verlenging/{toegekend.Id}"], pagina.Document.QuerySelectorAll("main a[href^='/user/verlenging']").Select(a => a.GetAttribute("href")));
        Assert.Contains(later.Gebruikersrecht.Naam, pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(over.Gebruikersrecht.Naam + " ", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(ingetrokken.Gebruikersrecht.Naam + " ", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal("Je aanvraag is ingediend", (await pagina.VolgenAsync($"main a[href='/user/aanvragen/{aanvraag.Referentie}']")).Kop);
    }

    [Fact]
    public async Task Loopt_er_al_een_aanvraag_voor_het_recht_dan_staat_er_geen_knop_maar_de_aanvraag()
    {
        using var wie = await AanvraagIndienen.Aflopend.MakenAsync(proef);
        await wie.VragenAsync();

        var pagina = await wie.Bezoeker.PaginaAsync("/mijn-profiel");

        Assert.Null(pagina.Document.QuerySelector("main a[href^='/user/verlenging']"));
        Assert.Contains("Je aanvraag loopt", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Je_ziet_de_hoofd_lokale_beheerders_van_waar_je_vandaag_werkt_en_van_nergens_anders()
    {
        var (hier, elders, straks) = (await proef.Data.OrganisatieAsync(), await proef.Data.OrganisatieAsync(), await proef.Data.OrganisatieAsync());
        var persoon = await proef.Data.PersoonAsync();
        await proef.Data.WerkrelatieAsync(persoon, hier);
        await proef.Data.WerkrelatieAsync(persoon, straks, geldigheid: new Geldigheid(new(2027, 1, 1), null));
        var hoofd = await proef.Data.BeheerderAsync(hier, hoofd: true, persoon: await proef.Data.PersoonAsync("Hilde", "Hoofd"));
        var vervanger = await proef.Data.BeheerderAsync(hier, persoon: await proef.Data.PersoonAsync("Viktor", "Vervanger"));
        await proef.Data.BeheerderAsync(elders, hoofd: true, persoon: await proef.Data.PersoonAsync("Els", "Elders"));
        await proef.Data.BeheerderAsync(straks, hoofd: true, persoon: await proef.Data.PersoonAsync("Stef", "Straks"));
        using var bezoeker = await proef.AlsAsync(persoon);

        var pagina = await bezoeker.PaginaAsync("/mijn-profiel");
        Assert.Contains("Hilde Hoofd", pagina.Tekst, StringComparison.Ordinal);
        Assert.NotNull(pagina.Document.QuerySelector($"main a[href='mailto:hilde.{hoofd.Id}@organisatie{hier.Id}.example']"));
        Assert.NotNull(pagina.Document.QuerySelector("main a[href^='tel:+32']"));
        Assert.DoesNotContain("Els Elders", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Stef Straks", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Afwezig", pagina.Tekst, StringComparison.Ordinal);

        await proef.Data.WijzigenAsync(async db => db.Add(new Afwezigheid(
            await db.Personen.SingleAsync(een => een.Id == hoofd.Id),
            await db.Personen.SingleAsync(een => een.Id == vervanger.Id),
            await db.Organisaties.SingleAsync(een => een.Id == hier.Id),
            new Geldigheid(proef.Data.Vandaag, proef.Data.Vandaag.AddDays(3)))));
        Assert.Contains("Afwezig tot en met 19 november 2026. Vervanger: Viktor Vervanger.", (await bezoeker.PaginaAsync("/mijn-profiel")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_organisatie_zonder_hoofd_zegt_hoe_er_een_komt()
    {
        var persoon = await proef.Data.PersoonAsync();
        await proef.Data.WerkrelatieAsync(persoon, await proef.Data.OrganisatieAsync());
        using var bezoeker = await proef.AlsAsync(persoon);

        Assert.Contains("nu geen hoofd lokale beheerder", (await bezoeker.PaginaAsync("/mijn-profiel")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Veel_aanvragen_staan_per_twintig_en_een_oude_die_nog_open_is_staat_altijd_bovenaan_in_het_profiel()
    {
        var (organisatie, persoon) = (await proef.Data.OrganisatieMetBeheerderAsync(), await proef.Data.PersoonAsync());
        var referenties = new List<string>();
        var recht = await proef.Data.RechtAsync();
        for (var nummer = 0; nummer < 45; nummer++)
        {
            var aanvraag = await proef.Data.AanvraagAsync(een =>
            {
                (een.Aanvrager, een.Organisatie, een.Recht, een.Op) = (persoon, organisatie, recht, proef.Data.Nu.AddHours(-nummer));
                if (nummer == 44) een.Recht = null;
                else een.Afgekeurd();
            });
            referenties.Add(aanvraag.Referentie.Waarde);
        }

        using var bezoeker = await proef.AlsAsync(persoon);
        var profiel = await bezoeker.PaginaAsync("/mijn-profiel");
        Assert.Equal([.. referenties.Take(20), referenties[44]], Referenties(profiel));

        var tweede = await profiel.VolgenAsync("main a[href^='/mijn-profiel/aanvragen?na=']");
        Assert.Equal(referenties.Skip(20).Take(20), Referenties(tweede));
        var derde = await tweede.VolgenAsync("a[rel=next]");
        Assert.Equal(referenties.Skip(40), Referenties(derde));
        Assert.Null(derde.Document.QuerySelector("a[rel=next]"));
        Assert.Equal(referenties.Skip(20).Take(20), Referenties(await derde.VolgenAsync("a[rel=prev]")));
        Assert.Equal(referenties.Take(20), Referenties(await bezoeker.PaginaAsync("/mijn-profiel/aanvragen")));
    }

    private static IEnumerable<string> Referenties(TestSupport.Http.Pagina pagina) => pagina.Document.QuerySelectorAll("main .zr-ref").Select(element => element.TextContent);
}
