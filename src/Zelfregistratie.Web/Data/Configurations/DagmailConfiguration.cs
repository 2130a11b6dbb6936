using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data.Termijnen;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class DagmailConfiguration : IEntityTypeConfiguration<Dagmail>
{
    public void Configure(EntityTypeBuilder<Dagmail> builder)
    {
        builder.ToTable("Dagmails");
        builder.HasKey(mail => new { mail.PersoonId, mail.Dag, mail.Soort });
        builder.HasOne<Persoon>().WithMany().HasForeignKey(mail => mail.PersoonId).IsRequired();
        builder.HasIndex(mail => mail.Dag);
    }
}
