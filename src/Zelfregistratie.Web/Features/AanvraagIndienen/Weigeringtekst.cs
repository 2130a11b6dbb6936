using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Fouten;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>The page of each refusal that somebody who asks can meet.</summary>
internal static class Weigeringtekst
{
    /// <summary>Answers with the page of a refusal.</summary>
    public static IActionResult Weigeren(this Controller controller, Domain.Weigering weigering, DateOnly vandaag, IStringLocalizer tekst) =>
        controller.Weigeren(StatusCodes.Status409Conflict, weigering switch
        {
            OrganisatieZonderBeheerder zonder => ZonderBeheerderTekst.Van(zonder, tekst),
            RechtAlToegekend al => Van(al.Rechten, vandaag, tekst),
            WerkrelatieBestaatAl al => Van(al.Werkrelatie, tekst),
            AanvraagLooptAl loopt => Van(loopt, tekst),
            TeVeelOpenAanvragen teVeel => Van(teVeel, tekst),
            AanvraagIsAlBehandeld al => Van(al.Aanvraag, tekst),
            VerlengenNietMogelijk niet => Verlengtekst.Van(niet, tekst),
            LangerKanNiet niet => Verlengtekst.Van(niet, tekst),
            GeenAanstellingPerFormulier geen => ZonderBeheerderTekst.Van(geen, tekst),
            _ => NietMeer(tekst),
        });

    /// <summary>Answers that a filled-in form was kept too long.</summary>
    public static IActionResult Verlopen(this Controller controller, Concept concept, IStringLocalizer tekst) =>
        controller.Weigeren(StatusCodes.Status410Gone, new Weigering(
            tekst["Wat je invulde, is verlopen"],
            tekst["We bewaren een ingevuld formulier 24 uur. Die tijd is voorbij. Er is niets ingediend."])
        {
            Knop = tekst["Opnieuw invullen"],
            KnopAdres = concept.Link,
        });

    private static Weigering Van(IReadOnlyList<ToegekendRecht> rechten, DateOnly vandaag, IStringLocalizer tekst)
    {
        var verlengbaar = rechten.Where(recht => recht.IsVerlengbaar(vandaag)).MinBy(recht => recht.Einddatum);
        var isRol = rechten[0].Gebruikersrecht.Rol != Rol.Geen;
        return new(
            isRol ? tekst["Je bent al hoofd lokale beheerder"] : tekst["Je hebt dit gebruikersrecht al"],
            tekst["Je hoeft het niet nog eens te vragen."])
        {
            Gegevens =
            [
                (tekst["Gebruikersrecht"], rechten[0].Gebruikersrecht.Naam),
                .. rechten.SelectMany(recht => Gegevens(recht, tekst)),
            ],
            Stappen =
            [
                .. Verlengtekst.Stappen(rechten, vandaag, tekst),
                .. isRol ? [] : new WeigeringStap[] { new(tekst["Werkt de toepassing niet, terwijl je het recht hebt? Meld je af in de toepassing en meld je opnieuw aan."]) },
            ],
            Knop = verlengbaar is null ? null : tekst["Verlenging vragen"].Value,
            KnopAdres = verlengbaar is null ? null : Aanvraagadres.Verlenging(verlengbaar),
        };
    }

    private static IEnumerable<(string Naam, string Waarde)> Gegevens(ToegekendRecht recht, IStringLocalizer tekst)
    {
        if (recht.Contexten.Count > 0)
        {
            yield return (tekst["Context"], recht.Contexten.Namen());
        }

        yield return (tekst["Geldig"], Opmaak.Periode(recht.Begindatum, recht.Einddatum, tekst));
    }

    private static Weigering Van(Werkrelatie werkrelatie, IStringLocalizer tekst) => new(
        tekst["Je hebt deze werkrelatie al"],
        tekst["Je hoeft ze niet nog eens te vragen."])
    {
        Gegevens =
        [
            (tekst["Organisatie"], werkrelatie.Organisatie.Naam),
            (tekst["Geldig"], Opmaak.Periode(werkrelatie.Begindatum, werkrelatie.Einddatum, tekst)),
        ],
        Stappen =
        [
            new(tekst["Loopt de werkrelatie bijna af? Vraag aan een lokale beheerder van je organisatie om ze te verlengen."], "/hulp#beheerder", tekst["Wie is mijn lokale beheerder?"]),
            new(tekst["Heb je een gebruikersrecht nodig? Volg dan de link op de pagina van de toepassing."]),
        ],
    };

    private static Weigering Van(AanvraagLooptAl loopt, IStringLocalizer tekst) => new(
        tekst["Je hebt dit al aangevraagd"],
        tekst["Je aanvraag {0} wacht nog op een beslissing. Je krijgt een e-mail zodra er beslist is.", loopt.Referentie])
    {
        Knop = tekst["Bekijk je aanvraag"],
        KnopAdres = Aanvraagadres.Bevestiging(loopt.Referentie),
    };

    private static Weigering Van(TeVeelOpenAanvragen teVeel, IStringLocalizer tekst) => new(
        tekst["Je hebt te veel open aanvragen"],
        tekst["Je kan hoogstens {0} aanvragen tegelijk open hebben staan.", teVeel.Maximum])
    {
        Stappen =
        [
            new(tekst["Trek een aanvraag in die je niet meer nodig hebt."], "/mijn-profiel", tekst["Naar mijn profiel"]),
            new(tekst["Wacht tot er over een van je aanvragen beslist is. Je krijgt daar een e-mail van."]),
            new(tekst["Duurt het lang? Spreek een lokale beheerder van je organisatie aan."], "/hulp#beheerder", tekst["Wie is mijn lokale beheerder?"]),
        ],
        Knop = tekst["Bekijk je aanvragen"],
        KnopAdres = "/mijn-profiel",
    };

    private static Weigering Van(Aanvraag aanvraag, IStringLocalizer tekst) => new(
        tekst["Je kan deze aanvraag niet meer intrekken"],
        tekst["Op {0} is er al over beslist, of is ze vervallen. Er is niets veranderd door wat je deed.", aanvraag.AfgehandeldOp!.Value.DatumEnTijd()])
    {
        Gegevens =
        [
            (tekst["Referentie"], aanvraag.Referentie.Waarde),
            (tekst["Uitkomst"], tekst[aanvraag.Status.Woord()]),
            .. aanvraag.Beslisreden is { } reden ? [(tekst["Reden"], reden.Tekst)] : Array.Empty<(string, string)>(),
        ],
        Knop = tekst["Bekijk je aanvraag"],
        KnopAdres = Aanvraagadres.Bevestiging(aanvraag.Referentie),
    };

    private static Weigering NietMeer(IStringLocalizer tekst) => new(
        tekst["Dit kan je niet meer aanvragen"],
        tekst["Sinds je het formulier invulde, is veranderd wat je wilde aanvragen. Er is niets ingediend."])
    {
        Stappen = [new(tekst["Volg de link opnieuw vanaf de pagina waar je hem vond. Zo zie je wat je nu kan aanvragen."])],
    };
}
