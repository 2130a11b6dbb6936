using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data;

/// <summary>Who decides on many requests: what <see cref="Beslisserskring"/> says for one, in a few queries for all of them together.</summary>
internal sealed class Beslisserskringen
{
    private readonly HashSet<long> doorgestuurd;
    private readonly ILookup<long, Beslissende> lokaal;
    private readonly ILookup<string, Beslissende> verantwoordelijk;
    private readonly List<Beslissende> centraal;

    private Beslisserskringen(HashSet<long> doorgestuurd, ILookup<long, Beslissende> lokaal, IReadOnlyList<Doelgroeprol> rollen)
    {
        this.doorgestuurd = doorgestuurd;
        this.lokaal = lokaal;
        verantwoordelijk = rollen
            .Where(rol => rol.Rol == Rol.Doelgroepverantwoordelijke)
            .SelectMany(rol => rol.Contexten, (rol, context) => (context, rol.Wie))
            .ToLookup(een => een.context, een => een.Wie, StringComparer.Ordinal);
        centraal = [.. rollen.Where(rol => rol.Rol == Rol.CentraleBeheerder).Select(rol => rol.Wie)];
    }

    /// <summary>Loads who decides on some requests.</summary>
    public static async Task<Beslisserskringen> LadenAsync(ZelfregistratieDb db, IReadOnlyCollection<Aanvraag> aanvragen, DateOnly vandaag, CancellationToken ct)
    {
        var ids = aanvragen.Select(aanvraag => aanvraag.Id).ToList();
        var gemerkt = await db.Doorsturingen.Where(een => ids.Contains(een.AanvraagId)).Select(een => een.AanvraagId).ToListAsync(ct);
        var organisaties = aanvragen.Select(aanvraag => aanvraag.Organisatie.Id).Distinct().ToList();
        return new Beslisserskringen([.. gemerkt], await LokaalAsync(db, organisaties, vandaag, ct), await RollenAsync(db, vandaag, ct));
    }

    /// <summary>Loads who answers for the doelgroepen, without requests.</summary>
    public static async Task<Beslisserskringen> VanDoelgroepenAsync(ZelfregistratieDb db, DateOnly vandaag, CancellationToken ct) =>
        new([], Array.Empty<Beslissende>().ToLookup(_ => 0L), await RollenAsync(db, vandaag, ct));

    /// <summary>Who decides on one of the requests now; after it was forwarded, those who answer for the doelgroep as well.</summary>
    public IReadOnlyList<Beslissende> Van(Aanvraag aanvraag)
    {
        var vanOrganisatie = aanvraag.Beslisser == Beslisser.LokaleBeheerder ? Zonder(aanvraag.Aanvrager, lokaal[aanvraag.Organisatie.Id]) : [];
        var vanDoelgroep = vanOrganisatie.Count == 0 || doorgestuurd.Contains(aanvraag.Id) ? VanDoelgroep(aanvraag.Doelgroep, aanvraag.Aanvrager) : [];
        return [.. vanOrganisatie.Concat(vanDoelgroep).DistinctBy(een => een.PersoonId)];
    }

    /// <summary>Who answers for a doelgroep, without one person; when there is nobody, the centrale beheerders.</summary>
    public IReadOnlyList<Beslissende> VanDoelgroep(Doelgroep doelgroep, Persoon zonder) =>
        Zonder(zonder, verantwoordelijk[Gebruikersbeheer.ContextCode(doelgroep)]) is { Count: > 0 } gevonden ? gevonden : Zonder(zonder, centraal);

    private static List<Beslissende> Zonder(Persoon persoon, IEnumerable<Beslissende> beslissenden) =>
        [.. beslissenden.Where(een => een.PersoonId != persoon.Id).DistinctBy(een => een.PersoonId)];

    private static async Task<ILookup<long, Beslissende>> LokaalAsync(ZelfregistratieDb db, List<long> organisaties, DateOnly vandaag, CancellationToken ct)
    {
        var afwezig = await db.Afwezigheden.Geldend(vandaag)
            .Where(een => organisaties.Contains(een.Organisatie.Id))
            .Select(een => new { Organisatie = een.Organisatie.Id, Vervanger = een.Vervanger.Id, Naam = een.Afwezige.Voornaam + " " + een.Afwezige.Familienaam })
            .ToListAsync(ct);
        var vervangt = afwezig.ToLookup(een => (een.Organisatie, een.Vervanger), een => een.Naam);
        var beheerders = await db.ToegekendeRechten.BereikbareBeheerders(vandaag)
            .Where(recht => organisaties.Contains(recht.Werkrelatie.Organisatie.Id))
            .OrderBy(recht => recht.Id)
            .Select(recht => new
            {
                Organisatie = recht.Werkrelatie.Organisatie.Id,
                Persoon = recht.Werkrelatie.Persoon.Id,
                recht.Werkrelatie.Persoon.Voornaam,
                recht.Werkrelatie.Persoon.Familienaam,
                recht.Werkrelatie.Email,
            })
            .ToListAsync(ct);
        return beheerders.ToLookup(een => een.Organisatie, een => new Beslissende(
            een.Persoon, $"{een.Voornaam} {een.Familienaam}".Trim(), een.Email!, VanDoelgroep: false, [.. vervangt[(een.Organisatie, een.Persoon)]]));
    }

    // Few people have these roles: all of them are loaded.
    private static async Task<IReadOnlyList<Doelgroeprol>> RollenAsync(ZelfregistratieDb db, DateOnly vandaag, CancellationToken ct)
    {
        var rollen = await db.ToegekendeRechten.Geldend(vandaag)
            .Where(recht => recht.Gebruikersrecht.Rol == Rol.Doelgroepverantwoordelijke || recht.Gebruikersrecht.Rol == Rol.CentraleBeheerder)
            .Where(recht => recht.Werkrelatie.Email != null)
            .OrderBy(recht => recht.Id)
            .Select(recht => new
            {
                recht.Gebruikersrecht.Rol,
                recht.Werkrelatie.Persoon.Id,
                recht.Werkrelatie.Persoon.Voornaam,
                recht.Werkrelatie.Persoon.Familienaam,
                recht.Werkrelatie.Email,
                Contexten = recht.Contexten.Select(context => context.Code).ToList(),
            })
            .ToListAsync(ct);
        return [.. rollen.Select(een => new Doelgroeprol(
            een.Rol, een.Contexten, new Beslissende(een.Id, $"{een.Voornaam} {een.Familienaam}".Trim(), een.Email!, VanDoelgroep: true, [])))];
    }

    private sealed record Doelgroeprol(Rol Rol, IReadOnlyList<string> Contexten, Beslissende Wie);
}
