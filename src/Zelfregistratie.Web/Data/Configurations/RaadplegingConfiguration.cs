using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class RaadplegingConfiguration : IEntityTypeConfiguration<Raadpleging>
{
    public void Configure(EntityTypeBuilder<Raadpleging> builder)
    {
        builder.ToTable("Raadplegingen");
        builder.HasKey(raadpleging => new { raadpleging.AanvraagId, raadpleging.PersoonId });
        builder.HasOne(raadpleging => raadpleging.Aanvraag).WithMany().HasForeignKey(raadpleging => raadpleging.AanvraagId).IsRequired();
        builder.HasOne(raadpleging => raadpleging.Persoon).WithMany().HasForeignKey(raadpleging => raadpleging.PersoonId).IsRequired();
        builder.HasIndex(raadpleging => raadpleging.Op);
    }
}
