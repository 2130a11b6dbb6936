using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Gedeeld.Mails;

/// <summary>The facts of a request as every mail about it shows them.</summary>
internal static class Aanvraagfeiten
{
    /// <summary>Which request it is and what is asked: reference, organisation, right and contexts or werkrelatie.</summary>
    public static IReadOnlyList<Mailfeit> Gevraagd(Aanvraag aanvraag, IStringLocalizer t) =>
    [
        new(t["Referentie"], aanvraag.Referentie.Waarde),
        new(t["Organisatie"], $"{aanvraag.Organisatie.Naam} ({aanvraag.Organisatie.Code})"),
        .. Onderwerp(aanvraag, t),
    ];

    /// <summary>What is asked, until when, and why.</summary>
    public static IReadOnlyList<Mailfeit> MetReden(Aanvraag aanvraag, IStringLocalizer t) =>
    [
        .. Gevraagd(aanvraag, t),
        .. aanvraag.Functie is { } functie ? [new Mailfeit(t["Functie"], functie)] : Array.Empty<Mailfeit>(),
        .. aanvraag.TeVerlengen?.Einddatum is { } einde ? [new Mailfeit(t["Geldt nu tot en met"], einde.Voluit())] : Array.Empty<Mailfeit>(),
        .. aanvraag.GewensteEinddatum is { } gewenst ? [new Mailfeit(t["Gewenst tot en met"], gewenst.Voluit())] : Array.Empty<Mailfeit>(),
        new(t["Reden"], aanvraag.Reden.Tekst),
    ];

    private static IEnumerable<Mailfeit> Onderwerp(Aanvraag aanvraag, IStringLocalizer t)
    {
        if (aanvraag.Gebruikersrecht is not { } recht)
        {
            yield return new Mailfeit(t["Gevraagd"], t["Werkrelatie"]);
            yield break;
        }

        if (aanvraag.Soort == AanvraagSoort.Verlenging) yield return new Mailfeit(t["Gevraagd"], t["Verlenging"]);
        yield return new Mailfeit(t["Toepassing"], recht.Toepassing.Naam);
        yield return new Mailfeit(t["Gebruikersrecht"], recht.Naam);
        if (aanvraag.Contexten.Count > 0) yield return new Mailfeit(t["Context"], aanvraag.Contexten.Namen());
    }
}
