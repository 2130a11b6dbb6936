using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.TSql;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Hosting;
using Zelfregistratie.Web.Tests.Data;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Logboek;

/// <summary>The database itself refuses to change or remove a row of the logbook.</summary>
public sealed class AlleenToevoegenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Een_rij_wijzigen_of_verwijderen_via_EF_wordt_geweigerd()
    {
        var id = await SchrijvenAsync();

        await GeweigerdAsync(async db =>
        {
            db.Entry(await db.Logboek.SingleAsync(regel => regel.Id == id)).Property(nameof(Logboekregel.Toelichting)).CurrentValue = "Iets anders.";
            await db.SaveChangesAsync();
        });
        await GeweigerdAsync(async db =>
        {
            db.Remove(await db.Logboek.SingleAsync(regel => regel.Id == id));
            await db.SaveChangesAsync();
        });
        await GeweigerdAsync(db => db.Logboek.Where(regel => regel.Id == id).ExecuteUpdateAsync(rij => rij.SetProperty(regel => regel.Toelichting, "Iets anders.")));
        await GeweigerdAsync(db => db.Logboek.Where(regel => regel.Id == id).ExecuteDeleteAsync());
        await OngewijzigdAsync(id);
    }

    [Fact]
    public async Task Een_rij_wijzigen_verwijderen_of_vervangen_met_SQL_wordt_geweigerd()
    {
        var id = await SchrijvenAsync();
        var pogingen = new List<string>
        {
            $"UPDATE \"Logboek\" SET \"Toelichting\" = 'Iets anders.' WHERE \"Id\" = {id}",
            $"UPDATE \"Logboek\" SET \"Id\" = 123456 WHERE \"Id\" = {id}",
            $"DELETE FROM \"Logboek\" WHERE \"Id\" = {id}",
            "DELETE FROM \"Logboek\"",
        };
        pogingen.AddRange(proef.Database.Engine switch
        {
            DatabaseEngine.PostgreSql =>
            [
                "TRUNCATE \"Logboek\"",
                $"INSERT INTO \"Logboek\" (\"Id\", \"Handeling\", \"Op\") VALUES ({id}, 1, now()) ON CONFLICT (\"Id\") DO UPDATE SET \"Toelichting\" = 'Iets anders.'",
            ],
            DatabaseEngine.Sqlite =>
            [
                $"INSERT OR REPLACE INTO \"Logboek\" (\"Id\", \"Handeling\", \"Op\") VALUES ({id}, 1, 0)",
                $"INSERT INTO \"Logboek\" (\"Id\", \"Handeling\", \"Op\") VALUES ({id}, 1, 0) ON CONFLICT (\"Id\") DO UPDATE SET \"Toelichting\" = 'Iets anders.'",
            ],
            _ => Array.Empty<string>(),
        });

        foreach (var sql in pogingen)
        {
            await GeweigerdAsync(db => db.Database.ExecuteSqlRawAsync(sql));
            await OngewijzigdAsync(id);
        }
    }

    [Fact]
    public void Het_slot_is_leesbaar_voor_SQL_Server()
    {
        using var db = Motoren.SqlServer();
        var script = db.GetService<IMigrator>().GenerateScript();

        var slot = Regex.Match(script, @"EXEC\(N'(?<sql>CREATE TRIGGER \[TR_Logboek(?:[^']|'')*)'\)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["sql"].Value.Replace("''", "'", StringComparison.Ordinal);

        Assert.Empty(TSqlLezer.Fouten(slot));
        var trigger = Assert.IsType<CreateTriggerStatement>(Assert.Single(TSqlLezer.Opdrachten(slot)));
        Assert.Equal([TriggerActionType.Update, TriggerActionType.Delete], trigger.TriggerActions.Select(actie => actie.TriggerActionType));
        Assert.Equal("Logboek", trigger.TriggerObject.Name.BaseIdentifier.Value);
        Assert.NotEmpty(TSqlLezer.Fouten(slot.Replace("THROW 51000,", "THROW 51000", StringComparison.Ordinal)));
    }

    private async Task<long> SchrijvenAsync()
    {
        var toelichting = Guid.NewGuid().ToString();
        await proef.Data.WijzigenAsync(db =>
        {
            db.Logboek.Add(new Logboekregel(Handeling.Aangemeld, proef.Data.Nu, door: null) { Toelichting = "Zoals het was.", Onderwerp = toelichting });
            return Task.CompletedTask;
        });
        return await proef.Data.LezenAsync(db => db.Logboek.Where(regel => regel.Onderwerp == toelichting).Select(regel => regel.Id).SingleAsync());
    }

    private async Task GeweigerdAsync(Func<Web.Data.ZelfregistratieDb, Task> doen)
    {
        await using var db = proef.Db();
        var fout = await Assert.ThrowsAnyAsync<Exception>(() => doen(db));
        Assert.IsAssignableFrom<DbException>(fout as DbException ?? fout.InnerException);
        Assert.Contains("The logbook only grows.", (fout.InnerException ?? fout).Message, StringComparison.Ordinal);
    }

    private async Task OngewijzigdAsync(long id) =>
        Assert.Equal("Zoals het was.", await proef.Data.LezenAsync(db => db.Logboek.Where(regel => regel.Id == id).Select(regel => regel.Toelichting).SingleAsync()));
}
