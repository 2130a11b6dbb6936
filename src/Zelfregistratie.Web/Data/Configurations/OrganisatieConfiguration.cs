using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data.Organisaties;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class OrganisatieConfiguration : IEntityTypeConfiguration<Organisatie>
{
    public void Configure(EntityTypeBuilder<Organisatie> builder)
    {
        builder.ToTable("Organisaties");
        builder.Property(organisatie => organisatie.CodeWaarde).HasColumnName("Code").HasMaxLength(OrganisatieCode.Lengte).IsUnicode(false);
        builder.Property(organisatie => organisatie.Naam).HasMaxLength(Organisatie.NaamLengte);
        builder.Property(organisatie => organisatie.AndereNamen).HasMaxLength(Organisatie.AndereNamenLengte);
        builder.Property(organisatie => organisatie.Gemeente).HasMaxLength(100);
        builder.Property<string?>(Woordentekst.Kolom).HasMaxLength(Woordentekst.Lengte);
        builder.Property(organisatie => organisatie.Versie).IsConcurrencyToken();
        builder.HasIndex(organisatie => new { organisatie.CodeWaarde, organisatie.Codesoort }).IsUnique();
        builder.HasIndex(organisatie => new { organisatie.CodeWaarde, organisatie.Id }).HasFilter("\"BuitenGebruikSinds\" IS NOT NULL");
        builder.Ignore(organisatie => organisatie.Code);

        builder.HasMany(organisatie => organisatie.Doelgroepen).WithMany().UsingEntity(
            "OrganisatieDoelgroepen",
            right => right.HasOne(typeof(Doelgroep)).WithMany().HasForeignKey("DoelgroepId"),
            left => left.HasOne(typeof(Organisatie)).WithMany().HasForeignKey("OrganisatieId"));
    }
}
