using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Tests.Data;

/// <summary>For many requests at once the same people decide as for each one.</summary>
public sealed class BeslisserskringenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Voor_veel_aanvragen_tegelijk_geldt_hetzelfde_als_voor_elke_apart()
    {
        await proef.Data.CentraleBeheerderAsync();
        await proef.Data.CentraleBeheerderAsync(metEmail: false);
        var verantwoordelijke = await proef.Data.DoelgroepverantwoordelijkeAsync();
        await proef.Data.DoelgroepverantwoordelijkeAsync("OV", metEmail: false);
        var organisatie = await proef.Data.OrganisatieAsync("EA", ookIn: "VER");
        var (een, twee) = (await proef.Data.BeheerderAsync(organisatie, hoofd: true), await proef.Data.BeheerderAsync(organisatie, doelgroep: "VER"));
        await proef.Data.BeheerderAsync(organisatie, persoon: een);
        await proef.Data.BeheerderAsync(organisatie, metEmail: false);
        await AfwezigAsync(organisatie, een.Id, twee.Id);
        await proef.Data.AanvraagAsync(wens => wens.Organisatie = organisatie);
        await proef.Data.AanvraagAsync(wens => (wens.Organisatie, wens.Aanvrager) = (organisatie, een));
        await proef.Data.AanvraagAsync(wens => (wens.Organisatie, wens.Aanvrager) = (organisatie, verantwoordelijke));
        await proef.Data.AanvraagAsync(wens => (wens.Organisatie, wens.Doelgroep) = (organisatie, "VER"));
        var recht = await proef.Data.RechtAsync(beslisser: Beslisser.Doelgroepverantwoordelijke, doelgroepen: ["EA", "OV"]);
        var school = await proef.Data.OrganisatieMetBeheerderAsync("OV");
        foreach (var bij in new[] { organisatie, school })
        {
            await proef.Data.AanvraagAsync(wens => (wens.Organisatie, wens.Recht) = (bij, recht));
        }

        await proef.Data.AanvraagAsync(wens => (wens.Organisatie, wens.Recht, wens.Aanvrager) = (organisatie, recht, verantwoordelijke));
        await DoorsturenAsync();

        await using var db = proef.Db();
        var aanvragen = await db.Aanvragen.Include(aanvraag => aanvraag.Aanvrager).Include(aanvraag => aanvraag.Organisatie).Include(aanvraag => aanvraag.Doelgroep).ToListAsync(TestContext.Current.CancellationToken);
        var kringen = await Beslisserskringen.LadenAsync(db, aanvragen, proef.Data.Vandaag, TestContext.Current.CancellationToken);
        Assert.True(aanvragen.Count > 8);
        foreach (var aanvraag in aanvragen)
        {
            var isDoorgestuurd = await db.Doorsturingen.AnyAsync(merk => merk.AanvraagId == aanvraag.Id, TestContext.Current.CancellationToken);
            var apart = await db.BeslissendenAsync(aanvraag, isDoorgestuurd, proef.Data.Vandaag, TestContext.Current.CancellationToken);
            Assert.Equivalent(apart, kringen.Van(aanvraag), strict: true);
            Assert.Equal(apart.Select(iemand => iemand.PersoonId), kringen.Van(aanvraag).Select(iemand => iemand.PersoonId));
        }
    }

    private Task DoorsturenAsync() => proef.Data.WijzigenAsync(async db =>
    {
        var open = await db.Aanvragen.Include(een => een.Doelgroep).Where(een => !db.Doorsturingen.Any(merk => merk.AanvraagId == een.Id)).OrderBy(een => een.Id).ToListAsync();
        db.AddRange(open.Where((_, index) => index % 2 == 0).Select(aanvraag => new Doorsturing(aanvraag, Doorstuurreden.TeLangOpen, proef.Data.Nu)));
    });

    private Task AfwezigAsync(Organisatie organisatie, long afwezige, long vervanger) => proef.Data.WijzigenAsync(async db => db.Add(new Afwezigheid(
        await db.Personen.SingleAsync(een => een.Id == afwezige),
        await db.Personen.SingleAsync(een => een.Id == vervanger),
        await db.Organisaties.SingleAsync(een => een.Id == organisatie.Id),
        new Geldigheid(proef.Data.Vandaag, proef.Data.Vandaag))));
}
