using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>The rows that go with others: no foreign key takes them along.</summary>
internal static class Bewaaraanhang
{
    public static async Task VanAanvragenAsync(ZelfregistratieDb db, IReadOnlyList<Aanvraag> aanvragen, CancellationToken ct)
    {
        var ids = aanvragen.Select(aanvraag => aanvraag.Id).ToList();
        db.RemoveRange(await db.Herinneringen.Where(een => ids.Contains(een.AanvraagId)).ToListAsync(ct));
        db.RemoveRange(await db.Doorsturingen.Where(een => ids.Contains(een.AanvraagId)).ToListAsync(ct));
        db.RemoveRange(await db.Raadplegingen.Where(een => ids.Contains(een.AanvraagId)).ToListAsync(ct));
        await ContextenAsync(db, "AanvraagContexten", "AanvraagId", ids, ct);
    }

    public static async Task VanRechtenAsync(ZelfregistratieDb db, IReadOnlyList<ToegekendRecht> rechten, CancellationToken ct)
    {
        var ids = rechten.Select(recht => recht.Id).ToList();
        db.RemoveRange(await db.Eindmeldingen.Where(een => ids.Contains(een.ToegekendRechtId)).ToListAsync(ct));
        await ContextenAsync(db, "ToegekendRechtContexten", "ToegekendRechtId", ids, ct);
    }

    private static async Task ContextenAsync(ZelfregistratieDb db, string tabel, string sleutel, List<long> ids, CancellationToken ct)
    {
        var tussentabel = db.Set<Dictionary<string, object>>(tabel);
        tussentabel.RemoveRange(await tussentabel.Where(rij => ids.Contains(EF.Property<long>(rij, sleutel))).ToListAsync(ct));
    }
}
