using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Termijnen;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>A kind of rows that go when they were kept long enough, with what hangs on them.</summary>
internal abstract class Bewaarsoort
{
    /// <summary>All kinds, in an order in which nothing goes that another row still refers to.</summary>
    public static readonly IReadOnlyList<Bewaarsoort> Alle =
    [
        // A request to extend refers to its right, and a right to the request that it came from.
        new Soort<Domain.Aanvragen.Aanvraag>("verlengingen", (db, grens) => db.OudeAanvragen(grens.Aanvragen, grens.Rechten).Where(een => een.TeVerlengen != null), een => een.AfgehandeldDag, Bewaaraanhang.VanAanvragenAsync),
        new Soort<Domain.Rechten.ToegekendRecht>("rechten", (db, grens) => db.OudeRechten(grens.Aanvragen, grens.Rechten), een => een.Begindatum, Bewaaraanhang.VanRechtenAsync),
        new Soort<Domain.Aanvragen.Aanvraag>("aanvragen", (db, grens) => db.OudeAanvragen(grens.Aanvragen, grens.Rechten).Where(een => een.TeVerlengen == null), een => een.AfgehandeldDag, Bewaaraanhang.VanAanvragenAsync),
        new Soort<Domain.Organisaties.Werkrelatie>("werkrelaties", (db, grens) => db.OudeWerkrelaties(grens.Aanvragen, grens.Rechten), een => een.Begindatum),
        new Soort<Domain.Organisaties.Afwezigheid>("afwezigheden", (db, grens) => db.OudeAfwezigheden(grens.Rechten), een => een.Einddatum),
        new Soort<Domain.Organisaties.Hoofdtoegangsbeheerder>("registraties", (db, grens) => db.OudeRegistraties(grens.Rechten), een => een.Einddatum),
        new Soort<Mail.UitgaandeMail>("mails", (db, grens) => db.OudeMails(grens.Mails), een => BrusselseTijd.Datum(een.AangemaaktOp)),
        new Soort<Domain.Personen.Persoon>("personen", (db, _) => db.OverbodigePersonen(), _ => null),
    ];

    private Bewaarsoort(string naam) => Naam = naam;

    /// <summary>What it is called.</summary>
    public string Naam { get; }

    /// <summary>How many would go, and the day of the first of them.</summary>
    public abstract Task<(int Aantal, DateOnly? Oudste)> TellenAsync(ZelfregistratieDb db, Bewaargrens grens, CancellationToken ct);

    /// <summary>Marks the first as deleted, with what hangs on them; the save that follows removes them.</summary>
    /// <returns>How many.</returns>
    public abstract Task<int> WegdoenAsync(ZelfregistratieDb db, Bewaargrens grens, int partij, CancellationToken ct);

    private sealed class Soort<TRij>(
        string naam,
        Func<ZelfregistratieDb, Bewaargrens, IQueryable<TRij>> oud,
        Func<TRij, DateOnly?> dag,
        Func<ZelfregistratieDb, IReadOnlyList<TRij>, CancellationToken, Task>? aanhang = null) : Bewaarsoort(naam)
        where TRij : class
    {
        public override async Task<(int Aantal, DateOnly? Oudste)> TellenAsync(ZelfregistratieDb db, Bewaargrens grens, CancellationToken ct)
        {
            var eerste = await oud(db, grens).AsNoTracking().FirstOrDefaultAsync(ct);
            return eerste is null ? (0, null) : (await oud(db, grens).CountAsync(ct), dag(eerste));
        }

        public override async Task<int> WegdoenAsync(ZelfregistratieDb db, Bewaargrens grens, int partij, CancellationToken ct)
        {
            var rijen = await oud(db, grens).Take(partij).ToListAsync(ct);
            if (rijen.Count > 0 && aanhang is not null) await aanhang(db, rijen, ct);
            db.RemoveRange(rijen);
            return rijen.Count;
        }
    }
}
