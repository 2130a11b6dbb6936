using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>Somebody on the way to become hoofd lokale beheerder: why they may, and what they have in the organisation.</summary>
/// <param name="Grond">Why.</param>
/// <param name="Lopende">Their werkrelaties with the organisation that were not ended.</param>
/// <param name="Vandaag">Today in Brussels.</param>
internal sealed record Wording(Aanstellingsgrond Grond, IReadOnlyList<Werkrelatie> Lopende, DateOnly Vandaag)
{
    /// <summary>The role, when they have it already or will have it.</summary>
    public ToegekendRecht? Hoofdrol => Lopende
        .Where(een => een.IsNietVoorbij(Vandaag))
        .SelectMany(een => een.Rollen(Vandaag))
        .FirstOrDefault(recht => recht.Gebruikersrecht.Rol == Rol.HoofdLokaleBeheerder);

    /// <summary>The werkrelatie in force that the role will stand on; null when one has to be set up.</summary>
    public Werkrelatie? Werkrelatie => Lopende.FirstOrDefault(een =>
        een.Begindatum <= Vandaag && een.IsNietVoorbij(Vandaag) && Grond.Doelgroepen.Any(doelgroep => doelgroep.Id == een.Doelgroep.Id));

    /// <summary>What somebody has in an organisation and was not ended, in any doelgroep.</summary>
    public static Task<List<Werkrelatie>> LopendeAsync(ZelfregistratieDb db, long persoonId, long organisatieId, CancellationToken ct) => db.Werkrelaties
        .Where(een => een.Persoon.Id == persoonId && een.Organisatie.Id == organisatieId && een.BeeindigdOp == null)
        .Include(een => een.Persoon)
        .Include(een => een.Organisatie)
        .Include(een => een.Doelgroep)
        .Include(een => een.Rechten).ThenInclude(recht => recht.Gebruikersrecht)
        .Include(een => een.Rechten).ThenInclude(recht => recht.ToegekendDoor)
        .OrderBy(een => een.Id)
        .ToListAsync(ct);
}
