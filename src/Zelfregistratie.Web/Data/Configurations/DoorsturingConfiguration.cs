using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class DoorsturingConfiguration : IEntityTypeConfiguration<Doorsturing>
{
    public void Configure(EntityTypeBuilder<Doorsturing> builder)
    {
        builder.ToTable("Doorsturingen");
        builder.HasKey(doorsturing => doorsturing.AanvraagId);
        builder.HasOne(doorsturing => doorsturing.Aanvraag).WithOne().HasForeignKey<Doorsturing>(doorsturing => doorsturing.AanvraagId).IsRequired();
        builder.HasOne(doorsturing => doorsturing.Doelgroep).WithMany().HasForeignKey("DoelgroepId").IsRequired();
        builder.HasIndex("DoelgroepId", "AanvraagId");
    }
}
