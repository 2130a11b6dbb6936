using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Web.Data.Kbo;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class KboInlezingConfiguration : IEntityTypeConfiguration<KboInlezing>
{
    public void Configure(EntityTypeBuilder<KboInlezing> builder)
    {
        builder.ToTable("KboInlezingen");
        builder.HasKey(inlezing => inlezing.Extract);
        builder.Property(inlezing => inlezing.Extract).ValueGeneratedNever();
    }
}
