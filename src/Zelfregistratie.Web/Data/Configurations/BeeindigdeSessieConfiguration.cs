using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Web.Data.Sessies;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class BeeindigdeSessieConfiguration : IEntityTypeConfiguration<BeeindigdeSessie>
{
    public void Configure(EntityTypeBuilder<BeeindigdeSessie> builder)
    {
        builder.ToTable("BeeindigdeSessies");
        builder.Property(sessie => sessie.Id).ValueGeneratedNever();
        builder.HasIndex(sessie => sessie.Tot);
    }
}
