using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class UitgaandeMailConfiguration : IEntityTypeConfiguration<UitgaandeMail>
{
    public void Configure(EntityTypeBuilder<UitgaandeMail> builder)
    {
        builder.ToTable("UitgaandeMails");
        builder.Property(mail => mail.Aan).HasMaxLength(Emailadres.Lengte);
        builder.Property(mail => mail.AanNaam).HasMaxLength(2 * Persoon.NaamLengte + 1);
        builder.Property(mail => mail.LaatsteFout).HasMaxLength(UitgaandeMail.FoutLengte);
        builder.Ignore(mail => mail.Inhoud);
        builder.HasIndex(mail => mail.BerichtId).IsUnique();
        builder.HasIndex(mail => new { mail.Status, mail.VolgendePogingOp, mail.Id });
        builder.HasIndex(mail => mail.Lease);
        builder.HasIndex(mail => mail.Aan);
    }
}
