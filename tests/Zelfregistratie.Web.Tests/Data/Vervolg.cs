using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Tests.Data;

/// <summary>Ends a werkrelatie and makes the one that follows it, as approving a request does when the old one is over.</summary>
internal static class Vervolg
{
    public static Werkrelatie Van(Werkrelatie oud, DateTimeOffset nu)
    {
        oud.Beeindigen(nu);
        return new Werkrelatie(
            oud.Persoon,
            oud.Organisatie,
            oud.Doelgroep,
            new WerkrelatieGegevens(oud.Gebruikerstype, oud.Email, oud.Telefoon, new Geldigheid(BrusselseTijd.Datum(nu), null)));
    }
}
