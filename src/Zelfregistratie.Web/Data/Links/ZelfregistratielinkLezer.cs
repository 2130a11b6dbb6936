using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data.Links;

/// <summary>Reads a link against the catalogue. A good link costs one query, and one for its organisation; only a wrong one costs more.</summary>
internal static class ZelfregistratielinkLezer
{
    /// <summary>The link, or every problem it has. Writes nothing.</summary>
    public static async Task<Linklezing> LinkLezenAsync(this ZelfregistratieDb db, Linkparameters parameters, DateOnly vandaag, CancellationToken ct)
    {
        var doelgroepCode = Mogelijk(parameters[Linkparameter.Doelgroep]);
        var (rechten, doelgroep) = await db.RechtenAsync(parameters, doelgroepCode, ct);
        if (doelgroepCode is not null)
        {
            doelgroep ??= await db.Doelgroepen.SingleOrDefaultAsync(een => een.Code == doelgroepCode, ct);
        }

        return Zelfregistratielink.Lezen(parameters, new Linkgegevens(
            doelgroep,
            await db.ToepassingAsync(parameters, rechten, ct),
            rechten,
            await db.ContextAsync(parameters, rechten, ct),
            await db.OrganisatieAsync(parameters, doelgroepCode, vandaag, ct)));
    }

    /// <summary>Reads <c>dg</c> and <c>oc</c> of who wants to become hoofd lokale beheerder, with the right that makes somebody so.</summary>
    /// <returns>The right is null when the doelgroep does not exist.</returns>
    public static async Task<(Linklezing Lezing, Gebruikersrecht? Hoofdrol)> AanstellingslinkLezenAsync(
        this ZelfregistratieDb db, Linkparameters parameters, DateOnly vandaag, CancellationToken ct)
    {
        var code = Mogelijk(parameters[Linkparameter.Doelgroep]);
        var gevonden = code is null ? null : await (
            from doelgroep in db.Doelgroepen.Where(een => een.Code == code)
            from recht in db.Gebruikersrechten.Include(een => een.Toepassing).Where(een => een.Rol == Rol.HoofdLokaleBeheerder)
            select new { Doelgroep = doelgroep, Hoofdrol = recht }).SingleOrDefaultAsync(ct);
        var organisatie = await db.OrganisatieAsync(parameters, code, vandaag, ct);
        return (Zelfregistratielink.Lezen(parameters, new Linkgegevens(gevonden?.Doelgroep, null, [], null, organisatie)), gevonden?.Hoofdrol);
    }

    // The doelgroep comes along with a right that exists in it, which saves a query for every good link.
    private static async Task<(IReadOnlyList<Linkrecht> Rechten, Doelgroep? Doelgroep)> RechtenAsync(
        this ZelfregistratieDb db, Linkparameters parameters, string? doelgroepCode, CancellationToken ct)
    {
        var rechten = db.Gebruikersrechten.AsQueryable();
        if (Mogelijk(parameters[Linkparameter.Gebruikersrecht]) is { } rechtCode)
        {
            rechten = rechten.Where(recht => recht.Code == rechtCode);
        }
        else if (Mogelijk(parameters[Linkparameter.Toepassing]) is { } toepassingCode)
        {
            rechten = rechten.Where(recht => recht.Toepassing.Code == toepassingCode);
        }
        else
        {
            return ([], null);
        }

        var gevonden = await rechten
            .Include(recht => recht.Toepassing)
            .Include(recht => recht.Contexten)
            .Select(recht => new { Recht = recht, Doelgroep = recht.Doelgroepen.FirstOrDefault(een => een.Code == doelgroepCode) })
            .ToListAsync(ct);
        return (
            [.. gevonden.Select(een => new Linkrecht(een.Recht, een.Doelgroep is not null))],
            gevonden.Select(een => een.Doelgroep).FirstOrDefault(een => een is not null));
    }

    private static async Task<Toepassing?> ToepassingAsync(
        this ZelfregistratieDb db, Linkparameters parameters, IReadOnlyList<Linkrecht> rechten, CancellationToken ct)
    {
        var code = Mogelijk(parameters[Linkparameter.Toepassing]);
        return code is null || rechten.Count > 0
            ? rechten.Select(een => een.Recht.Toepassing).FirstOrDefault()
            : await db.Toepassingen.SingleOrDefaultAsync(een => een.Code == code, ct);
    }

    private static async Task<Context?> ContextAsync(
        this ZelfregistratieDb db, Linkparameters parameters, IReadOnlyList<Linkrecht> rechten, CancellationToken ct)
    {
        var code = Mogelijk(parameters[Linkparameter.Context]);
        return code is null
            ? null
            : rechten.SelectMany(een => een.Recht.Contexten).FirstOrDefault(een => een.Code == code)
                ?? await db.Contexten.SingleOrDefaultAsync(een => een.Code == code, ct);
    }

    private static async Task<Linkorganisatie?> OrganisatieAsync(
        this ZelfregistratieDb db, Linkparameters parameters, string? doelgroepCode, DateOnly vandaag, CancellationToken ct) =>
        OrganisatieCode.TryLezen(parameters[Linkparameter.Organisatie], OrganisatieCode.AlleSoorten, out var code)
            ? await db.LinkorganisatieAsync(code, doelgroepCode, vandaag, ct)
            : null;

    private static string? Mogelijk(string? code) => code is not null && Linkparameters.KanBestaan(code) ? code : null;
}
