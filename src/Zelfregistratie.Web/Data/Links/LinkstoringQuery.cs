using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data.Links;

/// <summary>Refused links as they are counted and kept.</summary>
internal static class LinkstoringQuery
{
    /// <summary>Most rows that name a site, for one toepassing on one day; what comes after is counted without its site.</summary>
    public const int MeesteMetHost = 200;

    /// <summary>What there is to count of a refused link: nothing, unless its <c>an</c> or <c>ec</c> names something that exists.</summary>
    public static async Task<IReadOnlyList<Storingsleutel>> StoringenAsync(
        this ZelfregistratieDb db, Linklezing lezing, IEnumerable<KeyValuePair<string, string?>> query, string host, DateOnly dag, CancellationToken ct)
    {
        var metRecht = lezing.Gegevens.Rechten is [var enige] && query.Any(IsRecht) ? enige.Recht : null;
        var toepassing = metRecht?.Toepassing ?? lezing.Gegevens.Toepassing ?? await db.GenoemdeToepassingAsync(query.Where(paar => !IsRecht(paar)), ct);
        return toepassing is null or { Code: Gebruikersbeheer.ToepassingCode }
            ? []
            : [.. lezing.Problemen.Select(probleem => new Storingsleutel(dag, toepassing.Id, metRecht?.Code ?? "", probleem.Parameter, probleem.Soort, host))];
    }

    /// <summary>Adds to a count. Right when instances do so at once: the database adds, and who loses the race to begin a row adds to that of the other.</summary>
    public static async Task BijtellenAsync(this ZelfregistratieDb db, Storingsleutel sleutel, int aantal, CancellationToken ct)
    {
        if (await db.OphogenAsync(sleutel, aantal, ct)) return;
        if (sleutel.Host.Length > 0 && await db.IsVolAsync(sleutel, ct))
        {
            await db.BijtellenAsync(sleutel with { Host = "" }, aantal, ct);
            return;
        }

        var nieuw = new Linkstoring(sleutel.Dag, sleutel.ToepassingId, sleutel.RechtCode, sleutel.Parameter, sleutel.Soort, sleutel.Host);
        nieuw.Tellen(aantal);
        db.Add(nieuw);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException exception) when (exception.IsUniekheidGeschonden())
        {
            await db.OphogenAsync(sleutel, aantal, ct);
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private static async Task<bool> OphogenAsync(this ZelfregistratieDb db, Storingsleutel sleutel, int aantal, CancellationToken ct) =>
        await db.Linkstoringen
            .Where(storing => storing.ToepassingId == sleutel.ToepassingId && storing.Dag == sleutel.Dag && storing.RechtCode == sleutel.RechtCode)
            .Where(storing => storing.Parameter == sleutel.Parameter && storing.Soort == sleutel.Soort && storing.Host == sleutel.Host)
            .ExecuteUpdateAsync(storing => storing.SetProperty(een => een.Aantal, een => een.Aantal + aantal), ct) > 0;

    private static async Task<bool> IsVolAsync(this ZelfregistratieDb db, Storingsleutel sleutel, CancellationToken ct) =>
        await db.Linkstoringen.CountAsync(storing => storing.ToepassingId == sleutel.ToepassingId && storing.Dag == sleutel.Dag && storing.Host != "", ct) >= MeesteMetHost;

    // With a right in the link its toepassing is not read; when the right is unknown, the toepassing still tells whose link it is.
    private static async Task<Toepassing?> GenoemdeToepassingAsync(this ZelfregistratieDb db, IEnumerable<KeyValuePair<string, string?>> zonderRecht, CancellationToken ct)
    {
        var code = Linkparameters.Lezen(AanvraagSoort.Gebruikersrecht, zonderRecht)[Linkparameter.Toepassing];
        return code is not null && Linkparameters.KanBestaan(code) ? await db.Toepassingen.SingleOrDefaultAsync(een => een.Code == code, ct) : null;
    }

    private static bool IsRecht(KeyValuePair<string, string?> paar) =>
        !string.IsNullOrWhiteSpace(paar.Value) && string.Equals(paar.Key.Trim(), Linkparameters.Naam(Linkparameter.Gebruikersrecht), StringComparison.OrdinalIgnoreCase);
}
