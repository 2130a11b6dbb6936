using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class GebruikersrechtConfiguration : IEntityTypeConfiguration<Gebruikersrecht>
{
    public void Configure(EntityTypeBuilder<Gebruikersrecht> builder)
    {
        builder.ToTable("Gebruikersrechten", table =>
            table.HasCheckConstraint("CK_Gebruikersrechten_Maximumduur", "\"MaximumduurInDagen\" IS NULL OR \"MaximumduurInDagen\" > 0"));
        builder.Property(recht => recht.Code).HasMaxLength(Toepassing.CodeLengte);
        builder.Property(recht => recht.Naam).HasMaxLength(Toepassing.NaamLengte);
        builder.Property(recht => recht.Omschrijving).HasMaxLength(Toepassing.OmschrijvingLengte);
        builder.HasOne(recht => recht.Toepassing).WithMany().HasForeignKey("ToepassingId").IsRequired();
        builder.Property(recht => recht.Versie).IsConcurrencyToken();
        builder.HasIndex(recht => recht.Code).IsUnique();
        builder.HasData(Basisgegevens.Gebruikersrechten);

        builder.HasMany(recht => recht.Doelgroepen).WithMany().UsingEntity(
            "GebruikersrechtDoelgroepen",
            right => right.HasOne(typeof(Doelgroep)).WithMany().HasForeignKey("DoelgroepId"),
            left => left.HasOne(typeof(Gebruikersrecht)).WithMany().HasForeignKey("GebruikersrechtId"));

        builder.HasMany(recht => recht.Contexten).WithMany().UsingEntity(
            "GebruikersrechtContexten",
            right => right.HasOne(typeof(Context)).WithMany().HasForeignKey("ContextId"),
            left => left.HasOne(typeof(Gebruikersrecht)).WithMany().HasForeignKey("GebruikersrechtId"),
            join => join.HasData(Basisgegevens.GebruikersrechtContexten));
    }
}
