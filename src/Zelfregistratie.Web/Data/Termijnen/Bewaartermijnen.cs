using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Data.Termijnen;

/// <summary>What was kept long enough, the oldest first, as queries. What stays keeps what it refers to: a right its request, a row of the logbook its people.</summary>
internal static class Bewaartermijnen
{
    /// <summary>Requests that were decided on, withdrawn or lapsed before a day, and from which no right comes that stays.</summary>
    public static IQueryable<Aanvraag> OudeAanvragen(this ZelfregistratieDb db, DateOnly voor, DateOnly rechtenVoor)
    {
        var gaan = db.OudeRechten(voor, rechtenVoor).Select(recht => recht.Id);
        return db.Aanvragen
            .Where(aanvraag => aanvraag.AfgehandeldDag < voor && !db.ToegekendeRechten.Any(recht => recht.Aanvraag!.Id == aanvraag.Id && !gaan.Contains(recht.Id)))
            .OrderBy(aanvraag => aanvraag.AfgehandeldDag).ThenBy(aanvraag => aanvraag.Id);
    }

    /// <summary>Rights that ended before a day, by their own end or that of the werkrelatie, and that nobody asks to extend in a request that stays.</summary>
    public static IQueryable<ToegekendRecht> OudeRechten(this ZelfregistratieDb db, DateOnly aanvragenVoor, DateOnly voor)
    {
        var tijdstip = Domain.BrusselseTijd.Begin(voor);
        return db.ToegekendeRechten
            .Where(recht => recht.IngetrokkenOp < tijdstip || recht.Einddatum < voor || recht.Werkrelatie.BeeindigdOp < tijdstip || recht.Werkrelatie.Einddatum < voor)
            .Where(recht => !db.Aanvragen.Any(aanvraag => aanvraag.TeVerlengen!.Id == recht.Id && (aanvraag.AfgehandeldDag == null || aanvraag.AfgehandeldDag >= aanvragenVoor)))
            .Where(recht => !db.Concepten.Any(concept => concept.TeVerlengen!.Id == recht.Id))
            .OrderBy(recht => recht.Begindatum).ThenBy(recht => recht.Id);
    }

    /// <summary>Werkrelaties that ended before a day, on which no right stays.</summary>
    public static IQueryable<Werkrelatie> OudeWerkrelaties(this ZelfregistratieDb db, DateOnly aanvragenVoor, DateOnly voor)
    {
        var tijdstip = Domain.BrusselseTijd.Begin(voor);
        var gaan = db.OudeRechten(aanvragenVoor, voor).Select(recht => recht.Id);
        return db.Werkrelaties
            .Where(werkrelatie => (werkrelatie.BeeindigdOp < tijdstip || werkrelatie.Einddatum < voor) && !werkrelatie.Rechten.Any(recht => !gaan.Contains(recht.Id)))
            .OrderBy(werkrelatie => werkrelatie.Begindatum).ThenBy(werkrelatie => werkrelatie.Id);
    }

    /// <summary>Absences that were over before a day.</summary>
    public static IQueryable<Afwezigheid> OudeAfwezigheden(this ZelfregistratieDb db, DateOnly voor) =>
        db.Afwezigheden.Where(afwezigheid => afwezigheid.Einddatum < voor).OrderBy(afwezigheid => afwezigheid.Einddatum).ThenBy(afwezigheid => afwezigheid.Id);

    /// <summary>Registrations of the federal register that ended before a day.</summary>
    public static IQueryable<Hoofdtoegangsbeheerder> OudeRegistraties(this ZelfregistratieDb db, DateOnly voor) =>
        db.Hoofdtoegangsbeheerders.Where(beheerder => beheerder.Einddatum < voor).OrderBy(beheerder => beheerder.Einddatum).ThenBy(beheerder => beheerder.Id);

    /// <summary>Mails that were caused before an instant and do not wait to be sent.</summary>
    public static IQueryable<UitgaandeMail> OudeMails(this ZelfregistratieDb db, DateTimeOffset voor) =>
        db.UitgaandeMails.Where(mail => mail.Status != MailStatus.Wachtend && mail.AangemaaktOp < voor).OrderBy(mail => mail.AangemaaktOp).ThenBy(mail => mail.Id);

    /// <summary>People of whom nothing is left, neither of their own nor done by them, also not in the logbook.</summary>
    public static IQueryable<Persoon> OverbodigePersonen(this ZelfregistratieDb db) => db.Personen
        .Where(persoon => !db.Logboek.Any(regel => regel.Door!.Id == persoon.Id) && !db.Logboek.Any(regel => regel.Over!.Id == persoon.Id))
        .Where(persoon => !db.Aanvragen.Any(aanvraag => aanvraag.Aanvrager.Id == persoon.Id) && !db.Aanvragen.Any(aanvraag => aanvraag.BeslistDoor!.Id == persoon.Id))
        .Where(persoon => !db.Werkrelaties.Any(werkrelatie => werkrelatie.Persoon.Id == persoon.Id) && !db.ToegekendeRechten.Any(recht => recht.ToegekendDoor!.Id == persoon.Id))
        .Where(persoon => !db.Concepten.Any(concept => concept.Aanvrager.Id == persoon.Id) && !db.Raadplegingen.Any(raadpleging => raadpleging.PersoonId == persoon.Id))
        .Where(persoon => !db.Afwezigheden.Any(een => een.Afwezige.Id == persoon.Id) && !db.Afwezigheden.Any(een => een.Vervanger.Id == persoon.Id))
        .Where(persoon => !db.Hoofdtoegangsbeheerders.Any(een => een.Persoon.Id == persoon.Id) && !db.Dagmails.Any(mail => mail.PersoonId == persoon.Id))
        .OrderBy(persoon => persoon.Id);
}
