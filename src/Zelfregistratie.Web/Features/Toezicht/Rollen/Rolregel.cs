using System.Globalization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>The logbook rows of roles of the portal.</summary>
internal static class Rolregel
{
    public static Logboekregel Toegekend(ToegekendRecht rol, Persoon? door, Reden? reden, DateTimeOffset nu) =>
        Van(Handeling.RolToegekend, rol.Werkrelatie, door, nu, rol.Gebruikersrecht.Code, $"{Omschrijving(rol)} {reden?.Tekst}".Trim());

    public static Logboekregel Ingetrokken(ToegekendRecht rol, Persoon door, Reden reden, DateTimeOffset nu) =>
        Van(Handeling.RolIngetrokken, rol.Werkrelatie, door, nu, rol.Gebruikersrecht.Code, $"{Omschrijving(rol)} {reden.Tekst}");

    public static Logboekregel WerkrelatieIngesteld(Werkrelatie werkrelatie, Persoon? door, DateTimeOffset nu) =>
        Van(Handeling.WerkrelatieIngesteld, werkrelatie, door, nu, werkrelatie.Organisatie.CodeWaarde, $"{werkrelatie.Doelgroep.Code} {werkrelatie.Gebruikerstype} {Duur(werkrelatie.Begindatum, werkrelatie.Einddatum)}");

    public static Logboekregel WerkrelatieBeeindigd(Werkrelatie werkrelatie, Persoon? door, DateTimeOffset nu) =>
        Van(Handeling.WerkrelatieBeeindigd, werkrelatie, door, nu, werkrelatie.Organisatie.CodeWaarde, $"{werkrelatie.Doelgroep.Code} {Duur(werkrelatie.Begindatum, werkrelatie.Einddatum)}");

    public static Logboekregel EmailAangevuld(Werkrelatie werkrelatie, Persoon door, DateTimeOffset nu) =>
        Van(Handeling.WerkrelatieGewijzigd, werkrelatie, door, nu, werkrelatie.Organisatie.CodeWaarde, $"{werkrelatie.Doelgroep.Code} e-mail");

    private static Logboekregel Van(Handeling handeling, Werkrelatie werkrelatie, Persoon? door, DateTimeOffset nu, string onderwerp, string toelichting) => new(handeling, nu, door)
    {
        Over = werkrelatie.Persoon,
        Organisatie = werkrelatie.Organisatie,
        Onderwerp = onderwerp,
        Toelichting = toelichting.Length <= Logboekregel.ToelichtingLengte ? toelichting : toelichting[..Logboekregel.ToelichtingLengte],
    };

    private static string Omschrijving(ToegekendRecht rol) =>
        $"[{string.Join(' ', rol.Contexten.Select(context => context.Code).Order(StringComparer.Ordinal))}] {Duur(rol.Begindatum, rol.Einddatum)}";

    private static string Duur(DateOnly begin, DateOnly? einde) => string.Create(CultureInfo.InvariantCulture, $"{begin:o}/{einde:o}");
}
