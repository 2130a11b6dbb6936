using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.TestSupport.TSql;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Tests.Data;

/// <summary>What can be known of SQL Server without a server.</summary>
public sealed class SqlServerTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Idempotent)]
    public void Het_script_van_de_migraties_is_leesbaar_voor_SQL_Server(MigrationsSqlGenerationOptions soort)
    {
        var script = TSqlSchema.Script(soort);

        Assert.Contains("CREATE TABLE [Aanvragen]", script, StringComparison.Ordinal);
        Assert.Empty(TSqlLezer.Fouten(script));
        Assert.NotEmpty(TSqlLezer.Fouten(script.Replace("CREATE TABLE [Aanvragen] (", "CREATE TABLE [Aanvragen] ((", StringComparison.Ordinal)));
    }

    [Fact]
    public void Het_schema_laadt_in_DacFx_zonder_fout_of_losse_verwijzing()
    {
        using var model = TSqlSchema.Laden(TSqlSchema.Script());

        Assert.Equal(Tabellen(), model.GetObjects(DacQueryScopes.UserDefined, Table.TypeClass).Select(tabel => tabel.Name.Parts[^1]).Order(StringComparer.Ordinal));
        Assert.Empty(model.Validate().Select(melding => melding.ToString()));
    }

    [Fact]
    public void DacFx_merkt_een_losse_verwijzing_op()
    {
        using var model = TSqlSchema.Laden(TSqlSchema.Script().Replace("REFERENCES [Personen]", "REFERENCES [Onbekend]", StringComparison.Ordinal));

        Assert.NotEmpty(model.Validate());
    }

    [Fact]
    public async Task Een_werkrelatie_eindigt_voor_de_volgende_erbij_komt()
    {
        var werkrelatie = await proef.Data.WerkrelatieAsync(await proef.Data.PersoonAsync(), await proef.Data.OrganisatieAsync());
        await using var db = new TSqlVanger().Openen();
        db.Attach(werkrelatie);
        db.Add(Vervolg.Van(werkrelatie, proef.Data.Nu));

        var (sql, volgorde) = TSqlOpslag.Schrijven(db, TSqlOpslag.Partijen[1]);

        Assert.Equal(["Modified Werkrelaties", "Added Werkrelaties"], volgorde);
        Assert.All(sql, een => Assert.Empty(TSqlLezer.Fouten(een)));
    }

    [Fact]
    public void In_het_script_verdwijnt_alleen_met_een_concept_iets_mee()
    {
        var verwijzingen = TSqlLezer.Opdrachten(TSqlSchema.Script()).OfType<CreateTableStatement>()
            .SelectMany(tabel => tabel.Definition.TableConstraints.OfType<ForeignKeyConstraintDefinition>().Select(sleutel => (Tabel: tabel.SchemaObjectName.BaseIdentifier.Value, Sleutel: sleutel)))
            .ToList();

        Assert.True(verwijzingen.Count > 30, "Fewer foreign keys than the model has.");
        Assert.Equal(["ConceptContexten"], verwijzingen.Where(een => een.Sleutel.DeleteAction == DeleteUpdateAction.Cascade).Select(een => een.Tabel).Distinct());
        Assert.All(verwijzingen, een => Assert.True(een.Sleutel.DeleteAction is DeleteUpdateAction.Cascade or DeleteUpdateAction.NoAction or DeleteUpdateAction.NotSpecified));
    }

    [Fact]
    public async Task Wie_leest_wacht_niet_op_wie_schrijft()
    {
        var vanger = new TSqlVanger();
        await using var db = vanger.Openen();

        await db.Database.ExecuteSqlRawAsync(SqlServerDb.Momentopnamen, TestContext.Current.CancellationToken);

        var als = Assert.IsType<IfStatement>(Assert.Single(TSqlLezer.Opdrachten(Assert.Single(vanger.Opdrachten))));
        var optie = Assert.IsType<OnOffDatabaseOption>(Assert.Single(Assert.IsType<AlterDatabaseSetStatement>(als.ThenStatement).Options));
        Assert.Equal((DatabaseOptionKind.ReadCommittedSnapshot, OptionState.On), (optie.OptionKind, optie.OptionState));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(42)]
    [InlineData(1000)]
    public async Task De_volgorde_van_een_save_hangt_niet_af_van_de_grootte_van_een_partij(int partij)
    {
        await using var db = proef.Db();
        foreach (var naam in Enumerable.Range(1, 60)) db.Add(new Organisatie(OrganisatieCode.Lezen(Verzonnen.Kbo(), Codesoort.Kbo), $"Bedrijf {naam}", "Gent", []));
        var (gewoon, verwacht) = TSqlOpslag.Schrijven(db, TSqlOpslag.Partijen[1]);

        var (sql, volgorde) = TSqlOpslag.Schrijven(db, partij);

        Assert.Equal(verwacht, volgorde);
        Assert.Equal(60, volgorde.Count);
        Assert.Equal(partij == TSqlOpslag.Partijen[1], gewoon.SequenceEqual(sql));
        Assert.All(sql, een => Assert.Empty(TSqlLezer.Fouten(een)));
    }

    private static List<string> Tabellen()
    {
        using var db = Motoren.SqlServer();
        return [.. db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().Order(StringComparer.Ordinal)];
    }
}
