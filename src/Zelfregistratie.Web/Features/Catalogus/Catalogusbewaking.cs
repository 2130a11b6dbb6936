using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>Keeps what the portal itself stands on, and what people stand on: what the pages and the files share.</summary>
internal sealed class Catalogusbewaking(ZelfregistratieDb db, IOptions<BeheerorganisatieOptions> beheer)
{
    private string Basisdoelgroep => beheer.Value.Doelgroep.Trim().ToUpperInvariant();

    /// <summary>Whether something can't be changed here: roles, their toepassing and contexts, and the doelgroep that the roles of the portal stand in.</summary>
    public bool IsVanHetPortaal(Catalogusitem item) => item.IsVanHetPortaal || (item.Entiteit is Doelgroep doelgroep && IsBasisdoelgroep(doelgroep.Code));

    /// <summary>The same, and the organisation that runs the portal: without it nobody gets a role.</summary>
    public bool IsOnmisbaar(Catalogusitem item) => IsVanHetPortaal(item)
        || (item.Entiteit is Organisatie organisatie && IsBeheerorganisatie(organisatie));

    /// <summary>Whether a code is that of the doelgroep that the roles of the portal stand in.</summary>
    public bool IsBasisdoelgroep(string code) => code == Basisdoelgroep;

    /// <summary>Refuses to change what the portal needs.</summary>
    /// <exception cref="HoortBijHetPortaal">It does.</exception>
    public void Toelaten(Catalogusitem item)
    {
        if (IsVanHetPortaal(item)) throw new HoortBijHetPortaal(item.Code);
    }

    /// <summary>The doelgroepen that an organisation would leave while people work there or requests wait, or that the portal needs it in.</summary>
    public async Task<List<Doelgroep>> NogNodigAsync(Organisatie organisatie, IReadOnlyCollection<string> blijft, CancellationToken ct)
    {
        var weg = organisatie.Doelgroepen.Where(doelgroep => !blijft.Contains(doelgroep.Code)).ToList();
        if (weg.Count == 0) return weg;

        var ids = weg.ConvertAll(doelgroep => doelgroep.Id);
        var bezet = await db.Doelgroepen
            .Where(doelgroep => ids.Contains(doelgroep.Id)
                && (db.Werkrelaties.Any(een => een.Organisatie.Id == organisatie.Id && een.Doelgroep.Id == doelgroep.Id && een.BeeindigdOp == null)
                    || db.Aanvragen.Any(een => een.Organisatie.Id == organisatie.Id && een.Doelgroep.Id == doelgroep.Id && een.Status == AanvraagStatus.Ingediend)))
            .Select(doelgroep => doelgroep.Id)
            .ToListAsync(ct);
        return weg.FindAll(doelgroep => bezet.Contains(doelgroep.Id) || (IsBeheerorganisatie(organisatie) && IsBasisdoelgroep(doelgroep.Code)));
    }

    /// <summary>Whether organisations of a doelgroep have codes of a kind that it would not have any more.</summary>
    public async Task<bool> LaatOrganisatiesAchterAsync(Doelgroep doelgroep, Codesoort wordt, CancellationToken ct)
    {
        var weg = doelgroep.Codesoort & ~wordt;
        return weg != Codesoort.Geen
            && await db.Organisaties.AnyAsync(een => een.Doelgroepen.Any(lid => lid.Id == doelgroep.Id) && (een.Codesoort & weg) != Codesoort.Geen, ct);
    }

    /// <summary>Whether an organisation is the one that runs the portal.</summary>
    public bool IsBeheerorganisatie(Organisatie organisatie) =>
        OrganisatieCode.TryLezen(beheer.Value.Code, OrganisatieCode.AlleSoorten, out var code)
        && (code.Waarde, code.Soort) == (organisatie.CodeWaarde, organisatie.Codesoort);
}
