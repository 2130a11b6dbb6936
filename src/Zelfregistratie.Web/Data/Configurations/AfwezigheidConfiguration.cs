using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class AfwezigheidConfiguration : IEntityTypeConfiguration<Afwezigheid>
{
    public void Configure(EntityTypeBuilder<Afwezigheid> builder)
    {
        builder.ToTable("Afwezigheden", table =>
        {
            table.HasCheckConstraint("CK_Afwezigheden_Datums", "\"Einddatum\" >= \"Begindatum\"");
            table.HasCheckConstraint("CK_Afwezigheden_Ander", "\"AfwezigeId\" <> \"VervangerId\"");
        });
        builder.HasOne(afwezigheid => afwezigheid.Afwezige).WithMany().HasForeignKey("AfwezigeId").IsRequired();
        builder.HasOne(afwezigheid => afwezigheid.Vervanger).WithMany().HasForeignKey("VervangerId").IsRequired();
        builder.HasOne(afwezigheid => afwezigheid.Organisatie).WithMany().HasForeignKey("OrganisatieId").IsRequired();
        builder.HasIndex("OrganisatieId", "Einddatum");
    }
}
