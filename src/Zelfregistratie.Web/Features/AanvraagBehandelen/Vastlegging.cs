using System.Globalization;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>The logbook rows and mails of what happens to a request, for the same save as the change.</summary>
internal static class Vastlegging
{
    /// <summary>Records an approval and what came of it.</summary>
    public static void Vastleggen(this ZelfregistratieDb db, Goedkeuring goedkeuring, bool nieuweWerkrelatie, Mailinhoud mail)
    {
        var (aanvraag, beslissing, werkrelatie, recht) = goedkeuring;
        db.Logboek.Add(Regel(Handeling.AanvraagGoedgekeurd, aanvraag, beslissing.Op, beslissing.Door, beslissing.Reden.Tekst));
        if (nieuweWerkrelatie)
        {
            db.Werkrelaties.Add(werkrelatie);
            db.Logboek.Add(Regel(Handeling.WerkrelatieIngesteld, aanvraag, beslissing.Op, beslissing.Door, $"{werkrelatie.Doelgroep.Code} {werkrelatie.Gebruikerstype} {Duur(werkrelatie.Begindatum, werkrelatie.Einddatum)}"));
        }

        if (goedkeuring.IsEmailAangevuld)
        {
            db.Logboek.Add(Regel(Handeling.WerkrelatieGewijzigd, aanvraag, beslissing.Op, beslissing.Door, $"{werkrelatie.Doelgroep.Code} e-mail"));
        }

        if (recht is not null)
        {
            var contexten = string.Join(' ', recht.Contexten.Select(context => context.Code).Order(StringComparer.Ordinal));
            var handeling = aanvraag.Soort == AanvraagSoort.Verlenging ? Handeling.RechtVerlegd : Handeling.RechtToegekend;
            db.Logboek.Add(Regel(handeling, aanvraag, beslissing.Op, beslissing.Door, $"{recht.Gebruikersrecht.Code} [{contexten}] {Duur(recht.Begindatum, recht.Einddatum)}"));
        }

        db.UitgaandeMails.Add(new UitgaandeMail(Mailsoort.Beslissing, aanvraag.Email, aanvraag.Aanvrager.Naam, mail, beslissing.Op));
    }

    /// <summary>Records a rejection.</summary>
    public static void Vastleggen(this ZelfregistratieDb db, Aanvraag aanvraag, Beslissing afkeuring, Mailinhoud mail)
    {
        db.Logboek.Add(Regel(Handeling.AanvraagAfgekeurd, aanvraag, afkeuring.Op, afkeuring.Door, afkeuring.Reden.Tekst));
        db.UitgaandeMails.Add(new UitgaandeMail(Mailsoort.Beslissing, aanvraag.Email, aanvraag.Aanvrager.Naam, mail, afkeuring.Op));
    }

    /// <summary>Ends a werkrelatie whose last day has passed, so that a new one can take its place.</summary>
    public static void Beeindigen(this ZelfregistratieDb db, Werkrelatie? voorbij, Aanvraag aanvraag, Persoon door, DateTimeOffset op)
    {
        if (voorbij is null) return;
        voorbij.Beeindigen(op);
        db.Logboek.Add(Regel(Handeling.WerkrelatieBeeindigd, aanvraag, op, door, $"{voorbij.Doelgroep.Code} {Duur(voorbij.Begindatum, voorbij.Einddatum)}"));
    }

    /// <summary>Lets a request for a werkrelatie lapse that an approval of another request set up.</summary>
    public static void LatenVervallen(this ZelfregistratieDb db, Aanvraag aanvraag, Goedkeuring door, IStringLocalizer t) => db.LatenVervallen(
        aanvraag,
        door.Beslissing.Door,
        door.Aanvraag.Referentie.Waarde,
        t["Je vroeg een werkrelatie met {0}. Die heb je nu: ze is ingesteld toen een andere aanvraag van je goedgekeurd werd. Je hoeft niets te doen.", aanvraag.Organisatie.Naam],
        door.Beslissing.Op,
        t);

    /// <summary>A row about a request.</summary>
    public static Logboekregel Regel(Handeling handeling, Aanvraag aanvraag, DateTimeOffset op, Persoon door, string? toelichting) => new(handeling, op, door)
    {
        Over = aanvraag.Aanvrager,
        Organisatie = aanvraag.Organisatie,
        Onderwerp = aanvraag.Referentie.Waarde,
        Toelichting = toelichting is { Length: > Logboekregel.ToelichtingLengte } ? toelichting[..Logboekregel.ToelichtingLengte] : toelichting,
    };

    private static string Duur(DateOnly begin, DateOnly? einde) => string.Create(CultureInfo.InvariantCulture, $"{begin:o}/{einde:o}");
}
