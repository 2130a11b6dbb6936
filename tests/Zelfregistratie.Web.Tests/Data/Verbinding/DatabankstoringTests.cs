using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Verbinding;

namespace Zelfregistratie.Web.Tests.Data.Verbinding;

/// <summary>Which errors mean that the database is away, and which of those are tried again.</summary>
public sealed class DatabankstoringTests
{
    public static TheoryData<string, Exception, bool, bool> Fouten => new()
    {
        { "connection refused", new NpgsqlException("x", new SocketException(111)), true, true },
        { "connection broken", new NpgsqlException("x", new IOException()), true, true },
        { "stopped by the server", Postgres("57P01"), true, true },
        { "starting up", Postgres("57P03"), true, true },
        { "several hosts, all away", new NpgsqlException("x", new AggregateException(new NpgsqlException("y", new SocketException(111)))), true, true },
        { "several hosts, none the primary yet", new NpgsqlException("x"), true, true },
        { "took too long", new NpgsqlException("x", new TimeoutException()), true, false },
        { "unique value", Postgres("23505"), false, false },
        { "error of ours", new InvalidOperationException("x"), false, false },
    };

    [Theory]
    [MemberData(nameof(Fouten))]
    public void Wat_de_databank_betreft_wordt_herkend_en_alleen_wat_vanzelf_overgaat_herhaald(string wat, Exception fout, bool weg, bool voorbijgaand)
    {
        Assert.NotEmpty(wat);
        Assert.Equal((weg, voorbijgaand), (fout.IsDatabankWeg(), fout.IsVoorbijgaand()));
        Assert.Equal(weg, new RetryLimitExceededException("x", new DbUpdateException("y", fout)).IsDatabankWeg());
    }

    [Fact]
    public void Een_bewaring_waarvan_niemand_de_uitkomst_kent_wordt_niet_herhaald_maar_opnieuw_beslist()
    {
        var fout = new NpgsqlException("x", new IOException());
        fout.UitkomstIsOnbekend();

        Assert.False(fout.IsVoorbijgaand());
        Assert.False(fout.IsWedloopVerloren());
        Assert.True(fout.IsOpnieuwTeBeslissen());
    }

    [Fact]
    public void Wie_blijft_vastlopen_verloor_een_wedloop() =>
        Assert.True(new RetryLimitExceededException("x", new DbUpdateException("y", Postgres("40P01"))).IsWedloopVerloren());

    private static PostgresException Postgres(string code) => new("x", "ERROR", "ERROR", code);
}
