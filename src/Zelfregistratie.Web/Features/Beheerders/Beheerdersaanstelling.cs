using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>The appointment of a lokale beheerder, for the same save as the werkrelatie when that is new.</summary>
internal sealed class Beheerdersaanstelling(ZelfregistratieDb db, HuidigePersoon huidige, IStringLocalizer<Teksten> t, TimeProvider klok)
{
    /// <summary>Appoints somebody, with logbook rows and mails; to be saved.</summary>
    /// <exception cref="RolNietToegestaan">Who does so is not hoofd lokale beheerder any more.</exception>
    /// <exception cref="RechtAlToegekend">The person administers the organisation already.</exception>
    /// <exception cref="EigenToegangWijzigen">It is their own werkrelatie.</exception>
    public async Task AanstellenAsync(Werkrelatie werkrelatie, AanstellenFormulier formulier, CancellationToken ct)
    {
        var (nu, vandaag, organisatie) = (klok.GetUtcNow(), huidige.Vandaag, werkrelatie.Organisatie);
        if (!Rolbeheer.MagAanstellen(await db.RollenInAsync(huidige.Persoon, organisatie.Id, vandaag, ct), Rol.LokaleBeheerder)) throw new RolNietToegestaan(Rol.LokaleBeheerder);
        organisatie.InGebruikZijn();
        if (werkrelatie.Email is null)
        {
            werkrelatie.EmailVerbeteren(huidige.Persoon, formulier.Emailadres());
            db.WerkrelatieVastleggen(Handeling.WerkrelatieGewijzigd, werkrelatie, huidige.Persoon, $"e-mail: {werkrelatie.Email}", nu);
        }

        var recht = await db.Gebruikersrechten.SingleAsync(een => een.Rol == Rol.LokaleBeheerder, ct);
        var rol = werkrelatie.Aanstellen(huidige.Persoon, recht, [], formulier.Geldigheid(werkrelatie, vandaag), vandaag);
        var reden = Reden.Lezen(formulier.Reden);
        db.RolVastleggen(Handeling.RolToegekend, rol, huidige.Persoon, reden.Tekst, nu);
        db.UitgaandeMails.AddRange(new Beheerdersmails(rol, huidige.Persoon, nu, t).Aangesteld(reden, await AnderenAsync(werkrelatie, vandaag, ct)));
    }

    /// <summary>The role by which somebody administers an organisation now or later.</summary>
    public Task<ToegekendRecht?> RolAsync(long persoonId, long organisatieId, CancellationToken ct) =>
        db.LokaleRollenVan(organisatieId, huidige.Vandaag)
            .Include(recht => recht.Gebruikersrecht)
            .Include(recht => recht.ToegekendDoor)
            .FirstOrDefaultAsync(recht => recht.Werkrelatie.Persoon.Id == persoonId, ct);

    /// <summary>Pressed twice: what the first press did is what was asked.</summary>
    public bool IsNetGedaan(ToegekendRecht rol) =>
        rol.Gebruikersrecht.Rol == Rol.LokaleBeheerder && rol.ToegekendDoor == huidige.Persoon && rol.Begindatum == huidige.Vandaag;

    private async Task<IEnumerable<Beslissende>> AnderenAsync(Werkrelatie werkrelatie, DateOnly vandaag, CancellationToken ct) =>
        (await db.LokaalBeslissendenAsync(werkrelatie.Persoon, werkrelatie.Organisatie, vandaag, ct)).Where(een => een.PersoonId != huidige.Persoon.Id);
}
