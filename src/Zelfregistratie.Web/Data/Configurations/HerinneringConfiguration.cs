using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class HerinneringConfiguration : IEntityTypeConfiguration<Herinnering>
{
    public void Configure(EntityTypeBuilder<Herinnering> builder)
    {
        builder.ToTable("Herinneringen");
        builder.HasKey(herinnering => new { herinnering.AanvraagId, herinnering.Nummer });
        builder.HasOne(herinnering => herinnering.Aanvraag).WithMany().HasForeignKey(herinnering => herinnering.AanvraagId).IsRequired();
        builder.HasIndex(herinnering => herinnering.Dag);
    }
}
