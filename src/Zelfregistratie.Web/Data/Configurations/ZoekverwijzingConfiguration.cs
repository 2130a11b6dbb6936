using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Web.Data.Organisaties;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class ZoekverwijzingConfiguration : IEntityTypeConfiguration<Zoekverwijzing>
{
    public void Configure(EntityTypeBuilder<Zoekverwijzing> builder)
    {
        builder.ToTable("Zoekverwijzingen");
        builder.HasKey(verwijzing => new { verwijzing.Woord, verwijzing.Rang, verwijzing.OrganisatieId });
        // The migrations leave out the foreign key and its index: millions of rows that are only read by word, and that follow from the names.
        builder.HasOne(verwijzing => verwijzing.Organisatie).WithMany().HasForeignKey(verwijzing => verwijzing.OrganisatieId);
    }
}
