using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data.Bulk;
using Zelfregistratie.Web.Data.Organisaties;

namespace Zelfregistratie.Web.Data.Kbo;

/// <summary>Saves enterprises of a full extract, many in a transaction: references to words go to all corners of their index, and are written sorted at its end.</summary>
internal sealed class KboSchrijver(ZelfregistratieDb db, KboInlezing inlezing, KboVerslag verslag, TimeProvider klok, (int Ondernemingen, int Verenigingen) doelgroepen) : IAsyncDisposable
{
    private const int Deel = 500;
    private const int PerTransactie = 100_000;

    private readonly Bulkschrijver bulk = Bulkschrijver.Voor(db);
    private readonly List<(long Woord, int Rang, long Id)> verwijzingen = [];
    private IDbContextTransaction? transactie;
    private long totEnMet = inlezing.TotEnMet;
    private int inTransactie;

    /// <summary>Brings the organisations behind the previous part, up to the last of this one, in line with it.</summary>
    public async Task SchrijvenAsync(KboPartij partij, CancellationToken ct)
    {
        transactie ??= await db.Database.BeginTransactionAsync(ct);
        var bekend = await BekendAsync(Code(totEnMet), partij.Ondernemingen[^1].Code, ct);
        var (nieuw, gewijzigd) = (new List<int>(), new List<(long Id, KboOnderneming Nu)>());
        foreach (var (plaats, onderneming) in partij.Ondernemingen.Index())
        {
            if (!bekend.Remove(onderneming.Code, out var al)) nieuw.Add(plaats);
            else if (!al.IsZoals(onderneming)) gewijzigd.Add((al.Id, onderneming));
        }

        await ToevoegenAsync(partij, nieuw, ct);
        await WijzigenAsync(gewijzigd, ct);
        await BuitenGebruikAsync([.. bekend.Values.Where(een => !een.IsBuitenGebruik).Select(een => een.Id)], ct);
        totEnMet = partij.Ondernemingen[^1].Nummer;
        verslag.Behandeld += partij.Ondernemingen.Count;
        inTransactie += partij.Ondernemingen.Count;
        if (inTransactie >= PerTransactie) await BewarenAsync(ct);
    }

    /// <summary>Commits what was written, with how far it is.</summary>
    public async Task BewarenAsync(CancellationToken ct)
    {
        if (transactie is null) return;
        verwijzingen.Sort();
        await bulk.SchrijvenAsync("Zoekverwijzingen", [Kolom.Groot("Woord"), Kolom.Getal("Rang"), Kolom.Groot("OrganisatieId")], verwijzingen, Verwijzing, ct);
        verwijzingen.Clear();
        db.Attach(inlezing).Entity.Vorderen(totEnMet);
        await db.SaveChangesAsync(ct);
        await transactie.CommitAsync(ct);
        await DisposeAsync();
        db.ChangeTracker.Clear();
        inTransactie = 0;
    }

    public async ValueTask DisposeAsync()
    {
        if (transactie is not null) await transactie.DisposeAsync();
        transactie = null;
    }

    /// <summary>Retires organisations.</summary>
    public async Task BuitenGebruikAsync(IReadOnlyList<long> ids, CancellationToken ct)
    {
        DateTimeOffset? nu = klok.GetUtcNow();
        foreach (var deel in ids.Chunk(Deel))
        {
            await db.Organisaties.Where(een => deel.Contains(een.Id))
                .ExecuteUpdateAsync(zet => zet.SetProperty(een => een.BuitenGebruikSinds, nu).SetProperty(een => een.IsStopgezet, true).SetProperty(een => een.Versie, een => een.Versie + 1), ct);
        }

        verslag.BuitenGebruik += ids.Count;
    }

    private async Task<Dictionary<string, Bekende>> BekendAsync(string na, string totEnMet, CancellationToken ct) => await db.Organisaties
        .Where(een => een.Codesoort == Codesoort.Kbo && string.Compare(een.CodeWaarde, na) > 0 && string.Compare(een.CodeWaarde, totEnMet) <= 0)
        .Select(een => new { een.CodeWaarde, Bekende = new Bekende(
            een.Id, een.Naam, een.AndereNamen, een.Gemeente, een.BuitenGebruikSinds != null, een.IsStopgezet,
            een.Doelgroepen.Any(lid => lid.Id == doelgroepen.Ondernemingen), een.Doelgroepen.Any(lid => lid.Id == doelgroepen.Verenigingen)) })
        .ToDictionaryAsync(een => een.CodeWaarde, een => een.Bekende, StringComparer.Ordinal, ct);

