using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Web.Tests.Data;

public sealed class ModelTests
{
    public static TheoryData<DatabaseEngine> Alle => Motoren.Alle;

    [Theory]
    [MemberData(nameof(Alle))]
    public void De_migraties_zijn_bij_met_het_model(DatabaseEngine engine)
    {
        using var db = Motoren.Context(engine);

        Assert.NotEmpty(db.Database.GetMigrations());
        Assert.False(db.Database.HasPendingModelChanges(), $"{engine}: the model changed after the newest migration.");
    }

    [Theory]
    [MemberData(nameof(Alle))]
    public void Niets_verdwijnt_mee_behalve_de_contexten_van_een_concept(DatabaseEngine engine)
    {
        using var db = Motoren.Context(engine);

        var verwijzingen = Typen(db).SelectMany(type => type.GetForeignKeys()).ToList();

        Assert.NotEmpty(verwijzingen);
        Assert.All(verwijzingen, verwijzing => Assert.Equal(
            verwijzing.PrincipalEntityType.ClrType == typeof(Concept) ? DeleteBehavior.Cascade : DeleteBehavior.Restrict, verwijzing.DeleteBehavior));
    }

    [Theory]
    [MemberData(nameof(Alle))]
    public void Geen_unieke_index_heeft_een_kolom_die_leeg_kan_zijn(DatabaseEngine engine)
    {
        using var db = Motoren.Context(engine);

        var uniek = Typen(db).SelectMany(type => type.GetIndexes()).Where(index => index.IsUnique).ToList();

        Assert.True(uniek.Count >= 10, "Fewer unique indexes than rules.");
        Assert.DoesNotContain(uniek.SelectMany(index => index.Properties), kolom => kolom.IsNullable);
    }

    [Theory]
    [MemberData(nameof(Alle))]
    public void Elke_tekst_heeft_een_grens_behalve_de_inhoud_van_een_mail_en_de_sleutels(DatabaseEngine engine)
    {
        using var db = Motoren.Context(engine);

        var zonder = Typen(db)
            .SelectMany(type => type.GetProperties())
            .Where(kolom => (kolom.GetTypeMapping().Converter?.ProviderClrType ?? kolom.ClrType) == typeof(string) && kolom.GetMaxLength() is null)
            .Select(kolom => $"{kolom.DeclaringType.ShortName()}.{kolom.Name}");

        Assert.Equal(["DataProtectionKey.FriendlyName", "DataProtectionKey.Xml", "UitgaandeMail.InhoudJson"], zonder.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Alle))]
    public void Wie_samen_beslist_of_indient_botst_op_een_versie(DatabaseEngine engine)
    {
        using var db = Motoren.Context(engine);

        Assert.All([typeof(Aanvraag), typeof(Organisatie), typeof(Domain.Personen.Persoon)], type =>
            Assert.Contains(db.Model.FindEntityType(type)!.GetProperties(), kolom => kolom.IsConcurrencyToken));
    }

    // What is written past EF, names tables and columns itself, and runs on two engines only.
    [Theory]
    [MemberData(nameof(Alle))]
    public void Elke_motor_heeft_dezelfde_tabellen_en_kolommen(DatabaseEngine engine)
    {
        using var db = Motoren.Context(engine);
        using var sqlServer = Motoren.SqlServer();

        var kolommen = Kolommen(db);

        Assert.Contains("Organisaties.Gemeente", kolommen);
        Assert.Equal(Kolommen(sqlServer), kolommen);
    }

    private static List<string> Kolommen(DbContext db) =>
        [.. db.Model.GetRelationalModel().Tables.SelectMany(tabel => tabel.Columns.Select(kolom => $"{tabel.Name}.{kolom.Name}")).Order(StringComparer.Ordinal)];

    private static IEnumerable<IEntityType> Typen(DbContext db) => db.Model.GetEntityTypes();
}
