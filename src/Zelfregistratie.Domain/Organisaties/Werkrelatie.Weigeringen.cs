using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Organisaties;

/// <content>What is refused, whatever is changed.</content>
public sealed partial class Werkrelatie
{
    private void VanIemandAnders(Persoon door)
    {
        if (door.InszHash == Persoon.InszHash)
        {
            throw new EigenToegangWijzigen();
        }
    }

    private void NietVoorbijZijn(DateOnly vandaag)
    {
        if (!IsNietVoorbij(vandaag))
        {
            throw new WerkrelatieIsVoorbij(this);
        }
    }

    private void WijzigbaarZijn(Persoon door, ToegekendRecht recht, DateOnly vandaag)
    {
        VanIemandAnders(door);
        NietVoorbijZijn(vandaag);
        GeenRolZijn(recht.Gebruikersrecht);
        if (!recht.IsNietVoorbij(vandaag))
        {
            throw new RechtIsVoorbij(recht);
        }
    }

    private static void VanLokaleBeheerderZijn(Gebruikersrecht recht)
    {
        if (recht.Beslisser != Beslisser.LokaleBeheerder)
        {
            throw new RechtBeslistDoelgroep(recht);
        }
    }

    private static void GeenRolZijn(Gebruikersrecht recht)
    {
        if (recht.Rol != Rol.Geen)
        {
            throw new RolNietToegestaan(recht.Rol);
        }
    }

    private void NietDekken(Gebruikersrecht recht, IReadOnlyCollection<Context> contexten, DateOnly vandaag)
    {
        if (ToegekendRecht.Dekkend(rechten, recht, contexten, vandaag) is { Count: > 0 } dekkend)
        {
            throw new RechtAlToegekend(dekkend);
        }
    }
}