    private async Task ToevoegenAsync(KboPartij partij, List<int> nieuw, CancellationToken ct)
    {
        if (nieuw.Count == 0) return;

        var sleutels = await bulk.SleutelsAsync("Organisaties", nieuw.Count, ct);
        var ids = new long[partij.Ondernemingen.Count];
        foreach (var (volgnummer, plaats) in nieuw.Index()) ids[plaats] = sleutels[volgnummer];

        await bulk.SchrijvenAsync(
            "Organisaties",
            [Kolom.Groot("Id"), Kolom.Getal("Codesoort"), Kolom.Tekst("Code"), Kolom.Tekst("Naam"), Kolom.Tekst("AndereNamen"), Kolom.Tekst("Gemeente"), Kolom.Tekst(Woordentekst.Kolom), Kolom.Getal("Versie")],
            nieuw,
            (plaats, rij) => Organisatie(rij, ids[plaats], partij.Ondernemingen[plaats], partij.Woordenteksten[plaats]),
            ct);
        var leden = nieuw.Select(plaats => (Doelgroep: doelgroepen.Ondernemingen, Id: ids[plaats]))
            .Concat(nieuw.Where(plaats => partij.Ondernemingen[plaats].IsVereniging).Select(plaats => (Doelgroep: doelgroepen.Verenigingen, Id: ids[plaats])));
        await bulk.SchrijvenAsync("OrganisatieDoelgroepen", [Kolom.Getal("DoelgroepId"), Kolom.Groot("OrganisatieId")], leden, Lid, ct);

        verwijzingen.AddRange(partij.Woorden.Where(een => ids[een.Plaats] > 0).Select(een => (een.Woord, een.Rang, ids[een.Plaats])));
        verslag.Toegevoegd += nieuw.Count;
    }

    private async Task WijzigenAsync(List<(long Id, KboOnderneming Nu)> gewijzigd, CancellationToken ct)
    {
        foreach (var deel in gewijzigd.Chunk(Deel))
        {
            var (nu, ids) = (deel.ToDictionary(een => een.Id, een => een.Nu), deel.Select(een => een.Id).ToList());
            var leden = await db.Doelgroepen.Where(een => een.Id == doelgroepen.Ondernemingen || een.Id == doelgroepen.Verenigingen).ToDictionaryAsync(een => een.Id, ct);
            foreach (var organisatie in await db.Organisaties.Include(een => een.Doelgroepen).Where(een => ids.Contains(een.Id)).ToListAsync(ct))
            {
                var onderneming = nu[organisatie.Id];
                organisatie.Hernoemen(onderneming.Naam, onderneming.AndereNamen, onderneming.Gemeente);
                organisatie.OokBijHoren(onderneming.IsVereniging ? leden.Values : [leden[doelgroepen.Ondernemingen]]);
                if (organisatie.IsStopgezet) organisatie.WeerInGebruikNemen();
            }

            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        verslag.Gewijzigd += gewijzigd.Count;
    }

    private static void Organisatie(IRij rij, long id, KboOnderneming onderneming, string woordentekst)
    {
        rij.Groot(id);
        rij.Getal((int)Codesoort.Kbo);
        rij.Tekst(onderneming.Code);
        rij.Tekst(onderneming.Naam);
        rij.Tekst(onderneming.AndereNamen);
        rij.Tekst(onderneming.Gemeente);
        rij.Tekst(woordentekst);
        rij.Getal(0);
    }

    private static void Lid((int Doelgroep, long Id) lid, IRij rij)
    {
        rij.Getal(lid.Doelgroep);
        rij.Groot(lid.Id);
    }

    private static void Verwijzing((long Woord, int Rang, long Id) een, IRij rij)
    {
        rij.Groot(een.Woord);
        rij.Getal(een.Rang);
        rij.Groot(een.Id);
    }

    private static string Code(long nummer) => nummer.ToString("D10", System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Bekende(long Id, string Naam, string? AndereNamen, string? Gemeente, bool IsBuitenGebruik, bool IsStopgezet, bool IsOnderneming, bool IsVereniging)
    {
        public bool IsZoals(KboOnderneming nu) => !IsStopgezet && IsOnderneming && (IsVereniging || !nu.IsVereniging) && (Naam, AndereNamen, Gemeente) == (nu.Naam, nu.AndereNamen, nu.Gemeente);
    }
}
