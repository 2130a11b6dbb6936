using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class AanvraagConfiguration : IEntityTypeConfiguration<Aanvraag>
{
    public const string HetzelfdeIndex = "IX_Aanvragen_Hetzelfde";

    public void Configure(EntityTypeBuilder<Aanvraag> builder)
    {
        builder.ToTable("Aanvragen", table =>
        {
            table.HasCheckConstraint("CK_Aanvragen_Afgehandeld", "(\"Status\" = 0 AND \"AfgehandeldOp\" IS NULL) OR (\"Status\" IN (1, 2, 3, 4) AND \"AfgehandeldOp\" IS NOT NULL)");
            table.HasCheckConstraint("CK_Aanvragen_Beslist", "(\"Status\" IN (1, 2) AND \"BeslistDoorId\" IS NOT NULL AND \"Beslisreden\" IS NOT NULL) OR (\"Status\" NOT IN (1, 2) AND \"BeslistDoorId\" IS NULL)");
            table.HasCheckConstraint("CK_Aanvragen_NietZelfBeslist", "\"BeslistDoorId\" IS NULL OR \"BeslistDoorId\" <> \"AanvragerId\"");
            table.HasCheckConstraint("CK_Aanvragen_Soort", "(\"Soort\" = 2 AND \"GebruikersrechtId\" IS NULL) OR (\"Soort\" <> 2 AND \"GebruikersrechtId\" IS NOT NULL)");
            table.HasCheckConstraint("CK_Aanvragen_Verlenging", "(\"Soort\" = 3 AND \"TeVerlengenId\" IS NOT NULL) OR (\"Soort\" <> 3 AND \"TeVerlengenId\" IS NULL)");
        });
        builder.Property(aanvraag => aanvraag.Onderwerp).HasMaxLength(6 + Toepassing.CodeLengte);
        builder.Property(aanvraag => aanvraag.Email).HasMaxLength(Emailadres.Lengte);
        builder.Property(aanvraag => aanvraag.Telefoon).HasMaxLength(20).IsUnicode(false);
        builder.Property(aanvraag => aanvraag.Functie).HasMaxLength(AanvraagInhoud.FunctieLengte);
        builder.Property(aanvraag => aanvraag.SleutelNaam).HasMaxLength(100);
        builder.Property(aanvraag => aanvraag.Versie).IsConcurrencyToken();
        builder.Ignore(aanvraag => aanvraag.Beslissing);
        Verwijzingen(builder);
        Indexen(builder);
    }

    private static void Verwijzingen(EntityTypeBuilder<Aanvraag> builder)
    {
        builder.HasOne(aanvraag => aanvraag.Aanvrager).WithMany().HasForeignKey("AanvragerId").IsRequired();
        builder.HasOne(aanvraag => aanvraag.Organisatie).WithMany().HasForeignKey("OrganisatieId").IsRequired();
        builder.HasOne(aanvraag => aanvraag.Doelgroep).WithMany().HasForeignKey("DoelgroepId").IsRequired();
        builder.HasOne(aanvraag => aanvraag.Gebruikersrecht).WithMany().HasForeignKey("GebruikersrechtId");
        builder.HasOne(aanvraag => aanvraag.TeVerlengen).WithMany().HasForeignKey("TeVerlengenId").IsRequired(false);
        builder.HasOne(aanvraag => aanvraag.BeslistDoor).WithMany().HasForeignKey("BeslistDoorId");
        builder.HasMany(aanvraag => aanvraag.Contexten).WithMany().UsingEntity(
            "AanvraagContexten",
            right => right.HasOne(typeof(Context)).WithMany().HasForeignKey("ContextId"),
            left => left.HasOne(typeof(Aanvraag)).WithMany().HasForeignKey("AanvraagId"));
    }

    private static void Indexen(EntityTypeBuilder<Aanvraag> builder)
    {
        builder.HasIndex(aanvraag => aanvraag.Referentie).IsUnique();
        builder.HasIndex(aanvraag => aanvraag.ConceptId).IsUnique();
        builder.HasIndex("AanvragerId", "OrganisatieId", "DoelgroepId", "Onderwerp")
            .HasDatabaseName(HetzelfdeIndex)
            .HasFilter("\"Status\" = 0")
            .IsUnique();
        builder.HasIndex("AanvragerId", "Status", "IngediendOp");
        builder.HasIndex("OrganisatieId", "Status", "IngediendOp", "Id");
        builder.HasIndex("DoelgroepId", "Status", "IngediendOp", "Id");
        builder.HasIndex("Status", "IngediendOp", "Id");

        // Figures read these and not the table.
        builder.HasIndex("IngediendDag", "OrganisatieId", "GebruikersrechtId");
        builder.HasIndex("OrganisatieId", "AfgehandeldDag", "Status", "WachtUren");
        builder.HasIndex("AfgehandeldDag", "Status", "WachtUren", "OrganisatieId", "GebruikersrechtId");
    }
}
