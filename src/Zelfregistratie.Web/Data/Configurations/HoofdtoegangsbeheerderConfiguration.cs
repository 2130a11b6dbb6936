using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class HoofdtoegangsbeheerderConfiguration : IEntityTypeConfiguration<Hoofdtoegangsbeheerder>
{
    public void Configure(EntityTypeBuilder<Hoofdtoegangsbeheerder> builder)
    {
        builder.ToTable("Hoofdtoegangsbeheerders", table =>
            table.HasCheckConstraint("CK_Hoofdtoegangsbeheerders_Datums", "\"Einddatum\" IS NULL OR \"Einddatum\" >= \"Begindatum\""));
        builder.HasOne(beheerder => beheerder.Persoon).WithMany().HasForeignKey("PersoonId").IsRequired();
        builder.HasOne(beheerder => beheerder.Organisatie).WithMany().HasForeignKey("OrganisatieId").IsRequired();
        builder.HasIndex("PersoonId", "OrganisatieId").IsUnique();
    }
}
