using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Logboek;

/// <summary>Retention on SQLite, where no user has a right that another has not; and how it can be abused, on any engine.</summary>
public sealed class OpruimenTests
{
    [Fact]
    public async Task Na_de_bewaartermijn_gaan_hele_batches_weg_en_blijven_hun_zegels()
    {
        await using var proef = new OpSqlite();
        await proef.InitializeAsync();
        await Opruimverhaal.VertellenAsync(proef, []);
    }

    [Fact]
    public async Task Na_het_opruimen_is_het_slot_weer_dicht()
    {
        await using var proef = new OpSqlite();
        await proef.InitializeAsync();
        await Opruimverhaal.VertellenAsync(proef, []);
        await using var db = proef.Db();

        await Assert.ThrowsAnyAsync<DbException>(() => db.Logboek.ExecuteDeleteAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, (await db.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS \"Value\" FROM \"Logboekopruiming\"").ToListAsync(TestContext.Current.CancellationToken))[0]);
    }

    [Fact]
    public async Task Wie_een_batch_opgeruimd_noemt_voor_haar_tijd_valt_op()
    {
        await using var proef = await Logboekproef.VerzegeldAsync();
        var ids = await proef.IdsAsync();
        await proef.KnoeienAsync($"DELETE FROM \"Logboek\" WHERE \"Id\" <= {ids[4]}", "UPDATE \"Logboekzegels\" SET \"OpgeruimdOp\" = \"Op\" WHERE \"Nummer\" = 1");

        Assert.Equal([$"removed before the end of its retention: all rows of batch 1, {ids[0]} to {ids[4]}"], await proef.BevindingenAsync());
    }

    [Fact]
    public async Task Een_batch_die_maar_half_weg_is_is_niet_opgeruimd()
    {
        await using var proef = await Logboekproef.VerzegeldAsync();
        var ids = await proef.IdsAsync();
        proef.Klok.Advance(TimeSpan.FromDays(11 * 366));
        await proef.KnoeienAsync($"DELETE FROM \"Logboek\" WHERE \"Id\" = {ids[1]}", "UPDATE \"Logboekzegels\" SET \"OpgeruimdOp\" = \"Op\" WHERE \"Nummer\" = 1");

        Assert.Equal([$"removed: row {ids[1]} in batch 1"], await proef.BevindingenAsync());
    }

    private sealed class OpSqlite : PortaalProef
    {
        protected override DatabaseEngine Engine => DatabaseEngine.Sqlite;
    }
}
