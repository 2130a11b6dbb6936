using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Fouten;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>When and why a right can't be extended, and how else.</summary>
internal static class Verlengtekst
{
    /// <summary>How somebody keeps rights that they have.</summary>
    public static IEnumerable<WeigeringStap> Stappen(IReadOnlyList<ToegekendRecht> rechten, DateOnly vandaag, IStringLocalizer tekst)
    {
        var eerste = rechten.Where(recht => recht.Einddatum is not null).MinBy(recht => recht.Einddatum);
        if (eerste is null) yield break;

        yield return eerste.IsVerlengbaar(vandaag)
            ? new(tekst["Het recht loopt bijna af. Heb je het langer nodig? Vraag dan om het te verlengen."])
            : new(tekst["Heb je het recht langer nodig? Vanaf {0} kan je vragen om het te verlengen.", eerste.VerlengbaarVanaf!.Value.Voluit()], "/mijn-profiel", tekst["Naar mijn profiel"]);
    }

    public static Weigering Van(VerlengenNietMogelijk niet, IStringLocalizer tekst) => (niet.TeVroeg, niet.Recht.VerlengbaarVanaf) switch
    {
        (true, { } vanaf) => new(
            tekst["Je kan dit recht nog niet verlengen"],
            tekst["Je kan een verlenging vragen in de laatste {0} dagen van het recht. Dat is vanaf {1}.", ToegekendRecht.VerlengbaarInDagen, vanaf.Voluit()])
        {
            Gegevens = Gegevens(niet.Recht, tekst),
            Knop = tekst["Naar mijn profiel"],
            KnopAdres = "/mijn-profiel",
        },
        (true, null) => new(tekst["Dit recht heeft geen einddatum"], tekst["Je hoeft niets te doen: het recht blijft gelden."])
        {
            Gegevens = Gegevens(niet.Recht, tekst),
            Knop = tekst["Naar mijn profiel"],
            KnopAdres = "/mijn-profiel",
        },
        _ => new(tekst["Dit recht geldt niet meer"], tekst["Een recht dat voorbij is, kan je niet verlengen. Je kan het wel opnieuw vragen."])
        {
            Gegevens = Gegevens(niet.Recht, tekst),
            Stappen = [new(tekst["Volg de link op de pagina van de toepassing, en vraag het recht opnieuw."], "/hulp#link", tekst["Hoe kom je aan een link?"])],
        },
    };

    public static Weigering Van(LangerKanNiet niet, IStringLocalizer tekst) => new(
        tekst["Langer kan dit recht nu niet gelden"],
        niet.Recht.Werkrelatie.Einddatum == niet.Recht.Einddatum
            ? tekst["Je werkrelatie eindigt op dezelfde dag als het recht."]
            : tekst["Het recht geldt al zo lang als het mag."])
    {
        Gegevens = Gegevens(niet.Recht, tekst),
        Stappen =
        [
            new(tekst["Heb je het recht daarna nog nodig? Spreek erover met een lokale beheerder van je organisatie."], "/mijn-profiel", tekst["Wie is mijn lokale beheerder?"]),
        ],
    };

    private static IReadOnlyList<(string Naam, string Waarde)> Gegevens(ToegekendRecht recht, IStringLocalizer tekst) =>
    [
        (tekst["Gebruikersrecht"], recht.Gebruikersrecht.Naam),
        (tekst["Organisatie"], recht.Werkrelatie.Organisatie.Naam),
        (tekst["Geldig"], Opmaak.Periode(recht.Begindatum, recht.Einddatum, tekst)),
    ];
}
