using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data.Links;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class LinkstoringConfiguration : IEntityTypeConfiguration<Linkstoring>
{
    public void Configure(EntityTypeBuilder<Linkstoring> builder)
    {
        builder.ToTable("Linkstoringen");
        builder.Property(storing => storing.RechtCode).HasMaxLength(Toepassing.CodeLengte);
        builder.Property(storing => storing.Host).HasMaxLength(Linkstoring.HostLengte);
        builder.HasOne<Toepassing>().WithMany().HasForeignKey(storing => storing.ToepassingId);
        builder.HasIndex(storing => new { storing.ToepassingId, storing.Dag, storing.RechtCode, storing.Parameter, storing.Soort, storing.Host }).IsUnique();
        builder.HasIndex(storing => storing.Dag);
    }
}
