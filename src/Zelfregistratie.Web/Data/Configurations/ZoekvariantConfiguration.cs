using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Web.Data.Organisaties;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class ZoekvariantConfiguration : IEntityTypeConfiguration<Zoekvariant>
{
    public void Configure(EntityTypeBuilder<Zoekvariant> builder)
    {
        builder.ToTable("Zoekvarianten");
        builder.HasKey(variant => new { variant.Variant, variant.Woord });
    }
}
