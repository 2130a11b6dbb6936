using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class ConceptConfiguration : IEntityTypeConfiguration<Concept>
{
    public const int LinkLengte = 1000;

    public void Configure(EntityTypeBuilder<Concept> builder)
    {
        builder.ToTable("Concepten");
        builder.Property(concept => concept.Id).ValueGeneratedNever();
        builder.Property(concept => concept.Email).HasMaxLength(Emailadres.Lengte);
        builder.Property(concept => concept.Telefoon).HasMaxLength(20).IsUnicode(false);
        builder.Property(concept => concept.Link).HasMaxLength(LinkLengte);
        builder.Ignore(concept => concept.Inhoud);

        builder.HasOne(concept => concept.Aanvrager).WithMany().HasForeignKey("AanvragerId").IsRequired();
        builder.HasOne(concept => concept.Organisatie).WithMany().HasForeignKey("OrganisatieId").IsRequired();
        builder.HasOne(concept => concept.Doelgroep).WithMany().HasForeignKey("DoelgroepId").IsRequired();
        builder.HasOne(concept => concept.Gebruikersrecht).WithMany().HasForeignKey("GebruikersrechtId");
        builder.HasOne(concept => concept.TeVerlengen).WithMany().HasForeignKey("TeVerlengenId");
        builder.Property(concept => concept.Functie).HasMaxLength(AanvraagInhoud.FunctieLengte);
        builder.HasIndex(concept => concept.BewaardOp);

        builder.HasMany(concept => concept.Contexten).WithMany().UsingEntity(
            "ConceptContexten",
            right => right.HasOne(typeof(Context)).WithMany().HasForeignKey("ContextId"),
            left => left.HasOne(typeof(Concept)).WithMany().HasForeignKey("ConceptId"));
    }
}
