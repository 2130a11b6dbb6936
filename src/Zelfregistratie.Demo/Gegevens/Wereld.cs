using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Demo.Gegevens;

/// <summary>The organisations, rights and people of the demo as entities, before anything is asked.</summary>
internal sealed class Wereld
{
    // The roles hold from before the oldest request.
    private const int DagenGeleden = 400;

    private readonly List<Werkrelatie> werkrelaties = [];

    private Wereld(IReadOnlyList<Doelgroep> doelgroepen, InszBescherming bescherming, DateTimeOffset nu)
    {
        Nu = nu;
        Doelgroepen = doelgroepen.ToDictionary(doelgroep => doelgroep.Code, StringComparer.Ordinal);
        Catalogus = new Catalogus(Doelgroepen, nu);
        Organisaties = Organisatielijst.Alle.ToDictionary(gegeven => gegeven.Code, Organisatie, StringComparer.Ordinal);
        Organisaties[Organisatielijst.Gestopt].BuitenGebruikStellen(nu.AddDays(-90));
        Personen = Personenlijst.Alle
            .Where(gegeven => gegeven.Insz is not null)
            .ToDictionary(gegeven => gegeven.Id, gegeven => Persoon(gegeven, bescherming), StringComparer.Ordinal);
    }

    public DateTimeOffset Nu { get; }

    public IReadOnlyDictionary<string, Doelgroep> Doelgroepen { get; }

    public Catalogus Catalogus { get; }

    public IReadOnlyDictionary<string, Organisatie> Organisaties { get; }

    public IReadOnlyDictionary<string, Persoon> Personen { get; }

    public IReadOnlyList<Werkrelatie> Werkrelaties => werkrelaties;

    public static async Task<Wereld> ScheppenAsync(ZelfregistratieDb db, InszBescherming bescherming, DateTimeOffset nu, CancellationToken ct)
    {
        var doelgroepen = await db.Doelgroepen.ToListAsync(ct);
        var rollen = await db.Gebruikersrechten.Where(recht => recht.Rol != Rol.Geen).Include(recht => recht.Contexten).ToListAsync(ct);
        var wereld = new Wereld(doelgroepen, bescherming, nu);
        wereld.ToepassingsbeheerderUitbreiden(rollen.Single(recht => recht.Rol == Rol.Toepassingsbeheerder));
        foreach (var gegeven in Personenlijst.Alle)
        {
            foreach (var werk in gegeven.Werk)
            {
                wereld.Werken(gegeven, werk, rollen);
            }
        }

        return wereld;
    }

    /// <summary>The werkrelatie that is not over of somebody with an organisation in a doelgroep.</summary>
    public Werkrelatie? Werkrelatie(Persoon persoon, Organisatie organisatie, Doelgroep doelgroep) =>
        werkrelaties.Find(een => een.Persoon == persoon && een.Organisatie == organisatie && een.Doelgroep == doelgroep);

    public void Toevoegen(Werkrelatie werkrelatie) => werkrelaties.Add(werkrelatie);

    /// <summary>The reachable administrators of an organisation, without somebody.</summary>
    public IReadOnlyList<Persoon> Beheerders(Organisatie organisatie, Persoon behalve) =>
    [
        .. werkrelaties
            .Where(een => een.Organisatie == organisatie && een.Email is not null && een.Persoon != behalve)
            .Where(een => een.Rechten.Any(recht => Gebruikersbeheer.LokaleRollen.Contains(recht.Gebruikersrecht.Rol)))
            .Select(een => een.Persoon)
            .Distinct(),
    ];

    private Organisatie Organisatie(Organisatiegegeven gegeven)
    {
        var doelgroepen = gegeven.Doelgroepen.Split(' ').Select(code => Doelgroepen[code]).ToList();
        var soorten = doelgroepen.Aggregate(Codesoort.Geen, (soort, doelgroep) => soort | doelgroep.Codesoort);
        return new Organisatie(OrganisatieCode.Lezen(gegeven.Code, soorten), gegeven.Naam, gegeven.Gemeente, doelgroepen);
    }

    private static Persoon Persoon(Persoonsgegeven gegeven, InszBescherming bescherming) =>
        new(bescherming.Beschermen(Insz.Lezen(gegeven.Insz!)), gegeven.Voornaam, gegeven.Familienaam);

    private void ToepassingsbeheerderUitbreiden(Gebruikersrecht recht) => recht.Instellen(
        recht.Doelgroepen.ToList(),
        [.. Catalogus.Toepassingen.Select(toepassing => new Context(Gebruikersbeheer.ContextCode(toepassing), toepassing.Naam))],
        contextVerplicht: true,
        beslisser: recht.Beslisser);

    private void Werken(Persoonsgegeven gegeven, Werkgegeven werk, IReadOnlyList<Gebruikersrecht> rollen)
    {
        var vandaag = BrusselseTijd.Datum(Nu);
        var einde = werk.EindigtOverDagen is { } dagen ? vandaag.AddDays(dagen) : (DateOnly?)null;
        var geldigheid = new Geldigheid(vandaag.AddDays(-DagenGeleden), einde);
        var relatie = new Werkrelatie(
            Personen[gegeven.Id],
            Organisaties[werk.Organisatie],
            Doelgroepen[werk.Doelgroep],
            new WerkrelatieGegevens(werk.Gebruikerstype, werk.Email, null, geldigheid));
        var recht = werk.Recht is not null ? Catalogus.Recht(werk.Recht) : rollen.SingleOrDefault(rol => rol.Rol == werk.Rol);
        if (recht is not null)
        {
            var codes = werk.Context?.Split(' ') ?? [];
            var tot = werk.RechtEindigtOverDagen is { } rechtdagen ? vandaag.AddDays(rechtdagen) : einde;
            relatie.Toekennen(recht, [.. recht.Contexten.Where(context => codes.Contains(context.Code, StringComparer.Ordinal))], geldigheid with { Einddatum = tot });
        }

        werkrelaties.Add(relatie);
    }
}
