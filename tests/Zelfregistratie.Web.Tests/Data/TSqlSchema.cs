using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Zelfregistratie.TestSupport.TSql;

namespace Zelfregistratie.Web.Tests.Data;

/// <summary>The tables and columns that the migrations make on SQL Server, as DacFx knows them, without a server.</summary>
internal static class TSqlSchema
{
    /// <summary>The script of the migrations.</summary>
    public static string Script(MigrationsSqlGenerationOptions soort = MigrationsSqlGenerationOptions.Default)
    {
        using var db = Motoren.SqlServer();
        return db.GetService<IMigrator>().GenerateScript(options: soort);
    }

    /// <summary>Loads the tables, their columns, keys and indexes; the caller disposes it.</summary>
    public static TSqlModel Laden(string script)
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

    /// <summary>What commands touch that the migrations do not make: a table, a column. Each command becomes a procedure, whose references DacFx looks up.</summary>
    public static IReadOnlyList<string> Onbekend(IEnumerable<string> opdrachten)
    {
        using var model = Laden(Script());
        var procedures = opdrachten.Distinct(StringComparer.Ordinal).Select((sql, nummer) => (Naam: $"opdracht{nummer}", Sql: sql)).ToDictionary(een => een.Naam, een => een.Sql, StringComparer.Ordinal);
        foreach (var (naam, sql) in procedures) model.AddObjects($"CREATE PROCEDURE [{naam}]{Parameters(sql)} AS\n{sql}");

        return [.. model.Validate().Select(melding => melding.ToString()).Select(melding =>
            melding + "\n" + procedures.FirstOrDefault(een => melding.Contains($"[{een.Key}]", StringComparison.Ordinal)).Value)];
    }

    private static string Parameters(string sql)
    {
        var namen = new Namen();
        TSqlLezer.Fragment(sql).Accept(namen);
        return string.Join(',', namen.Gebruikt.Except(namen.Eigen, StringComparer.OrdinalIgnoreCase).Select(naam => $" {naam} nvarchar(max)"));
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

    private sealed class Namen : TSqlFragmentVisitor
    {
        public HashSet<string> Gebruikt { get; } = new(StringComparer.OrdinalIgnoreCase);

        public HashSet<string> Eigen { get; } = new(StringComparer.OrdinalIgnoreCase);

        public override void Visit(VariableReference node) => Gebruikt.Add(node.Name);

        public override void Visit(DeclareVariableElement node) => Eigen.Add(node.VariableName.Value);

        public override void Visit(DeclareTableVariableBody node) => Eigen.Add(node.VariableName.Value);
    }
}
