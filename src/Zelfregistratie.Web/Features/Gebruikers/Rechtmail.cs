using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Mails;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>What somebody reads whose rights or werkrelatie an administrator changed.</summary>
internal static class Rechtmail
{
    public static Wijzigingsmail Toegekend(ToegekendRecht recht, Persoon? door, Reden reden, IStringLocalizer t) => new(
        t["Je hebt een nieuw recht: {0}", recht.Gebruikersrecht.Naam],
        t["Een lokale beheerder van {0} gaf je een gebruikersrecht.", recht.Werkrelatie.Organisatie.Naam])
    {
        Feiten = [.. Feiten(recht, t), new Mailfeit(t["Geldig"], Opmaak.Periode(recht.Begindatum, recht.Einddatum, t))],
        Reden = reden,
        Door = door,
    };

    public static Wijzigingsmail Verlegd(ToegekendRecht recht, DateOnly? vroeger, Persoon? door, Reden reden, IStringLocalizer t) => new(
        t["Het einde van je recht is veranderd: {0}", recht.Gebruikersrecht.Naam],
        t["Een lokale beheerder van {0} verlegde het einde van een gebruikersrecht van je.", recht.Werkrelatie.Organisatie.Naam])
    {
        Feiten = [.. Feiten(recht, t), new Mailfeit(t["Vroeger tot en met"], Einde(vroeger, t)), new Mailfeit(t["Nu tot en met"], Einde(recht.Einddatum, t))],
        Reden = reden,
        Door = door,
    };

    public static Wijzigingsmail Ingetrokken(ToegekendRecht recht, Persoon? door, Reden reden, IStringLocalizer t) => new(
        t["Je recht is ingetrokken: {0}", recht.Gebruikersrecht.Naam],
        t["Een lokale beheerder van {0} trok een gebruikersrecht van je in. Je kan het niet meer gebruiken.", recht.Werkrelatie.Organisatie.Naam])
    {
        Feiten = Feiten(recht, t),
        Reden = reden,
        Door = door,
    };

    public static Wijzigingsmail Beeindigd(Werkrelatie werkrelatie, IReadOnlyList<ToegekendRecht> geeindigd, Reden reden, IStringLocalizer t) => new(
        t["Je werkrelatie met {0} is beëindigd", werkrelatie.Organisatie.Naam],
        t["Een lokale beheerder van {0} beëindigde je werkrelatie. De rechten die erbij horen, heb je niet meer.", werkrelatie.Organisatie.Naam])
    {
        Feiten =
        [
            new(t["Organisatie"], $"{werkrelatie.Organisatie.Naam} ({werkrelatie.Organisatie.Code})"),
            .. geeindigd.Select(recht => new Mailfeit(t["Recht dat eindigt"], $"{recht.Gebruikersrecht.Toepassing.Naam}: {recht.Woorden()}")),
        ],
        Reden = reden,
    };

    /// <summary>Several rights in one mail.</summary>
    public static Wijzigingsmail Samen(IReadOnlyList<ToegekendRecht> rechten, bool intrekken, Persoon? door, Reden reden, IStringLocalizer t) => new(
        intrekken ? t["Er zijn rechten van je ingetrokken"] : t["Het einde van rechten van je is veranderd"],
        intrekken ? t["Een lokale beheerder trok deze gebruikersrechten van je in. Je kan ze niet meer gebruiken."] : t["Een lokale beheerder verlegde het einde van deze gebruikersrechten van je."])
    {
        Feiten = [.. rechten.Select(recht => new Mailfeit(
            $"{recht.Gebruikersrecht.Toepassing.Naam}: {recht.Woorden()}",
            intrekken ? recht.Werkrelatie.Organisatie.Naam : $"{recht.Werkrelatie.Organisatie.Naam}, {Opmaak.Periode(recht.Begindatum, recht.Einddatum, t)}"))],
        Reden = reden,
        Door = door,
    };

    private static Mailfeit[] Feiten(ToegekendRecht recht, IStringLocalizer t) =>
    [
        new(t["Organisatie"], $"{recht.Werkrelatie.Organisatie.Naam} ({recht.Werkrelatie.Organisatie.Code})"),
        new(t["Toepassing"], recht.Gebruikersrecht.Toepassing.Naam),
        new(t["Gebruikersrecht"], recht.Woorden()),
    ];

    private static string Einde(DateOnly? einde, IStringLocalizer t) => einde?.Voluit() ?? t["zonder einddatum"];
}
