using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class OrganisatieWoordConfiguration : IEntityTypeConfiguration<OrganisatieWoord>
{
    public void Configure(EntityTypeBuilder<OrganisatieWoord> builder)
    {
        builder.ToTable("OrganisatieWoorden");
        builder.HasKey(woord => new { woord.Woord, woord.OrganisatieId });
        builder.Property(woord => woord.Woord).HasMaxLength(OrganisatieWoord.Lengte);
    }
}
