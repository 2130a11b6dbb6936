using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>One thing of the catalogue, with all that can be changed of it.</summary>
internal static class CatalogusQuery
{
    /// <summary>Loads something by its key, in one query.</summary>
    public static async Task<Catalogusitem?> CatalogusitemAsync(this ZelfregistratieDb db, Catalogussoort soort, long id, CancellationToken ct)
    {
        var klein = unchecked((int)id);
        object? gevonden = soort switch
        {
            Catalogussoort.Doelgroep => await db.Doelgroepen.SingleOrDefaultAsync(een => een.Id == klein && klein == id, ct),
            Catalogussoort.Context => await db.Contexten.SingleOrDefaultAsync(een => een.Id == klein && klein == id, ct),
            Catalogussoort.Toepassing => await db.Toepassingen.SingleOrDefaultAsync(een => een.Id == klein && klein == id, ct),
            Catalogussoort.Gebruikersrecht => await db.Gebruikersrechten.AsSingleQuery().Volledig().SingleOrDefaultAsync(een => een.Id == klein && klein == id, ct),
            _ => await db.Organisaties.AsSingleQuery().Include(een => een.Doelgroepen).SingleOrDefaultAsync(een => een.Id == id, ct),
        };
        return gevonden is null ? null : Catalogusitem.Van(gevonden);
    }

    /// <summary>Rights with all that says where they exist and how they may be used.</summary>
    public static IQueryable<Gebruikersrecht> Volledig(this IQueryable<Gebruikersrecht> rechten) =>
        rechten.Include(recht => recht.Toepassing).Include(recht => recht.Doelgroepen).Include(recht => recht.Contexten);

    /// <summary>Whether a code is taken.</summary>
    public static Task<bool> BestaatAsync(this ZelfregistratieDb db, Catalogussoort soort, string code, CancellationToken ct) => soort switch
    {
        Catalogussoort.Doelgroep => db.Doelgroepen.AnyAsync(een => een.Code == code, ct),
        Catalogussoort.Context => db.Contexten.AnyAsync(een => een.Code == code, ct),
        Catalogussoort.Toepassing => db.Toepassingen.AnyAsync(een => een.Code == code, ct),
        Catalogussoort.Gebruikersrecht => db.Gebruikersrechten.AnyAsync(een => een.Code == code, ct),
        _ => OrganisatieCode.TryLezen(code, OrganisatieCode.AlleSoorten, out var gelezen)
            ? db.Organisaties.AnyAsync(een => een.CodeWaarde == gelezen.Waarde && een.Codesoort == gelezen.Soort, ct)
            : Task.FromResult(false),
    };

    /// <summary>The context by which a role is narrowed to a doelgroep or toepassing, if it exists: it has the same name.</summary>
    public static Task<Context?> RolcontextAsync(this ZelfregistratieDb db, object van, CancellationToken ct) =>
        Rolcontextcode(van) is { } code ? db.Contexten.SingleOrDefaultAsync(een => een.Code == code, ct) : Task.FromResult<Context?>(null);

    /// <summary>Code of that context; null for what narrows no role.</summary>
    public static string? Rolcontextcode(object van) => van switch
    {
        Doelgroep doelgroep => Gebruikersbeheer.ContextCode(doelgroep),
        Toepassing toepassing => Gebruikersbeheer.ContextCode(toepassing),
        _ => null,
    };
}
