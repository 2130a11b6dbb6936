using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld.Mails;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>A request that is not needed any more, because what it asks came to exist otherwise.</summary>
internal static class OverbodigeAanvraag
{
    /// <summary>Lets it lapse, with its logbook row and the mail to the requester, in the save of what made it needless.</summary>
    /// <param name="db">The save.</param>
    /// <param name="aanvraag">The open request.</param>
    /// <param name="door">Who made it needless.</param>
    /// <param name="waardoor">What made it needless: a reference, a code.</param>
    /// <param name="uitleg">What the requester reads.</param>
    /// <param name="op">When.</param>
    /// <param name="t">Translates the words.</param>
    public static void LatenVervallen(
        this ZelfregistratieDb db, Aanvraag aanvraag, Persoon door, string waardoor, string uitleg, DateTimeOffset op, IStringLocalizer t)
    {
        aanvraag.Vervallen(Vervalreden.BestaatAl, op);
        db.Logboek.Add(new Logboekregel(Handeling.AanvraagVervallen, op, door)
        {
            Over = aanvraag.Aanvrager,
            Organisatie = aanvraag.Organisatie,
            Onderwerp = aanvraag.Referentie.Waarde,
            Toelichting = $"{Vervalreden.BestaatAl}: {waardoor}",
        });
        var mail = new Mailinhoud(
            t["Je aanvraag {0} is niet meer nodig", aanvraag.Referentie],
            [t["Dag {0}", aanvraag.Aanvrager.Naam], uitleg],
            Aanvraagfeiten.Gevraagd(aanvraag, t),
            new Mailknop(t["Bekijk je aanvraag"], $"/user/aanvragen/{aanvraag.Referentie}"),
            []);
        db.UitgaandeMails.Add(new UitgaandeMail(Mailsoort.Vervallen, aanvraag.Email, aanvraag.Aanvrager.Naam, mail, op));
    }

    /// <summary>Lets the open request for a werkrelatie lapse that was set up without it, in the save that sets it up.</summary>
    /// <param name="db">The save.</param>
    /// <param name="werkrelatie">The new werkrelatie.</param>
    /// <param name="door">Who set it up.</param>
    /// <param name="op">When.</param>
    /// <param name="t">Translates the words.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task GevraagdeWerkrelatieLatenVervallenAsync(
        this ZelfregistratieDb db, Werkrelatie werkrelatie, Persoon door, DateTimeOffset op, IStringLocalizer t, CancellationToken ct)
    {
        var (persoon, organisatie, doelgroep) = (werkrelatie.Persoon.Id, werkrelatie.Organisatie.Id, werkrelatie.Doelgroep.Id);
        var gevraagd = await db.Aanvragen
            .Include(aanvraag => aanvraag.Aanvrager)
            .Include(aanvraag => aanvraag.Organisatie)
            .SingleOrDefaultAsync(
                aanvraag => aanvraag.Status == AanvraagStatus.Ingediend && aanvraag.Soort == AanvraagSoort.Werkrelatie
                    && aanvraag.Aanvrager.Id == persoon && aanvraag.Organisatie.Id == organisatie && aanvraag.Doelgroep.Id == doelgroep,
                ct);
        if (gevraagd is null) return;
        var uitleg = t["Je vroeg een werkrelatie met {0}. Die heb je nu: ze is intussen ingesteld. Je hoeft niets te doen.", werkrelatie.Organisatie.Naam];
        db.LatenVervallen(gevraagd, door, werkrelatie.Doelgroep.Code, uitleg, op, t);
    }
}
