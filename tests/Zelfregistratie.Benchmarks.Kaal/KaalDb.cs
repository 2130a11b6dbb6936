using Microsoft.EntityFrameworkCore;

namespace Zelfregistratie.Benchmarks.Kaal;

/// <summary>The tables of the bare application, in a database of their own.</summary>
public sealed class KaalDb(DbContextOptions<KaalDb> options) : DbContext(options)
{
    /// <summary>Organisations that there are from the start, with keys from 1 on.</summary>
    public const int AantalOrganisaties = 40_000;

    private const int AantalAanvragen = 10_000;

    /// <summary>For whom is asked.</summary>
    public DbSet<Organisatie> Organisaties => Set<Organisatie>();

    /// <summary>What is asked.</summary>
    public DbSet<Aanvraag> Aanvragen => Set<Aanvraag>();

    /// <summary>What is to be sent.</summary>
    public DbSet<Bericht> Berichten => Set<Bericht>();

    /// <summary>Makes the tables, with rows to show.</summary>
    public static async Task VullenAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<KaalDb>().Database;
        if (!await database.EnsureCreatedAsync()) return;

        await database.ExecuteSqlAsync($"""INSERT INTO "Organisaties" ("Code", "Naam") SELECT lpad(o::text, 10, '0'), 'Onderneming ' || o FROM generate_series(1, {AantalOrganisaties}) o""");
        await database.ExecuteSqlAsync($"""
            INSERT INTO "Aanvragen" ("Aanvrager", "Organisatie", "Recht", "Reden", "Email", "IngediendOp")
            SELECT 'An Peeters ' || a, 'Onderneming ' || a, 'Dossiers behandelen', 'Ik volg de dossiers van onze dienst op.', 'an' || a || '@voorbeeld.example', now() - a * interval '1 minute'
            FROM generate_series(1, {AantalAanvragen}) a
            """);
        await database.ExecuteSqlAsync($"ANALYZE");
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Aanvraag>().HasIndex(aanvraag => aanvraag.IngediendOp);
}
