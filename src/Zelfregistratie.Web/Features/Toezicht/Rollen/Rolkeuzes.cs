using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>What a role can be given for.</summary>
/// <param name="Doelgroepen">In use, with organisations.</param>
/// <param name="Toepassingen">In use.</param>
internal sealed record Rolkeuzes(IReadOnlyList<Doelgroep> Doelgroepen, IReadOnlyList<Toepassing> Toepassingen)
{
    public static async Task<Rolkeuzes> LadenAsync(ZelfregistratieDb db, CancellationToken ct) => new(
        await db.Doelgroepen.AsNoTracking().Where(een => een.BuitenGebruikSinds == null && een.Codesoort != Codesoort.Geen).OrderBy(een => een.Naam).ToListAsync(ct),
        await db.Toepassingen.AsNoTracking().Where(een => een.BuitenGebruikSinds == null && een.Code != Gebruikersbeheer.ToepassingCode).OrderBy(een => een.Naam).ToListAsync(ct));

    public IEnumerable<Keuze> DoelgroepKeuzes => Doelgroepen.Select(een => new Keuze(een.Code, een.Naam));

    public IEnumerable<Keuze> ToepassingKeuzes => Toepassingen.Where(Past).Select(een => new Keuze(een.Code, $"{een.Naam} ({een.Code})"));

    public bool Kent(string doelgroep) => Doelgroepen.Any(een => een.Code == doelgroep);

    public bool KentToepassing(string? toepassing) => Toepassingen.Any(een => een.Code == toepassing && Past(een));

    /// <summary>The contexts of the role that a valid form asks for.</summary>
    public IReadOnlyList<(string Code, string Naam)> Contexten(AanstellenFormulier formulier) => formulier.Rol switch
    {
        Rol.Doelgroepverantwoordelijke => [.. Doelgroepen.Where(een => formulier.Doelgroepen.Contains(een.Code)).Select(een => (Gebruikersbeheer.ContextCode(een), een.Naam))],
        Rol.Toepassingsbeheerder => [.. Toepassingen.Where(een => een.Code == formulier.Toepassing).Select(een => (Gebruikersbeheer.ContextCode(een), een.Naam))],
        _ => [],
    };

    // Its code must fit in that of a context, behind "AN:".
    private static bool Past(Toepassing toepassing) => Gebruikersbeheer.ContextCode(toepassing).Length <= Toepassing.CodeLengte;
}
