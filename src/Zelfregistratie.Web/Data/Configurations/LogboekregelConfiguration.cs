using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Data.Configurations;

internal sealed class LogboekregelConfiguration : IEntityTypeConfiguration<Logboekregel>
{
    public void Configure(EntityTypeBuilder<Logboekregel> builder)
    {
        builder.ToTable("Logboek", table => table.HasTrigger("TR_Logboek_AlleenToevoegen"));
        builder.Property(regel => regel.Onderwerp).HasMaxLength(Logboekregel.OnderwerpLengte);
        builder.Property(regel => regel.Toelichting).HasMaxLength(Logboekregel.ToelichtingLengte);
        builder.HasOne(regel => regel.Door).WithMany().HasForeignKey("DoorId");
        builder.HasOne(regel => regel.Over).WithMany().HasForeignKey("OverId");
        builder.HasOne(regel => regel.Organisatie).WithMany().HasForeignKey("OrganisatieId");
        builder.HasIndex("DoorId", "Op");
        builder.HasIndex("OverId", "Op");
        builder.HasIndex("OrganisatieId", "Op");
        builder.HasIndex("Handeling", "Op");
        builder.HasIndex(regel => regel.Op);
        builder.HasIndex(regel => regel.Onderwerp);
    }
}
