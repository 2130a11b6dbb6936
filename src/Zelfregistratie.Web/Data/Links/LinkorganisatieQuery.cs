using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Data.Links;

internal static class LinkorganisatieQuery
{
    /// <summary>Loads an organisation with what decides whether something can be asked for it, in one query.</summary>
    /// <returns>Null when no organisation has the code.</returns>
    public static async Task<Linkorganisatie?> LinkorganisatieAsync(
        this ZelfregistratieDb db, OrganisatieCode code, string? doelgroepCode, DateOnly vandaag, CancellationToken ct)
    {
        var (waarde, soort) = (code.Waarde, code.Soort);
        var gevonden = await db.Organisaties
            .Where(organisatie => organisatie.CodeWaarde == waarde && organisatie.Codesoort == soort)
            .Select(organisatie => new
            {
                Organisatie = organisatie,
                HoortBijDoelgroep = organisatie.Doelgroepen.Any(doelgroep => doelgroep.Code == doelgroepCode),
                HeeftBereikbareBeheerder = db.ToegekendeRechten.BereikbareBeheerders(vandaag)
                    .Any(recht => recht.Werkrelatie.Organisatie.Id == organisatie.Id),
            })
            .SingleOrDefaultAsync(ct);
        return gevonden is null ? null : new Linkorganisatie(gevonden.Organisatie, gevonden.HoortBijDoelgroep, gevonden.HeeftBereikbareBeheerder);
    }

    /// <summary>Loads an organisation that somebody chose where the link left it open.</summary>
    /// <returns>Null when the code is none of the doelgroep, or what it names is not in use there.</returns>
    public static async Task<Linkorganisatie?> GekozenOrganisatieAsync(
        this ZelfregistratieDb db, Doelgroep doelgroep, string? code, DateOnly vandaag, CancellationToken ct)
    {
        var gekozen = OrganisatieCode.TryLezen(code, doelgroep.Codesoort, out var gelezen)
            ? await db.LinkorganisatieAsync(gelezen, doelgroep.Code, vandaag, ct)
            : null;
        return gekozen is { HoortBijDoelgroep: true, Organisatie.BuitenGebruikSinds: null } ? gekozen : null;
    }
}
