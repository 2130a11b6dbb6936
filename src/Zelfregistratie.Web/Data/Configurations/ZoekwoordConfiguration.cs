using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data.Organisaties;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class ZoekwoordConfiguration : IEntityTypeConfiguration<Zoekwoord>
{
    public void Configure(EntityTypeBuilder<Zoekwoord> builder)
    {
        builder.ToTable("Zoekwoorden");
        builder.HasKey(woord => woord.Sleutel);
        builder.Property(woord => woord.Sleutel).ValueGeneratedNever();
        builder.Property(woord => woord.Woord).HasMaxLength(OrganisatieWoord.Lengte);
        builder.HasIndex(woord => woord.Woord);
    }
}
