using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data.Termijnen;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class EindmeldingConfiguration : IEntityTypeConfiguration<Eindmelding>
{
    public void Configure(EntityTypeBuilder<Eindmelding> builder)
    {
        builder.ToTable("Eindmeldingen");
        builder.HasKey(melding => new { melding.ToegekendRechtId, melding.Einddatum, melding.DagenVooraf });
        builder.HasOne<ToegekendRecht>().WithMany().HasForeignKey(melding => melding.ToegekendRechtId).IsRequired();
        builder.HasIndex(melding => melding.Einddatum);
    }
}
