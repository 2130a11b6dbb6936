using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data.Kbo;
using Zelfregistratie.Web.Data.Links;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Data.Organisaties;
using Zelfregistratie.Web.Data.Sessies;
using Zelfregistratie.Web.Data.Termijnen;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Data;

/// <summary>All that the portal keeps. A derived context per engine carries its migrations.</summary>
public abstract class ZelfregistratieDb(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    /// <summary>People known by national number.</summary>
    public DbSet<Persoon> Personen => Set<Persoon>();

    /// <summary>Target groups.</summary>
    public DbSet<Doelgroep> Doelgroepen => Set<Doelgroep>();

    /// <summary>Organisations.</summary>
    public DbSet<Organisatie> Organisaties => Set<Organisatie>();

    /// <summary>The words of names of organisations.</summary>
    public DbSet<Zoekwoord> Zoekwoorden => Set<Zoekwoord>();

    /// <summary>Those words with one letter dropped.</summary>
    public DbSet<Zoekvariant> Zoekvarianten => Set<Zoekvariant>();

    /// <summary>Which organisations have which words.</summary>
    public DbSet<Zoekverwijzing> Zoekverwijzingen => Set<Zoekverwijzing>();

    /// <summary>Extracts of KBO Open Data that were read.</summary>
    public DbSet<KboInlezing> KboInlezingen => Set<KboInlezing>();

    /// <summary>Who works for which organisation.</summary>
    public DbSet<Werkrelatie> Werkrelaties => Set<Werkrelatie>();

    /// <summary>Applications.</summary>
    public DbSet<Toepassing> Toepassingen => Set<Toepassing>();

    /// <summary>Rights of applications.</summary>
    public DbSet<Gebruikersrecht> Gebruikersrechten => Set<Gebruikersrecht>();

    /// <summary>Values that narrow rights.</summary>
    public DbSet<Context> Contexten => Set<Context>();

    /// <summary>Who has which right.</summary>
    public DbSet<ToegekendRecht> ToegekendeRechten => Set<ToegekendRecht>();

    /// <summary>Filled-in forms that are not submitted.</summary>
    public DbSet<Concept> Concepten => Set<Concept>();

    /// <summary>Requests.</summary>
    public DbSet<Aanvraag> Aanvragen => Set<Aanvraag>();

    /// <summary>Requests that who answers for the doelgroep decides as well.</summary>
    public DbSet<Doorsturing> Doorsturingen => Set<Doorsturing>();

    /// <summary>Of which requests administrators were reminded.</summary>
    public DbSet<Herinnering> Herinneringen => Set<Herinnering>();

    /// <summary>Who opened which task.</summary>
    public DbSet<Raadpleging> Raadplegingen => Set<Raadpleging>();

    /// <summary>Which notices of an end were told.</summary>
    public DbSet<Eindmelding> Eindmeldingen => Set<Eindmelding>();

    /// <summary>Who got their one mail of a day.</summary>
    public DbSet<Dagmail> Dagmails => Set<Dagmail>();

    /// <summary>The register of who manages access for organisations that are not governments.</summary>
    public DbSet<Hoofdtoegangsbeheerder> Hoofdtoegangsbeheerders => Set<Hoofdtoegangsbeheerder>();

    /// <summary>Administrators who are away, and their deputies.</summary>
    public DbSet<Afwezigheid> Afwezigheden => Set<Afwezigheid>();

    /// <summary>Who did what, when, on whom and why. Only grows.</summary>
    public DbSet<Logboekregel> Logboek => Set<Logboekregel>();

    /// <summary>The seals of the logbook.</summary>
    public DbSet<Logboekzegel> Logboekzegels => Set<Logboekzegel>();

    /// <summary>The outbox.</summary>
    public DbSet<UitgaandeMail> UitgaandeMails => Set<UitgaandeMail>();

    /// <summary>Links that were followed and refused, counted.</summary>
    public DbSet<Linkstoring> Linkstoringen => Set<Linkstoring>();

    /// <summary>Sessions that somebody signed out of.</summary>
    public DbSet<BeeindigdeSessie> BeeindigdeSessies => Set<BeeindigdeSessie>();

    /// <summary>Keys of Data Protection, shared by all instances.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <inheritdoc />
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        AltijdInTransactie();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc />
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await Zoekindex.BijwerkenAsync(this, cancellationToken);
        AltijdInTransactie();
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ZelfregistratieDb).Assembly);
        foreach (var foreignKey in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetForeignKeys()))
        {
            // SQL Server refuses several cascade paths, and nothing that was used is ever deleted: only a concept goes, with its contexts.
            foreignKey.DeleteBehavior = foreignKey.PrincipalEntityType.ClrType == typeof(Concept) ? DeleteBehavior.Cascade : DeleteBehavior.Restrict;
        }
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Referentie>().HaveConversion<ReferentieConverter>().HaveMaxLength(Referentie.Lengte).AreUnicode(false);
        configurationBuilder.Properties<Reden>().HaveConversion<RedenConverter>().HaveMaxLength(Reden.Maximum);
    }

    // Also a single row: what breaks before the commit has saved nothing for sure, and may be tried again.
    private void AltijdInTransactie() => Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
}
