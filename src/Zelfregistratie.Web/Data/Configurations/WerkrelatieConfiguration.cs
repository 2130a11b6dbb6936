using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class WerkrelatieConfiguration : IEntityTypeConfiguration<Werkrelatie>
{
    public const string LopendIndex = "IX_Werkrelaties_Lopend";

    public void Configure(EntityTypeBuilder<Werkrelatie> builder)
    {
        builder.ToTable("Werkrelaties", table =>
            table.HasCheckConstraint("CK_Werkrelaties_Datums", "\"Einddatum\" IS NULL OR \"Einddatum\" >= \"Begindatum\""));
        builder.Property(werkrelatie => werkrelatie.Email).HasMaxLength(Emailadres.Lengte);
        builder.Property(werkrelatie => werkrelatie.Versie).IsConcurrencyToken();
        builder.Property(werkrelatie => werkrelatie.Telefoon).HasMaxLength(20).IsUnicode(false);

        builder.HasOne(werkrelatie => werkrelatie.Persoon).WithMany().HasForeignKey("PersoonId").IsRequired();
        builder.HasOne(werkrelatie => werkrelatie.Organisatie).WithMany().HasForeignKey("OrganisatieId").IsRequired();
        builder.HasOne(werkrelatie => werkrelatie.Doelgroep).WithMany().HasForeignKey("DoelgroepId").IsRequired();
        builder.HasIndex("PersoonId", "OrganisatieId", "DoelgroepId")
            .HasDatabaseName(LopendIndex)
            .HasFilter("\"BeeindigdOp\" IS NULL")
            .IsUnique();
        builder.HasIndex("OrganisatieId", "DoelgroepId");
    }
}
