using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Data.Kbo;

/// <summary>Takes over an extract of KBO Open Data.</summary>
internal sealed class KboInvoer(ZelfregistratieDb db, TimeProvider klok)
{
    /// <summary>How far it is, and what came of it.</summary>
    public KboVerslag Verslag { get; } = new();

    /// <summary>Takes over an extract, from the start or from where it was interrupted. An extract that was read before changes nothing.</summary>
    /// <exception cref="KboFout">It can't be read, or does not follow the one before.</exception>
    public async Task InlezenAsync(KboBron bron, CancellationToken ct)
    {
        var laatste = await db.KboInlezingen.AsNoTracking().Where(een => een.KlaarOp != null).OrderByDescending(een => een.Extract).FirstOrDefaultAsync(ct);
        if (Verslag.WasAlGelezen = laatste?.Extract == bron.Extract) return;
        if (Weigering(bron, laatste?.Extract) is { } waarom) throw new KboFout(waarom);
        if (!bron.IsVolledig && await db.KboInlezingen.AnyAsync(een => een.IsVolledig && een.KlaarOp == null && een.Extract > laatste!.Extract, ct))
        {
            throw new KboFout("A full extract was interrupted: read it to its end first.");
        }

        var inlezing = await db.KboInlezingen.SingleOrDefaultAsync(een => een.Extract == bron.Extract, ct)
            ?? db.KboInlezingen.Add(new KboInlezing(bron.Extract, bron.IsVolledig, bron.Momentopname, klok.GetUtcNow())).Entity;
        if (bron.IsVolledig)
        {
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
            await new KboVolledig(db, inlezing, Verslag, klok).InlezenAsync(bron, ct);
            db.Attach(inlezing);
        }
        else
        {
            await new KboBijwerking(db, Verslag, klok).ToepassenAsync(bron, ct);
        }

        var nu = klok.GetUtcNow();
        inlezing.Afronden(nu);
        db.Logboek.Add(new Logboekregel(Handeling.OrganisatiesIngelezen, nu, door: null)
        {
            Onderwerp = Zin($"KBO {bron.Extract}"),
            Toelichting = Zin($"+{Verslag.Toegevoegd} ~{Verslag.Gewijzigd} -{Verslag.BuitenGebruik}"),
        });
        await db.SaveChangesAsync(ct);
    }

    private static string? Weigering(KboBron bron, int? laatste) => (bron.IsVolledig, laatste) switch
    {
        (true, null) => null,
        (false, null) => "Read a full extract first: an update only says what changed since.",
        (_, { } eerder) when bron.Extract < eerder => Zin($"Extract {bron.Extract} is older than {eerder}, which was read."),
        (false, { } eerder) when bron.Extract > eerder + 1 => Zin($"After extract {eerder} comes {eerder + 1}, not {bron.Extract}: read those in between first, or a full extract."),
        _ => null,
    };

    private static string Zin(FormattableString zin) => FormattableString.Invariant(zin);
}
