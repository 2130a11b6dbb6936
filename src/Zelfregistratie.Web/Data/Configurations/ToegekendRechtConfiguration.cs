using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class ToegekendRechtConfiguration : IEntityTypeConfiguration<ToegekendRecht>
{
    public void Configure(EntityTypeBuilder<ToegekendRecht> builder)
    {
        builder.ToTable("ToegekendeRechten", table =>
            table.HasCheckConstraint("CK_ToegekendeRechten_Datums", "\"Einddatum\" IS NULL OR \"Einddatum\" >= \"Begindatum\""));
        builder.HasOne(toegekend => toegekend.Werkrelatie).WithMany(werkrelatie => werkrelatie.Rechten).HasForeignKey("WerkrelatieId").IsRequired();
        builder.HasOne(toegekend => toegekend.Gebruikersrecht).WithMany().HasForeignKey("GebruikersrechtId").IsRequired();
        builder.HasOne(toegekend => toegekend.Aanvraag).WithMany().HasForeignKey("AanvraagId");
        builder.HasOne(toegekend => toegekend.ToegekendDoor).WithMany().HasForeignKey("ToegekendDoorId");
        builder.HasIndex(toegekend => toegekend.Einddatum);
        builder.HasIndex("WerkrelatieId", "GebruikersrechtId");
        builder.HasIndex("GebruikersrechtId", "Einddatum");

        builder.HasMany(toegekend => toegekend.Contexten).WithMany().UsingEntity(
            "ToegekendRechtContexten",
            right => right.HasOne(typeof(Context)).WithMany().HasForeignKey("ContextId"),
            left => left.HasOne(typeof(ToegekendRecht)).WithMany().HasForeignKey("ToegekendRechtId"));
    }
}
