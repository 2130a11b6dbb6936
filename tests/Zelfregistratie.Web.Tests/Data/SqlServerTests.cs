using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.TSql;

namespace Zelfregistratie.Web.Tests.Data;

/// <summary>What can be known of SQL Server without a server.</summary>
public sealed class SqlServerTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Idempotent)]
    public void Het_script_van_de_migraties_is_leesbaar_voor_SQL_Server(MigrationsSqlGenerationOptions soort)
    {
        var script = Script(soort);

        Assert.Contains("CREATE TABLE [Aanvragen]", script, StringComparison.Ordinal);
        Assert.Empty(TSqlLezer.Fouten(script));
        Assert.NotEmpty(TSqlLezer.Fouten(script.Replace("CREATE TABLE [Aanvragen] (", "CREATE TABLE [Aanvragen] ((", StringComparison.Ordinal)));
    }

    [Fact]
    public void Het_schema_laadt_in_DacFx_zonder_fout_of_losse_verwijzing()
    {
        using var model = Laden(Script(MigrationsSqlGenerationOptions.Default));

        Assert.Equal(Tabellen(), model.GetObjects(DacQueryScopes.UserDefined, Table.TypeClass).Select(tabel => tabel.Name.Parts[^1]).Order(StringComparer.Ordinal));
        Assert.Empty(model.Validate().Select(melding => melding.ToString()));
    }

    [Fact]
    public void DacFx_merkt_een_losse_verwijzing_op()
    {
        using var model = Laden(Script(MigrationsSqlGenerationOptions.Default).Replace("REFERENCES [Personen]", "REFERENCES [Onbekend]", StringComparison.Ordinal));

        Assert.NotEmpty(model.Validate());
    }

    [Fact]
    public async Task Een_werkrelatie_eindigt_voor_de_volgende_erbij_komt()
    {
        var werkrelatie = await proef.Data.WerkrelatieAsync(await proef.Data.PersoonAsync(), await proef.Data.OrganisatieAsync());
        var vanger = new TSqlVanger();
        await using var db = vanger.Openen();
        db.Attach(werkrelatie);

        db.Add(Vervolg.Van(werkrelatie, proef.Data.Nu));
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => db.SaveChangesAsync(TestContext.Current.CancellationToken));

        Assert.Contains("UPDATE [Werkrelaties]", vanger.Opdrachten[0], StringComparison.Ordinal);
        Assert.DoesNotContain("INSERT", vanger.Opdrachten[0].Split("UPDATE")[0], StringComparison.Ordinal);
        Assert.All(vanger.Opdrachten, sql => Assert.Empty(TSqlLezer.Fouten(sql)));
    }

    private static string Script(MigrationsSqlGenerationOptions soort)
    {
        using var db = Motoren.SqlServer();
        return db.GetService<IMigrator>().GenerateScript(options: soort);
    }

    private static TSqlModel Laden(string script)
    {
        var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        var schrijver = new Sql160ScriptGenerator();
        var opdrachten = TSqlLezer.Opdrachten(script);
        var weg = opdrachten.OfType<DropTableStatement>().SelectMany(opdracht => opdracht.Objects).Select(tabel => tabel.BaseIdentifier.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var opdracht in MetLatereKolommen(opdrachten).Where(opdracht => opdracht is (CreateTableStatement or CreateIndexStatement or AlterTableStatement) && !weg.Contains(Tabel(opdracht))))
        {
            schrijver.GenerateScript(opdracht, out var sql);
            model.AddObjects(sql);
        }

        return model;
    }

    private static string Tabel(TSqlStatement opdracht) => opdracht switch
    {
        CreateTableStatement maken => maken.SchemaObjectName.BaseIdentifier.Value,
        CreateIndexStatement index => index.OnName.BaseIdentifier.Value,
        AlterTableStatement wijzigen => wijzigen.SchemaObjectName.BaseIdentifier.Value,
        _ => "",
    };

    // DacFx takes the columns of a table only where the table is made: those that a later migration adds move there.
    private static List<TSqlStatement> MetLatereKolommen(IEnumerable<TSqlStatement> opdrachten)
    {
        var alle = opdrachten.ToList();
        var tabellen = alle.OfType<CreateTableStatement>().ToDictionary(tabel => tabel.SchemaObjectName.BaseIdentifier.Value, StringComparer.Ordinal);
        foreach (var toevoeging in alle.OfType<AlterTableAddTableElementStatement>().Where(een => een.Definition.ColumnDefinitions.Count > 0).ToList())
        {
            foreach (var kolom in toevoeging.Definition.ColumnDefinitions)
            {
                tabellen[toevoeging.SchemaObjectName.BaseIdentifier.Value].Definition.ColumnDefinitions.Add(kolom);
            }

            alle.Remove(toevoeging);
        }

        return alle;
    }

    private static List<string> Tabellen()
    {
        using var db = Motoren.SqlServer();
        return [.. db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().Order(StringComparer.Ordinal)];
    }
}
