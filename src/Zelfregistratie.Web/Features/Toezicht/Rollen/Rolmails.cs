using System.Globalization;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Mails;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>The mails about a role of the portal: to the person, and to the others who run the portal.</summary>
internal static class Rolmails
{
    public static IEnumerable<UitgaandeMail> Aangesteld(
        ToegekendRecht rol, Persoon? door, Reden? reden, IEnumerable<(string Naam, string Email)> collegas, DateTimeOffset nu, IStringLocalizer t)
    {
        var (wie, wat) = (Opmaak.Persoonsnaam(rol.Werkrelatie.Persoon.Naam, t), Rolnaam(rol));
        List<Mailfeit> feiten = [.. Feiten(rol, t), new(t["Geldig"], Opmaak.Periode(rol.Begindatum, rol.Einddatum, t))];
        return Mails(
            rol,
            Mail(t["Je bent aangesteld als {0}", wat], t["Je hebt een nieuwe rol in het portaal. Meld je aan om te zien wat je ermee kan."]),
            Mail(t["{0} is aangesteld als {1}", wie, wat], t["{0} heeft een nieuwe rol in het portaal.", wie]) with { Knop = Knop(t) },
            collegas,
            nu,
            t);

        Wijzigingsmail Mail(string onderwerp, string alinea) => new(onderwerp, alinea) { Feiten = feiten, Reden = reden, Door = door, Slot = Slot(t) };
    }

    public static IEnumerable<UitgaandeMail> Verwijderd(
        ToegekendRecht rol, Persoon door, Reden reden, IEnumerable<(string Naam, string Email)> collegas, DateTimeOffset nu, IStringLocalizer t)
    {
        var (wie, wat) = (Opmaak.Persoonsnaam(rol.Werkrelatie.Persoon.Naam, t), Rolnaam(rol));
        return Mails(
            rol,
            Mail(t["Je bent geen {0} meer", wat], t["Je rol in het portaal is weggenomen. Dat geldt vanaf nu."]),
            Mail(t["{0} is geen {1} meer", wie, wat], t["De rol van {0} in het portaal is weggenomen. Dat geldt vanaf nu.", wie]) with { Knop = Knop(t) },
            collegas,
            nu,
            t);

        Wijzigingsmail Mail(string onderwerp, string alinea) => new(onderwerp, alinea) { Feiten = [.. Feiten(rol, t)], Reden = reden, Door = door, Slot = Slot(t) };
    }

    private static IEnumerable<UitgaandeMail> Mails(
        ToegekendRecht rol, Wijzigingsmail aanPersoon, Wijzigingsmail aanCollegas, IEnumerable<(string Naam, string Email)> collegas, DateTimeOffset nu, IStringLocalizer t)
    {
        if ((rol.Werkrelatie.Email ?? rol.Werkrelatie.Persoon.LaatsteEmail) is { } email) yield return aanPersoon.Aan(rol.Werkrelatie.Persoon.Naam, email, nu, t);
        foreach (var collega in collegas) yield return aanCollegas.Aan(collega.Naam, collega.Email, nu, t);
    }

    private static IEnumerable<Mailfeit> Feiten(ToegekendRecht rol, IStringLocalizer t)
    {
        yield return new Mailfeit(t["Rol"], rol.Gebruikersrecht.Naam);
        if (rol.Contexten.Count > 0) yield return new Mailfeit(t["Voor"], rol.Contexten.Namen());
        yield return new Mailfeit(t["Organisatie"], $"{rol.Werkrelatie.Organisatie.Naam} ({rol.Werkrelatie.Organisatie.Code})");
    }

    private static Mailknop Knop(IStringLocalizer t) => new(t["Bekijk de rollen"], "/toezicht/rollen");

    private static string[] Slot(IStringLocalizer t) => [t["Klopt dit niet? Spreek een centrale beheerder aan, of bel de helpdesk."]];

    private static string Rolnaam(ToegekendRecht rol) => rol.Gebruikersrecht.Naam.ToLower(CultureInfo.CurrentCulture);
}
