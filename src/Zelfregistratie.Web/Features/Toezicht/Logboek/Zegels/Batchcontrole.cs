using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Toezicht.Logboek.Zegels;

/// <summary>Compares the rows of one seal with those in the database, both in order of key.</summary>
internal sealed class Batchcontrole(Logboekzegel zegel, IReadOnlyList<Zegelrij> verzegeld, Zegelsleutels sleutels)
{
    private readonly List<long> ontbrekend = [];
    private readonly List<long> gewijzigd = [];
    private readonly bool sleutelBekend = sleutels.Kent(zegel.Sleutel);

    /// <summary>Whether no row of the batch is left.</summary>
    public bool IsLeeg => ontbrekend.Count == verzegeld.Count;

    /// <summary>How many rows are still there.</summary>
    public int Aantal => verzegeld.Count - ontbrekend.Count;

    /// <summary>First and last key.</summary>
    public (long Van, long Tot) Bereik => (verzegeld[0].Id, verzegeld[^1].Id);

    /// <summary>Reads the rows after a key up to the last of the batch, and tells those that were inserted.</summary>
    public async IAsyncEnumerable<Bevinding> LezenAsync(ZelfregistratieDb db, long na, [EnumeratorCancellation] CancellationToken ct)
    {
        var plaats = 0;
        await foreach (var rij in db.Rijen(na, Bereik.Tot).AsAsyncEnumerable().WithCancellation(ct))
        {
            for (; plaats < verzegeld.Count && verzegeld[plaats].Id < rij.Id; plaats++)
            {
                ontbrekend.Add(verzegeld[plaats].Id);
            }

            if (verzegeld[plaats].Id != rij.Id)
            {
                yield return Bevinding.Ingevoegd(zegel.Nummer, rij.Id);
                continue;
            }

            if (!Past(verzegeld[plaats], rij)) gewijzigd.Add(rij.Id);
            plaats++;
        }

        ontbrekend.AddRange(verzegeld.Skip(plaats).Select(rij => rij.Id));
    }

    /// <summary>The rows that are gone, when some are left.</summary>
    public IEnumerable<Bevinding> Verwijderd() => IsLeeg ? [] : ontbrekend.Select(rij => Bevinding.Verwijderd(zegel.Nummer, rij));

    /// <summary>The rows that were changed; when the seal does not fit and none of its rows does, the seal says it all.</summary>
    public IEnumerable<Bevinding> Gewijzigd(bool zegelPast) =>
        !zegelPast && gewijzigd.Count == Aantal ? [] : gewijzigd.Select(rij => Bevinding.Gewijzigd(zegel.Nummer, rij));

    private bool Past(Zegelrij verwacht, Logboekrij rij) =>
        !sleutelBekend || CryptographicOperations.FixedTimeEquals(verwacht.Hmac.Span, sleutels.VanRij(zegel.Sleutel, rij.Bytes()));
}
