using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Web.Data.Organisaties;

namespace Zelfregistratie.Web.Data;

/// <summary>SQL Server, the default in production.</summary>
public sealed class SqlServerDb(DbContextOptions<SqlServerDb> options) : ZelfregistratieDb(options)
{
    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        // Words are compared by code point, so that the index serves a range that is a prefix.
        modelBuilder.Entity<Zoekwoord>().Property(woord => woord.Woord).UseCollation("Latin1_General_100_BIN2");
    }
}
