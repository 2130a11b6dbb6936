using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class LogboekzegelConfiguration : IEntityTypeConfiguration<Logboekzegel>
{
    public void Configure(EntityTypeBuilder<Logboekzegel> builder)
    {
        builder.ToTable("Logboekzegels");
        builder.HasKey(zegel => zegel.Nummer);
        builder.Property(zegel => zegel.Nummer).ValueGeneratedNever();
        builder.Property(zegel => zegel.Waarde).HasMaxLength(Logboekzegel.Lengte);
        builder.Property(zegel => zegel.Sleutel).HasMaxLength(32).IsUnicode(false);
        builder.HasIndex(zegel => zegel.TotEnMetId).IsUnique();
    }
}
