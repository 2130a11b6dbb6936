using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Data.Sessies;

namespace Zelfregistratie.Web.Security;

/// <summary>Writes sign-ins down: the person, the row of the logbook and the end of the session that was before in this browser, in one save.</summary>
internal static class Aanmeldregister
{
    public static async Task<Persoon> AanmeldenAsync(
        this ZelfregistratieDb db, InszBescherming bescherming, AanmeldClaims claims, Insz insz, GebruikteSleutel sleutel, DateTimeOffset nu, LopendeSessie? vorige, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            var persoon = await db.PersoonMetAsync(insz, bescherming, ct)
                ?? db.Personen.Add(new Persoon(bescherming.Beschermen(insz), claims.Voornaam ?? "", claims.Familienaam ?? "")).Entity;
            persoon.NamenBijwerken(claims.Voornaam, claims.Familienaam);
            db.Logboek.Add(new Logboekregel(Handeling.Aangemeld, nu, persoon) { Toelichting = $"{sleutel.Naam} ({sleutel.Niveau})" });
            if (vorige is not null) await db.BeeindigenAsync(vorige.Id, vorige.Tot, ct);
            try
            {
                await db.SaveChangesAsync(ct);
                return persoon;
            }
            catch (Exception exception) when (poging == 1 && exception.IsWedloopVerloren())
            {
                // The same person signed in twice for the first time, or submits at this moment: load what stands there now.
                db.ChangeTracker.Clear();
            }
        }
    }

    public static async Task WeigerenAsync(
        this ZelfregistratieDb db, InszBescherming bescherming, Insz? insz, string waarom, DateTimeOffset nu, CancellationToken ct)
    {
        var persoon = insz is null ? null : await db.PersoonMetAsync(insz, bescherming, ct);
        db.Logboek.Add(new Logboekregel(Handeling.AanmeldingGeweigerd, nu, persoon) { Toelichting = waarom });
        await db.SaveChangesAsync(ct);
    }
}
