using System.Globalization;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld.Mails;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>The logbook rows and mails of what an administrator changes, for the same save as the change.</summary>
internal static class Vastlegging
{
    /// <summary>Records what was done with a right: which one, with what contexts and dates, and why.</summary>
    public static void Vastleggen(this ZelfregistratieDb db, Handeling handeling, ToegekendRecht recht, Persoon door, Reden reden, DateTimeOffset nu)
    {
        var contexten = string.Join(' ', recht.Contexten.Select(context => context.Code).Order(StringComparer.Ordinal));
        var wat = $"[{contexten}] {Duur(recht.Begindatum, recht.Einddatum)}";
        db.Logboek.Add(Regel(handeling, recht.Werkrelatie, door, nu, recht.Gebruikersrecht.Code, $"{reden.Tekst}\n{wat}"));
    }

    /// <summary>Records that a werkrelatie was ended, and with it its rights and roles.</summary>
    /// <param name="db">The save.</param>
    /// <param name="werkrelatie">The ended werkrelatie.</param>
    /// <param name="geeindigd">The rights and roles that were not over.</param>
    /// <param name="door">Who did so.</param>
    /// <param name="reden">Why.</param>
    /// <param name="nu">When.</param>
    public static void Vastleggen(
        this ZelfregistratieDb db, Werkrelatie werkrelatie, IEnumerable<ToegekendRecht> geeindigd, Persoon door, Reden reden, DateTimeOffset nu)
    {
        var wat = $"{werkrelatie.Gebruikerstype} {Duur(werkrelatie.Begindatum, werkrelatie.Einddatum)}";
        db.Logboek.Add(Regel(Handeling.WerkrelatieBeeindigd, werkrelatie, door, nu, werkrelatie.Doelgroep.Code, $"{reden.Tekst}\n{wat}"));
        foreach (var recht in geeindigd)
        {
            db.Vastleggen(recht.Gebruikersrecht.Rol == Rol.Geen ? Handeling.RechtIngetrokken : Handeling.RolIngetrokken, recht, door, reden, nu);
        }
    }

    /// <summary>Tells the person, at the address of the werkrelatie, or else the one they last used.</summary>
    /// <returns>Whether there is an address to tell them at.</returns>
    public static bool Mailen(this ZelfregistratieDb db, Werkrelatie werkrelatie, Wijzigingsmail mail, DateTimeOffset nu, IStringLocalizer t)
    {
        if ((werkrelatie.Email ?? werkrelatie.Persoon.LaatsteEmail) is not { } email) return false;
        db.UitgaandeMails.Add(mail.Aan(werkrelatie.Persoon.Naam, email, nu, t));
        return true;
    }

    /// <summary>Who did it, for who may know: somebody with a werkrelatie in force.</summary>
    public static Persoon? AlsBekend(this Persoon door, Werkrelatie werkrelatie, DateTimeOffset nu)
    {
        var vandaag = BrusselseTijd.Datum(nu);
        return werkrelatie.IsNietVoorbij(vandaag) && werkrelatie.Begindatum <= vandaag ? door : null;
    }

    private static Logboekregel Regel(Handeling handeling, Werkrelatie werkrelatie, Persoon door, DateTimeOffset nu, string onderwerp, string toelichting) => new(handeling, nu, door)
    {
        Over = werkrelatie.Persoon,
        Organisatie = werkrelatie.Organisatie,
        Onderwerp = onderwerp,
        Toelichting = toelichting.Length <= Logboekregel.ToelichtingLengte ? toelichting : toelichting[..Logboekregel.ToelichtingLengte],
    };

    private static string Duur(DateOnly begin, DateOnly? einde) => string.Create(CultureInfo.InvariantCulture, $"{begin:o}/{einde:o}");
}
