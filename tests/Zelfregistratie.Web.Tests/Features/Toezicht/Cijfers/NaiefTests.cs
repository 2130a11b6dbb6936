using CsCheck;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Cijfers;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Cijfers;

/// <summary>What the database counts is what one counts by hand, for any rows and any period.</summary>
public sealed class NaiefTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static readonly DateTimeOffset Begin = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

    private static readonly Gen<(int Wie, int Wat, int Op, int? Uren, bool Goed)> Rijen =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 40 * 24], Gen.Frequency<int?>((4, Gen.Int[0, 60].Select(uren => (int?)uren)), (3, Gen.Int[40, 600].Select(uren => (int?)uren)), (1, Gen.Const((int?)null))), Gen.Bool);

    [Fact]
    public async Task Elk_getal_is_wat_je_met_de_hand_telt()
    {
        await RijenAsync();
        var alles = await proef.Data.LezenAsync(db => db.Aanvragen.AsNoTracking().AsSingleQuery()
            .Include(een => een.Organisatie).Include(een => een.Gebruikersrecht!.Toepassing).ToListAsync());

        await Gen.Select(Gen.Int[-2, 8], Gen.Int[0, 60]).SampleAsync(
            async (week, dagen) =>
            {
                var van = BrusselseTijd.Datum(Begin).AddDays(7 * week);
                var tot = van.AddDays(dagen);
                var perWeek = await proef.Data.LezenAsync(db => db.CijfersPerWeekAsync(van, tot, TestContext.Current.CancellationToken));
                var perOrganisatie = await proef.Data.LezenAsync(db => db.CijfersPerOrganisatieAsync(van, tot, TestContext.Current.CancellationToken));
                var perToepassing = await proef.Data.LezenAsync(db => db.CijfersPerToepassingAsync(van, tot, TestContext.Current.CancellationToken));
                var ingediend = alles.Where(een => een.IngediendDag >= van && een.IngediendDag <= tot).ToList();
                var beslist = alles.Where(een => een.AfgehandeldDag >= van && een.AfgehandeldDag <= tot && een.Status is (AanvraagStatus.Goedgekeurd or AanvraagStatus.Afgekeurd)).ToList();

                Assert.All(perWeek, groep => Gelijk(groep, een => een >= groep.Week && een < groep.Week!.Value.AddDays(7), _ => true, ingediend, beslist));
                Assert.Equal(ingediend.Select(een => een.Organisatie.Naam).Distinct(StringComparer.Ordinal).Count(), perOrganisatie.Count);
                Assert.All(perOrganisatie, groep => Gelijk(groep, _ => true, een => een.Organisatie.Naam == groep.Naam, ingediend, beslist));
                Assert.Equal(ingediend.Select(een => een.Gebruikersrecht?.Toepassing.Naam).Distinct(StringComparer.Ordinal).Count(), perToepassing.Count);
                Assert.All(perToepassing, groep => Gelijk(groep, _ => true, een => een.Gebruikersrecht?.Toepassing.Naam == groep.Naam, ingediend, beslist));
            },
            iter: 60,
            threads: 1);
    }

    private static void Gelijk(Groep groep, Func<DateOnly, bool> dag, Func<Aanvraag, bool> welke, List<Aanvraag> ingediend, List<Aanvraag> beslist)
    {
        var wachttijden = beslist.Where(een => welke(een) && dag(een.AfgehandeldDag!.Value)).Select(een => een.WachtUren!.Value).Order().ToList();

        Assert.Equal(ingediend.Count(een => welke(een) && dag(een.IngediendDag)), groep.Ingediend);
        Assert.Equal(wachttijden.Count, groep.Beslist);
        Assert.Equal(beslist.Count(een => welke(een) && dag(een.AfgehandeldDag!.Value) && een.Status == AanvraagStatus.Goedgekeurd), groep.Goedgekeurd);
        foreach (var procent in new[] { 50, 90 })
        {
            var naief = wachttijden.Count == 0 ? (int?)null : Wachtverdeling.Stap(wachttijden[((wachttijden.Count * procent) + 99) / 100 - 1]);
            Assert.Equal(naief, groep.Wachttijd.Percentiel(procent));
        }
    }

    private async Task RijenAsync()
    {
        var organisaties = new[] { await proef.Data.OrganisatieMetBeheerderAsync(), await proef.Data.OrganisatieMetBeheerderAsync(), await proef.Data.OrganisatieMetBeheerderAsync() };
        var rechten = new[] { null, await proef.Data.RechtAsync("NAIEF-1"), await proef.Data.RechtAsync("NAIEF-2") };
        (int Wie, int Wat, int Op, int? Uren, bool Goed)[] rijen = [];
        Rijen.Array[60].Sample(willekeurig => rijen = willekeurig, iter: 1, threads: 1);
        foreach (var (wie, wat, op, uren, goed) in rijen)
        {
            await proef.BeslistAsync(organisaties[wie], rechten[wat], Begin.AddHours(op), uren, goed);
        }
    }
}
