using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data;

/// <summary>The roles of the portal itself. The pages that give and take them reach them no other way.</summary>
internal static class Portaalrollen
{
    /// <summary>The roles of the portal that somebody has or had.</summary>
    public static IQueryable<ToegekendRecht> VanHetPortaal(this IQueryable<ToegekendRecht> rechten) =>
        rechten.Where(recht => Rolbeheer.Portaalrollen.Contains(recht.Gebruikersrecht.Rol));

    /// <summary>The roles of the portal that hold on a day or will hold later.</summary>
    public static IQueryable<ToegekendRecht> LopendVanHetPortaal(this IQueryable<ToegekendRecht> rechten, DateOnly vandaag) =>
        rechten.VanHetPortaal().Where(recht =>
            recht.IngetrokkenOp == null
            && (recht.Einddatum == null || recht.Einddatum >= vandaag)
            && recht.Werkrelatie.BeeindigdOp == null
            && (recht.Werkrelatie.Einddatum == null || recht.Werkrelatie.Einddatum >= vandaag));

    /// <summary>The roles by which somebody runs the portal on a day.</summary>
    public static IQueryable<ToegekendRecht> CentraleBeheerders(this IQueryable<ToegekendRecht> rechten, DateOnly vandaag) =>
        rechten.Geldend(vandaag).Where(recht => recht.Gebruikersrecht.Rol == Rol.CentraleBeheerder);

    /// <summary>The doelgroepen that nobody answers for, so that the centrale beheerders decide.</summary>
    public static IQueryable<Doelgroep> ZonderVerantwoordelijke(this ZelfregistratieDb db, DateOnly vandaag) =>
        db.Doelgroepen.Where(doelgroep =>
            doelgroep.BuitenGebruikSinds == null
            && doelgroep.Codesoort != Codesoort.Geen
            && !db.ToegekendeRechten.Verantwoordelijken(vandaag).Any(recht => recht.Contexten.Any(context => context.Code == "DG:" + doelgroep.Code)));

    /// <summary>Where those who run the portal work: one organisation, or more when another one has come to run it.</summary>
    public static Task<List<Organisatie>> OrganisatiesVanCentraleBeheerdersAsync(this ZelfregistratieDb db, DateOnly vandaag, CancellationToken ct)
    {
        var sleutels = db.ToegekendeRechten.CentraleBeheerders(vandaag).Select(recht => recht.Werkrelatie.Organisatie.Id);
        return db.Organisaties.Where(organisatie => sleutels.Contains(organisatie.Id)).OrderBy(organisatie => organisatie.Id).ToListAsync(ct);
    }

    /// <summary>Whether somebody runs the portal as the database has it now, for who has to decide anew after losing a race.</summary>
    public static Task<bool> IsNogCentraleBeheerderAsync(this ZelfregistratieDb db, Persoon persoon, DateOnly vandaag, CancellationToken ct) =>
        db.ToegekendeRechten.CentraleBeheerders(vandaag).AnyAsync(recht => recht.Werkrelatie.Persoon.Id == persoon.Id, ct);

    /// <summary>Who runs the portal and can be reached by mail, each once, without some people.</summary>
    public static async Task<IReadOnlyList<(string Naam, string Email)>> AndereCentraleBeheerdersAsync(
        this ZelfregistratieDb db, IReadOnlyCollection<long> behalve, DateOnly vandaag, CancellationToken ct)
    {
        var gevonden = await db.ToegekendeRechten.CentraleBeheerders(vandaag)
            .Where(recht => recht.Werkrelatie.Email != null && !behalve.Contains(recht.Werkrelatie.Persoon.Id))
            .OrderBy(recht => recht.Id)
            .Select(recht => new { recht.Werkrelatie.Persoon.Id, recht.Werkrelatie.Persoon.Voornaam, recht.Werkrelatie.Persoon.Familienaam, recht.Werkrelatie.Email })
            .ToListAsync(ct);
        return [.. gevonden.DistinctBy(een => een.Id).Select(een => ($"{een.Voornaam} {een.Familienaam}".Trim(), een.Email!))];
    }
}
