using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Tests.Rechten;

public class RolbeheerTests
{
    /// <summary>Each role that somebody may have, beside each role that is given or taken.</summary>
    [Theory]
    [InlineData(Rol.HoofdLokaleBeheerder, Rol.LokaleBeheerder, true, true)]
    [InlineData(Rol.HoofdLokaleBeheerder, Rol.HoofdLokaleBeheerder, false, true)]
    [InlineData(Rol.CentraleBeheerder, Rol.CentraleBeheerder, true, true)]
    [InlineData(Rol.CentraleBeheerder, Rol.Doelgroepverantwoordelijke, true, true)]
    [InlineData(Rol.CentraleBeheerder, Rol.Toepassingsbeheerder, true, true)]
    public void Wie_een_rol_mag_geven_en_nemen(Rol eigen, Rol rol, bool geven, bool nemen)
    {
        Assert.Equal(geven, Rolbeheer.MagAanstellen(new HashSet<Rol> { eigen }, rol));
        Assert.Equal(nemen, Rolbeheer.MagVerwijderen(new HashSet<Rol> { eigen }, rol));
    }

    [Fact]
    public void Alle_andere_combinaties_mogen_niet()
    {
        HashSet<(Rol, Rol)> mag =
        [
            (Rol.HoofdLokaleBeheerder, Rol.LokaleBeheerder), (Rol.HoofdLokaleBeheerder, Rol.HoofdLokaleBeheerder),
            (Rol.CentraleBeheerder, Rol.CentraleBeheerder), (Rol.CentraleBeheerder, Rol.Doelgroepverantwoordelijke), (Rol.CentraleBeheerder, Rol.Toepassingsbeheerder),
        ];
        foreach (var eigen in Enum.GetValues<Rol>())
        {
            foreach (var rol in Enum.GetValues<Rol>().Where(rol => !mag.Contains((eigen, rol))))
            {
                Assert.False(Rolbeheer.MagAanstellen(new HashSet<Rol> { eigen }, rol));
                Assert.False(Rolbeheer.MagVerwijderen(new HashSet<Rol> { eigen }, rol));
            }
        }
    }
}
