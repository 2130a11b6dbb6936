using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class ContextConfiguration : IEntityTypeConfiguration<Context>
{
    public void Configure(EntityTypeBuilder<Context> builder)
    {
        builder.ToTable("Contexten");
        builder.Property(context => context.Code).HasMaxLength(Toepassing.CodeLengte);
        builder.Property(context => context.Naam).HasMaxLength(Toepassing.NaamLengte);
        builder.Property(context => context.Versie).IsConcurrencyToken();
        builder.HasIndex(context => context.Code).IsUnique();
        builder.HasData(Basisgegevens.Contexten);
    }
}
