using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class PersoonConfiguration : IEntityTypeConfiguration<Persoon>
{
    public void Configure(EntityTypeBuilder<Persoon> builder)
    {
        builder.ToTable("Personen");
        builder.Property(persoon => persoon.InszHash).HasMaxLength(64).IsUnicode(false);
        builder.Property(persoon => persoon.InszVersleuteld).HasMaxLength(64);
        builder.Property(persoon => persoon.InszSleutel).HasMaxLength(32).IsUnicode(false);
        builder.Property(persoon => persoon.Voornaam).HasMaxLength(Persoon.NaamLengte);
        builder.Property(persoon => persoon.Familienaam).HasMaxLength(Persoon.NaamLengte);
        builder.Property(persoon => persoon.LaatsteEmail).HasMaxLength(Emailadres.Lengte);
        builder.Property(persoon => persoon.Versie).IsConcurrencyToken();
        builder.HasIndex(persoon => persoon.InszHash).IsUnique();
    }
}
