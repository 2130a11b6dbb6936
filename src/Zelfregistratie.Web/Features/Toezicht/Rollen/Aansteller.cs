using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>Gives somebody a role of the portal, with all that has to exist for it, in one save: what the page and the command share.</summary>
internal sealed class Aansteller(
    ZelfregistratieDb db, Beheerorganisatie beheer, InszBescherming bescherming, IStringLocalizer<Teksten> t, TimeProvider klok)
{
    private const int MeestePogingen = 5;

    /// <summary>Appoints somebody and saves.</summary>
    /// <param name="wens">Who and as what.</param>
    /// <param name="door">Who does so; null for the portal itself (a command).</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="BeheerorganisatieOnbekend">The settings do not say well where they would work.</exception>
    /// <exception cref="NummerVanIemandAnders">The national number is known under another name.</exception>
    /// <exception cref="EigenToegangWijzigen">It is their own.</exception>
    /// <exception cref="RechtAlToegekend">They have the role, for all of it.</exception>
    /// <exception cref="GeldigheidNietToegestaan">It would end after the werkrelatie.</exception>
    public async Task<ToegekendRecht> AanstellenAsync(Rolwens wens, Persoon? door, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                var rol = await ToevoegenAsync(wens, door, klok.GetUtcNow(), ct);
                await db.SaveChangesAsync(ct);
                return rol;
            }
            catch (RechtAlToegekend al) when (poging > 1 && al.Rechten.All(recht => recht.ToegekendDoor == door))
            {
                // The same button, pressed twice.
                return al.Rechten[0];
            }
            catch (Exception exception) when (exception.IsOpnieuwTeBeslissen() && poging < MeestePogingen)
            {
                db.Vergeten(door);
            }
        }
    }

    private async Task<ToegekendRecht> ToevoegenAsync(Rolwens wens, Persoon? door, DateTimeOffset nu, CancellationToken ct)
    {
        var vandaag = BrusselseTijd.Datum(nu);
        var (organisatie, doelgroep) = await beheer.LadenAsync(ct);
        var persoon = await PersoonAsync(wens, ct);
        var werkrelatie = await WerkrelatieAsync(persoon, organisatie, doelgroep, wens, door, nu, ct);
        var (recht, contexten) = await RechtAsync(wens, ct);
        var begin = vandaag < werkrelatie.Begindatum ? werkrelatie.Begindatum : vandaag;
        var rol = werkrelatie.Aanstellen(door, recht, contexten, new Geldigheid(begin, wens.Einddatum ?? werkrelatie.Einddatum), vandaag);

        db.Logboek.Add(Rolregel.Toegekend(rol, door, wens.Reden, nu));
        var collegas = await db.AndereCentraleBeheerdersAsync([persoon.Id, door?.Id ?? 0], vandaag, ct);
        db.UitgaandeMails.AddRange(Rolmails.Aangesteld(rol, door, wens.Reden, collegas, nu, t));
        return rol;
    }

    private async Task<Persoon> PersoonAsync(Rolwens wens, CancellationToken ct)
    {
        if (await db.PersoonMetAsync(wens.Insz, bescherming, ct) is not { } persoon)
        {
            return db.Personen.Add(new Persoon(bescherming.Beschermen(wens.Insz), wens.Voornaam, wens.Familienaam)).Entity;
        }

        if (persoon.HeetAnders(wens.Voornaam, wens.Familienaam)) throw new NummerVanIemandAnders();
        if (persoon.Naam.Length == 0) persoon.NamenBijwerken(wens.Voornaam, wens.Familienaam);
        return persoon;
    }

    private async Task<Werkrelatie> WerkrelatieAsync(
        Persoon persoon, Organisatie organisatie, Doelgroep doelgroep, Rolwens wens, Persoon? door, DateTimeOffset nu, CancellationToken ct)
    {
        var lopend = await db.Werkrelaties.AsSplitQuery()
            .Include(een => een.Rechten).ThenInclude(recht => recht.Gebruikersrecht)
            .Include(een => een.Rechten).ThenInclude(recht => recht.ToegekendDoor)
            .Include(een => een.Rechten).ThenInclude(recht => recht.Contexten)
            .SingleOrDefaultAsync(een => een.Persoon.Id == persoon.Id && een.Organisatie.Id == organisatie.Id && een.Doelgroep.Id == doelgroep.Id && een.BeeindigdOp == null, ct);
        if (lopend?.IsNietVoorbij(BrusselseTijd.Datum(nu)) == true)
        {
            if (lopend.Email is null && wens.Email is not null && door is not null)
            {
                lopend.EmailVerbeteren(door, wens.Email);
                db.Logboek.Add(Rolregel.EmailAangevuld(lopend, door, nu));
            }

            return lopend;
        }

        if (lopend is not null)
        {
            lopend.Beeindigen(nu);
            db.Logboek.Add(Rolregel.WerkrelatieBeeindigd(lopend, door, nu));
        }

        var gegevens = new WerkrelatieGegevens(Gebruikerstype.Ambtenaar, wens.Email, Telefoon: null, new Geldigheid(BrusselseTijd.Datum(nu), Einddatum: null));
        var nieuw = db.Werkrelaties.Add(new Werkrelatie(persoon, organisatie, doelgroep, gegevens)).Entity;
        db.Logboek.Add(Rolregel.WerkrelatieIngesteld(nieuw, door, nu));
        return nieuw;
    }

    // The contexts of a role come to be with the first person who needs them.
    private async Task<(Gebruikersrecht Recht, List<Context> Contexten)> RechtAsync(Rolwens wens, CancellationToken ct)
    {
        var codes = wens.Contexten.Select(context => context.Code).ToList();
        var recht = await db.Gebruikersrechten.Include(een => een.Contexten.Where(context => codes.Contains(context.Code))).SingleAsync(een => een.Rol == wens.Rol, ct);
        var bestaand = codes.Count == 0 ? [] : await db.Contexten.Where(context => codes.Contains(context.Code)).ToListAsync(ct);
        var contexten = wens.Contexten.Select(nodig => bestaand.Find(context => context.Code == nodig.Code) ?? new Context(nodig.Code, nodig.Naam)).ToList();
        contexten.ForEach(recht.ContextToevoegen);
        return (recht, contexten);
    }
}
