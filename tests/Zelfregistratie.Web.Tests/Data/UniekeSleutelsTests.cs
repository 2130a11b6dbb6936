using System.Reflection;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Tests.Data;

public sealed class UniekeSleutelsTests
{
    [Theory]
    [InlineData(2601, true)]
    [InlineData(2627, true)]
    [InlineData(547, false)]
    [InlineData(1205, false)]
    public void SQL_Server_wordt_herkend_aan_het_nummer(int nummer, bool uniek) =>
        Assert.Equal(uniek, Fout(SqlServerFout(nummer)).IsUniekheidGeschonden());

    [Theory]
    [InlineData(2067, true)]
    [InlineData(1555, true)]
    [InlineData(787, false)]
    [InlineData(275, false)]
    [InlineData(5, false)]
    public void SQLite_wordt_herkend_aan_het_uitgebreide_nummer(int nummer, bool uniek) =>
        Assert.Equal(uniek, Fout(new SqliteException("", nummer & 0xff, nummer)).IsUniekheidGeschonden());

    [Theory]
    [InlineData("23505", true)]
    [InlineData("23503", false)]
    [InlineData("40001", false)]
    public void PostgreSQL_wordt_herkend_aan_de_toestand(string toestand, bool uniek) =>
        Assert.Equal(uniek, Fout(new PostgresException("", "ERROR", "ERROR", toestand)).IsUniekheidGeschonden());

    [Fact]
    public void Een_andere_fout_is_geen_verloren_wedloop()
    {
        Assert.False(Fout(new InvalidOperationException("UNIQUE constraint failed, 23505, 2627")).IsWedloopVerloren());
        Assert.True(new DbUpdateConcurrencyException().IsWedloopVerloren());
    }

    private static DbUpdateException Fout(Exception oorzaak) => new("", oorzaak);

    // SqlClient makes its exceptions only from what a server sent.
    private static SqlException SqlServerFout(int nummer)
    {
        const BindingFlags Intern = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;
        var maker = typeof(SqlError).GetConstructors(Intern).MaxBy(een => een.GetParameters().Length)!;
        var fout = maker.Invoke([.. maker.GetParameters().Select(waarde => waarde.Name == "infoNumber" ? nummer : Leeg(waarde.ParameterType))]);
        var fouten = (SqlErrorCollection)typeof(SqlErrorCollection).GetConstructors(Intern).Single().Invoke([]);
        typeof(SqlErrorCollection).GetMethod("Add", Intern)!.Invoke(fouten, [fout]);
        var samen = typeof(SqlException).GetMethod("CreateException", BindingFlags.Static | BindingFlags.NonPublic, [typeof(SqlErrorCollection), typeof(string)])!;
        return (SqlException)samen.Invoke(null, [fouten, "16.0.0"])!;
    }

    private static object? Leeg(Type type) => type == typeof(string) ? "" : type.IsValueType ? Activator.CreateInstance(type) : null;
}
