using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Web.Data.Organisaties;

namespace Zelfregistratie.Web.Data;

/// <summary>PostgreSQL, the equal of SQL Server.</summary>
public sealed class PostgreSqlDb(DbContextOptions<PostgreSqlDb> options) : ZelfregistratieDb(options)
{
    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        // Words are compared by code point, so that the index serves a range that is a prefix.
        modelBuilder.Entity<Zoekwoord>().Property(woord => woord.Woord).UseCollation("C");
    }
}
