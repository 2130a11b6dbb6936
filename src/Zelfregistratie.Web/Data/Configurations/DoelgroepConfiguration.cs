using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class DoelgroepConfiguration : IEntityTypeConfiguration<Doelgroep>
{
    public void Configure(EntityTypeBuilder<Doelgroep> builder)
    {
        builder.ToTable("Doelgroepen");
        builder.Property(doelgroep => doelgroep.Code).HasMaxLength(Doelgroep.CodeLengte);
        builder.Property(doelgroep => doelgroep.Naam).HasMaxLength(Domain.Rechten.Toepassing.NaamLengte);
        builder.Property(doelgroep => doelgroep.Versie).IsConcurrencyToken();
        builder.HasIndex(doelgroep => doelgroep.Code).IsUnique();
        builder.HasData(Basisgegevens.Doelgroepen);
    }
}
