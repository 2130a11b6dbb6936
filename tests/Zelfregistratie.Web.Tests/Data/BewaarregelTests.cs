using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Tests.Data;

/// <summary>The rules that must never break, held by the database itself, also when two requests race past the checks of the code.</summary>
public sealed class BewaarregelTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task De_databank_is_gemaakt_door_alle_migraties()
    {
        await using var db = proef.Db();

        Assert.Empty(await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
        Assert.NotEmpty(await db.Database.GetAppliedMigrationsAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Twee_open_aanvragen_voor_hetzelfde_kunnen_niet()
    {
        var een = await proef.Data.ConceptAsync();
        var twee = await proef.Data.ConceptAsync(wens => (wens.Aanvrager, wens.Organisatie, wens.Recht) = (een.Aanvrager, een.Organisatie, een.Gebruikersrecht));

        await WedloopAsync(db => IndienenAsync(db, een.Id), db => IndienenAsync(db, twee.Id));

        Assert.Equal(1, await proef.Data.LezenAsync(db => db.Aanvragen.CountAsync(aanvraag => aanvraag.Aanvrager.Id == een.Aanvrager.Id)));
    }

    [Fact]
    public async Task Na_een_beslissing_kan_hetzelfde_opnieuw_gevraagd_worden()
    {
        var eerste = await proef.Data.AanvraagAsync(een => een.Afgekeurd());

        var tweede = await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Organisatie, een.Recht) = (eerste.Aanvrager, eerste.Organisatie, eerste.Gebruikersrecht));

        Assert.NotEqual(eerste.Id, tweede.Id);
    }

    [Fact]
    public async Task Een_concept_kan_maar_een_aanvraag_worden()
    {
        var concept = await proef.Data.ConceptAsync();

        await WedloopAsync(db => IndienenAsync(db, concept.Id), db => IndienenAsync(db, concept.Id));

        Assert.Equal(1, await proef.Data.LezenAsync(db => db.Aanvragen.CountAsync(een => een.ConceptId == concept.Id)));
    }

    [Fact]
    public async Task Er_loopt_hoogstens_een_werkrelatie_voor_dezelfde_drie()
    {
        var (persoon, organisatie) = (await proef.Data.PersoonAsync(), await proef.Data.OrganisatieAsync("EA", ookIn: "VER"));
        await proef.Data.WerkrelatieAsync(persoon, organisatie, "EA");
        await proef.Data.WerkrelatieAsync(persoon, organisatie, "VER");

        var fout = await Assert.ThrowsAsync<DbUpdateException>(() => proef.Data.WerkrelatieAsync(persoon, organisatie, "EA"));

        Assert.True(fout.IsUniekheidGeschonden());
        Assert.True(fout.IsWedloopVerloren());
    }

    [Fact]
    public async Task Een_werkrelatie_beeindigen_en_een_nieuwe_toevoegen_kan_in_een_keer()
    {
        var werkrelatie = await proef.Data.WerkrelatieAsync(await proef.Data.PersoonAsync(), await proef.Data.OrganisatieAsync());
        await using var db = proef.Db();
        var oud = await db.Werkrelaties.Include(een => een.Persoon).Include(een => een.Organisatie).Include(een => een.Doelgroep).SingleAsync(een => een.Id == werkrelatie.Id, TestContext.Current.CancellationToken);

        db.Add(Vervolg.Van(oud, proef.Data.Nu));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var alle = await proef.Data.LezenAsync(lezer => lezer.Werkrelaties.Where(een => een.Persoon.Id == oud.Persoon.Id).OrderBy(een => een.Id).Select(een => een.BeeindigdOp != null).ToListAsync());
        Assert.Equal([true, false], alle);
    }

    [Fact]
    public async Task Een_persoon_bestaat_eenmaal_per_rijksregisternummer()
    {
        var insz = Verzonnen.Insz();
        await proef.Data.PersoonAsync(insz: insz);

        var fout = await Assert.ThrowsAsync<DbUpdateException>(() => proef.Data.PersoonAsync(insz: insz));

        Assert.True(fout.IsUniekheidGeschonden());
    }

    [Fact]
    public async Task Een_code_bestaat_eenmaal_per_soort()
    {
        var organisatie = await proef.Data.OrganisatieAsync();

        var fout = await Assert.ThrowsAsync<DbUpdateException>(() => proef.Data.OrganisatieAsync("LB", code: organisatie.CodeWaarde));

        Assert.True(fout.IsUniekheidGeschonden());
    }

    [Fact]
    public async Task Twee_die_samen_beslissen_botsen_op_de_versie()
    {
        var aanvraag = await proef.Data.AanvraagAsync();
        var beheerder = await proef.Data.BeheerderAsync(aanvraag.Organisatie);

        var fout = await WedloopAsync(AfkeurenAsync, AfkeurenAsync);

        Assert.IsType<DbUpdateConcurrencyException>(fout);

        async Task AfkeurenAsync(ZelfregistratieDb db)
        {
            var gelezen = await db.Aanvragen.Include(een => een.Aanvrager).SingleAsync(een => een.Id == aanvraag.Id);
            gelezen.Afkeuren(await db.Personen.SingleAsync(een => een.Id == beheerder.Id), Reden.Lezen("Dit hoort niet bij je functie."), proef.Data.Nu);
        }
    }

    [Theory]
    [InlineData("UPDATE \"Aanvragen\" SET \"Status\" = 1, \"AfgehandeldOp\" = \"IngediendOp\" WHERE \"Id\" = {0}")]
    [InlineData("UPDATE \"Aanvragen\" SET \"AfgehandeldOp\" = \"IngediendOp\" WHERE \"Id\" = {0}")]
    [InlineData("UPDATE \"Aanvragen\" SET \"Status\" = 9, \"AfgehandeldOp\" = \"IngediendOp\" WHERE \"Id\" = {0}")]
    [InlineData("UPDATE \"Aanvragen\" SET \"Status\" = 2, \"AfgehandeldOp\" = \"IngediendOp\", \"BeslistDoorId\" = \"AanvragerId\", \"Beslisreden\" = 'Zelf beslist dus.' WHERE \"Id\" = {0}")]
    [InlineData("UPDATE \"Aanvragen\" SET \"Soort\" = 2 WHERE \"Id\" = {0}")]
    [InlineData("DELETE FROM \"Personen\" WHERE \"Id\" = (SELECT \"AanvragerId\" FROM \"Aanvragen\" WHERE \"Id\" = {0})")]
    public async Task Een_rij_die_de_regels_breekt_wordt_geweigerd(string sql)
    {
        var aanvraag = await proef.Data.AanvraagAsync();
        await using var db = proef.Db();

        await Assert.ThrowsAnyAsync<DbException>(() => db.Database.ExecuteSqlRawAsync(sql, [aanvraag.Id], TestContext.Current.CancellationToken));
        await db.Database.ExecuteSqlRawAsync("UPDATE \"Aanvragen\" SET \"AantalVerwittigd\" = 7 WHERE \"Id\" = {0}", [aanvraag.Id], TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("UPDATE \"Werkrelaties\" SET \"Einddatum\" = '2024-12-31' WHERE \"Id\" = {0}")]
    [InlineData("DELETE FROM \"Werkrelaties\" WHERE \"Id\" = {0}")]
    [InlineData("UPDATE \"ToegekendeRechten\" SET \"Einddatum\" = '2024-12-31' WHERE \"WerkrelatieId\" = {0}")]
    public async Task Een_einde_voor_het_begin_en_een_recht_zonder_werkrelatie_worden_geweigerd(string sql)
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var recht = await proef.Data.ToegekendAsync(await proef.Data.PersoonAsync(), organisatie, await proef.Data.RechtAsync());
        await using var db = proef.Db();

        await Assert.ThrowsAnyAsync<DbException>(() => db.Database.ExecuteSqlRawAsync(sql, [recht.Werkrelatie.Id], TestContext.Current.CancellationToken));
    }

    // Both load and change before either saves; the second one loses.
    private async Task<DbUpdateException> WedloopAsync(Func<ZelfregistratieDb, Task> eerste, Func<ZelfregistratieDb, Task> tweede)
    {
        await using var winnaar = proef.Db();
        await using var verliezer = proef.Db();
        await eerste(winnaar);
        await tweede(verliezer);
        await winnaar.SaveChangesAsync();
        var fout = await Assert.ThrowsAnyAsync<DbUpdateException>(() => verliezer.SaveChangesAsync());
        Assert.True(fout.IsWedloopVerloren());
        return fout;
    }

    // Not through the person's own counter of requests, which would lose the race before the index.
    private async Task IndienenAsync(ZelfregistratieDb db, Guid conceptId)
    {
        var concept = await db.Concepten.AsSplitQuery()
            .Include(een => een.Aanvrager).Include(een => een.Doelgroep).Include(een => een.Organisatie.Doelgroepen)
            .Include(een => een.Gebruikersrecht!.Toepassing).Include(een => een.Gebruikersrecht!.Doelgroepen)
            .SingleAsync(een => een.Id == conceptId);
        var situatie = new Aanvraagsituatie(Werkrelatie: null, LopendeAanvraag: null, AantalOpenAanvragen: 0, HeeftBereikbareBeheerder: true);
        db.Add(Aanvraag.Indienen(concept, situatie, Referentie.Nieuw(), new GebruikteSleutel("itsme", Zekerheidsniveau.Hoog), proef.Data.Nu));
        db.Entry(concept.Aanvrager).State = EntityState.Unchanged;
    }
}
