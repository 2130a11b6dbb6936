using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Security;

/// <summary>
/// Encrypts national numbers anew that were encrypted with another key than the current one. A running portal finds people by the hash of
/// either key, so it may go on meanwhile; stopped half-way, it goes on with what is left.
/// </summary>
internal sealed class Sleutelvernieuwing(ZelfregistratieDb db, InszBescherming bescherming, TimeProvider klok)
{
    private const int Partij = 100;
    private const int MeestePogingen = 5;

    private readonly List<string> fouten = [];
    private long na;

    /// <summary>How many numbers have the current key now, that had another.</summary>
    public int Vernieuwd { get; private set; }

    /// <summary>The rows that could not be renewed, and why.</summary>
    public IReadOnlyList<string> Fouten => fouten;

    /// <summary>Renews the next people, in one save with the row of the logbook that says so.</summary>
    /// <returns>False when there were none left.</returns>
    public async Task<bool> VolgendeAsync(CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            db.ChangeTracker.Clear();
            var personen = await db.Personen.Where(persoon => persoon.Id > na && persoon.InszSleutel != bescherming.Huidig).OrderBy(persoon => persoon.Id).Take(Partij).ToListAsync(ct);
            if (personen.Count == 0) return false;

            var mislukt = await VernieuwenAsync(personen, ct);
            var gelukt = personen.Count - mislukt.Count;
            if (gelukt > 0) db.Logboek.Add(Regel(gelukt));
            try
            {
                await db.SaveChangesAsync(ct);
            }
            catch (Exception wedloop) when (poging < MeestePogingen && wedloop.IsWedloopVerloren())
            {
                // Somebody of these signed in or submitted: read again what stands there now.
                continue;
            }

            (na, Vernieuwd) = (personen[^1].Id, Vernieuwd + gelukt);
            fouten.AddRange(mislukt);
            return true;
        }
    }

    /// <summary>How many people have a number under each key, of those that are configured and those that stand on a row.</summary>
    public async Task<IReadOnlyDictionary<string, int>> GebruikAsync(CancellationToken ct)
    {
        var gebruikt = await db.Personen.GroupBy(persoon => persoon.InszSleutel).Select(groep => new { groep.Key, Aantal = groep.Count() }).ToDictionaryAsync(groep => groep.Key, groep => groep.Aantal, ct);
        return gebruikt.Keys.Union(bescherming.Sleutels).Order(StringComparer.Ordinal).ToDictionary(sleutel => sleutel, sleutel => gebruikt.GetValueOrDefault(sleutel), StringComparer.Ordinal);
    }

    private async Task<List<string>> VernieuwenAsync(List<Persoon> personen, CancellationToken ct)
    {
        var mislukt = new List<string>();
        var nieuw = new Dictionary<Persoon, BeschermdInsz>();
        foreach (var persoon in personen)
        {
            try
            {
                nieuw[persoon] = bescherming.Beschermen(bescherming.Onthullen(persoon));
            }
            catch (KeyNotFoundException)
            {
                mislukt.Add(Zin($"person {persoon.Id}: key {persoon.InszSleutel} is not in Rijksregisternummers:Sleutels"));
            }
            catch (CryptographicException)
            {
                mislukt.Add(Zin($"person {persoon.Id}: the number can't be read; the row was tampered with, or the key is not the one it had"));
            }
        }

        // An instance that did not know the new key yet may have taken somebody for new.
        var hashes = nieuw.Values.Select(insz => insz.Hash).ToList();
        var dubbel = await db.Personen.Where(persoon => hashes.Contains(persoon.InszHash)).ToDictionaryAsync(persoon => persoon.InszHash, persoon => persoon.Id, ct);
        foreach (var (persoon, insz) in nieuw)
        {
            if (dubbel.TryGetValue(insz.Hash, out var ander)) mislukt.Add(Zin($"person {persoon.Id}: person {ander} has the same number"));
            else persoon.InszVernieuwen(insz);
        }

        return mislukt;
    }

    private Logboekregel Regel(int aantal) => new(Handeling.RijksregisternummersVernieuwd, klok.GetUtcNow(), door: null)
    {
        Onderwerp = bescherming.Huidig,
        Toelichting = Zin($"{aantal} rijen"),
    };

    private static string Zin(FormattableString zin) => zin.ToString(CultureInfo.InvariantCulture);
}
