using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class ToepassingConfiguration : IEntityTypeConfiguration<Toepassing>
{
    public void Configure(EntityTypeBuilder<Toepassing> builder)
    {
        builder.ToTable("Toepassingen");
        builder.Property(toepassing => toepassing.Code).HasMaxLength(Toepassing.CodeLengte);
        builder.Property(toepassing => toepassing.Naam).HasMaxLength(Toepassing.NaamLengte);
        builder.Property(toepassing => toepassing.Omschrijving).HasMaxLength(Toepassing.OmschrijvingLengte);
        builder.Property(toepassing => toepassing.Versie).IsConcurrencyToken();
        builder.HasIndex(toepassing => toepassing.Code).IsUnique();
        builder.HasData(Basisgegevens.Toepassingen);
    }
}
