using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data;

/// <summary>Of which organisations somebody sees who administers them. The pages of lokale beheerders reach an organisation no other way.</summary>
internal static class OrganisatiesMetBeheer
{
    /// <summary>The KBO numbers among the codes that a claim names; what is no KBO number is left out.</summary>
    public static IReadOnlyList<string> KboNummers(IEnumerable<string> codes) =>
        [.. codes.Select(code => OrganisatieCode.TryLezen(code, Codesoort.Kbo, out var kbo) ? kbo.Waarde : null).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Those that somebody administers, and those that they may make themselves hoofd lokale beheerder of: by the federal register, or by law.</summary>
    /// <param name="db">The database.</param>
    /// <param name="wie">Who.</param>
    /// <param name="vertegenwoordigt">KBO numbers of what they represent by law.</param>
    public static IQueryable<Organisatie> OrganisatiesMetBeheerVan(this ZelfregistratieDb db, Bevoegdheden wie, IReadOnlyList<string> vertegenwoordigt)
    {
        var eigen = wie.OrganisatieIds;

        // By key, so that no condition makes the database read all organisations.
        var sleutels = db.TeWorden(wie.Persoon.Id, wie.Vandaag, vertegenwoordigt).Union(db.Organisaties.Where(een => eigen.Contains(een.Id)).Select(een => een.Id));
        return db.Organisaties.Where(organisatie => sleutels.Contains(organisatie.Id));
    }

    /// <summary>The keys of those that somebody may make themselves hoofd lokale beheerder of.</summary>
    public static IQueryable<long> TeWorden(this ZelfregistratieDb db, long persoonId, DateOnly vandaag, IReadOnlyList<string> vertegenwoordigt) =>
        db.Hoofdtoegangsbeheerders.Geldend(vandaag).Where(een => een.Persoon.Id == persoonId).Select(een => een.Organisatie.Id)
            .Union(db.Organisaties
                .Where(een => vertegenwoordigt.Contains(een.CodeWaarde) && een.Codesoort == Codesoort.Kbo
                    && een.Doelgroepen.Any(doelgroep => doelgroep.Aanstelling == Aanstelling.Btb))
                .Select(een => een.Id));

    /// <summary>The roles by which somebody administers an organisation, now or later.</summary>
    public static IQueryable<ToegekendRecht> LokaleRollenVan(this ZelfregistratieDb db, long organisatieId, DateOnly vandaag) =>
        db.ToegekendeRechten.Where(recht =>
            recht.Werkrelatie.Organisatie.Id == organisatieId
            && Gebruikersbeheer.LokaleRollen.Contains(recht.Gebruikersrecht.Rol)
            && recht.IngetrokkenOp == null
            && (recht.Einddatum == null || recht.Einddatum >= vandaag)
            && recht.Werkrelatie.BeeindigdOp == null
            && (recht.Werkrelatie.Einddatum == null || recht.Werkrelatie.Einddatum >= vandaag));

    /// <summary>The roles of somebody in an organisation as the database has them now, for who has to decide anew after losing a race.</summary>
    public static async Task<IReadOnlySet<Rol>> RollenInAsync(this ZelfregistratieDb db, Persoon persoon, long organisatieId, DateOnly vandaag, CancellationToken ct)
    {
        var rollen = await db.ToegekendeRechten.Geldend(vandaag)
            .Where(recht => recht.Werkrelatie.Persoon.Id == persoon.Id && recht.Werkrelatie.Organisatie.Id == organisatieId && recht.Gebruikersrecht.Rol != Rol.Geen)
            .Select(recht => recht.Gebruikersrecht.Rol)
            .ToListAsync(ct);
        return rollen.ToHashSet();
    }
}
