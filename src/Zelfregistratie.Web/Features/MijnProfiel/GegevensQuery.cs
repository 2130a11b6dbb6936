using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.MijnProfiel;

/// <summary>All that is kept about somebody, as queries; to read only.</summary>
internal static class GegevensQuery
{
    private static readonly Handeling[] Aanmelden = [Handeling.Aangemeld, Handeling.AanmeldingGeweigerd, Handeling.Afgemeld];

    /// <summary>Every werkrelatie with every right, also those that are over.</summary>
    public static Task<List<Werkrelatie>> AlleWerkrelatiesAsync(this ZelfregistratieDb db, Persoon persoon, CancellationToken ct)
    {
        var persoonId = persoon.Id;
        return db.Werkrelaties
            .AsNoTrackingWithIdentityResolution()
            .AsSplitQuery()
            .Where(werkrelatie => werkrelatie.Persoon.Id == persoonId)
            .Include(werkrelatie => werkrelatie.Organisatie)
            .Include(werkrelatie => werkrelatie.Doelgroep)
            .Include(werkrelatie => werkrelatie.Rechten).ThenInclude(recht => recht.Gebruikersrecht.Toepassing)
            .Include(werkrelatie => werkrelatie.Rechten).ThenInclude(recht => recht.Contexten)
            .OrderBy(werkrelatie => werkrelatie.Id)
            .ToListAsync(ct);
    }

    /// <summary>Every request, oldest first.</summary>
    public static IAsyncEnumerable<Aanvraag> AlleAanvragen(this ZelfregistratieDb db, Persoon persoon) => db.AanvragenVan(persoon)
        .AsNoTracking()
        .Gesorteerd(nieuwsteEerst: false)
        .Include(aanvraag => aanvraag.Organisatie)
        .Include(aanvraag => aanvraag.Doelgroep)
        .Include(aanvraag => aanvraag.Gebruikersrecht!.Toepassing)
        .Include(aanvraag => aanvraag.Contexten)
        .AsSingleQuery()
        .AsAsyncEnumerable();

    /// <summary>The mails in their name, to the addresses that they gave: a mailbox may be shared.</summary>
    public static async Task<IAsyncEnumerable<UitgaandeMail>> MailsAsync(this ZelfregistratieDb db, Persoon persoon, IEnumerable<string?> bekend, CancellationToken ct)
    {
        var gebruikt = await db.AanvragenVan(persoon).Select(aanvraag => aanvraag.Email).Distinct().ToListAsync(ct);
        var (naam, adressen) = (persoon.Naam, gebruikt.Concat(bekend.OfType<string>()).Distinct(StringComparer.Ordinal).ToList());
        return db.UitgaandeMails.AsNoTracking().Where(mail => adressen.Contains(mail.Aan) && mail.AanNaam == naam).OrderBy(mail => mail.Id).AsAsyncEnumerable();
    }

    /// <summary>What was done to them, without their signing in and out.</summary>
    public static IAsyncEnumerable<Logboekregel> LogboekOver(this ZelfregistratieDb db, Persoon persoon)
    {
        var persoonId = persoon.Id;
        return db.Logboek.AsNoTracking()
            .Where(regel => regel.Over!.Id == persoonId && !Aanmelden.Contains(regel.Handeling))
            .Include(regel => regel.Door)
            .Include(regel => regel.Organisatie)
            .OrderBy(regel => regel.Id)
            .AsAsyncEnumerable();
    }

    /// <summary>When they signed in and out.</summary>
    public static IAsyncEnumerable<Logboekregel> Aanmeldingen(this ZelfregistratieDb db, Persoon persoon)
    {
        var persoonId = persoon.Id;
        return db.Logboek.AsNoTracking()
            .Where(regel => (regel.Door!.Id == persoonId || regel.Over!.Id == persoonId) && Aanmelden.Contains(regel.Handeling))
            .OrderBy(regel => regel.Id)
            .AsAsyncEnumerable();
    }
}
