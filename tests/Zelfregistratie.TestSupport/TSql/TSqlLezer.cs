using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Zelfregistratie.TestSupport.TSql;

/// <summary>Reads T-SQL as SQL Server 2022 would.</summary>
public static class TSqlLezer
{
    /// <summary>What is wrong with it; empty when nothing is.</summary>
    public static IReadOnlyList<string> Fouten(string sql)
    {
        Lezen(sql, out var fouten);
        return [.. fouten.Select(fout => $"line {fout.Line}, column {fout.Column}: {fout.Message}")];
    }

    /// <summary>The statements of a script, outside and inside what surrounds them.</summary>
    public static IReadOnlyList<TSqlStatement> Opdrachten(string sql) => [.. ((TSqlScript)Lezen(sql, out _)).Batches.SelectMany(batch => batch.Statements)];

    /// <summary>The tree of a script, for a visitor.</summary>
    public static TSqlFragment Fragment(string sql) => Lezen(sql, out _);

    private static TSqlFragment Lezen(string sql, out IList<ParseError> fouten)
    {
        using var tekst = new StringReader(sql);
        return new TSql160Parser(initialQuotedIdentifiers: true).Parse(tekst, out fouten);
    }
}
