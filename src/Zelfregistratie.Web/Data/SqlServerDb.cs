using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Web.Data.Organisaties;

namespace Zelfregistratie.Web.Data;

/// <summary>SQL Server, the default in production.</summary>
public sealed class SqlServerDb(DbContextOptions<SqlServerDb> options) : ZelfregistratieDb(options)
{
    /// <summary>
    /// Lets who reads see the last row that was committed, instead of waiting for who writes: without it a page waits for a save, and a save for a page.
    /// A database that EF makes has it; one that was made by hand need not. Asked of the server at each <c>migrate</c>; it fails at once, instead of waiting, while others are connected.
    /// </summary>
    internal const string Momentopnamen = """
        IF EXISTS (SELECT 1 FROM sys.databases WHERE database_id = DB_ID() AND is_read_committed_snapshot_on = 0)
            ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH NO_WAIT;
        """;

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        // Words are compared by code point, so that the index serves a range that is a prefix.
        modelBuilder.Entity<Zoekwoord>().Property(woord => woord.Woord).UseCollation("Latin1_General_100_BIN2");
    }
}
