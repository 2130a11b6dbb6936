using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Toezicht.Toegangsbeheerders;

/// <summary>What the database knows about some rows of the file, from three queries however many rows there are.</summary>
internal sealed class Registerstand
{
    private readonly Dictionary<Insz, Persoon> personen = [];
    private readonly Dictionary<string, (Organisatie Organisatie, bool IsBtb)> organisaties;
    private readonly Dictionary<(long, long), Hoofdtoegangsbeheerder> registraties;

    private Registerstand(Dictionary<string, (Organisatie, bool)> organisaties, Dictionary<(long, long), Hoofdtoegangsbeheerder> registraties) =>
        (this.organisaties, this.registraties) = (organisaties, registraties);

    public static async Task<Registerstand> LadenAsync(ZelfregistratieDb db, InszBescherming bescherming, IReadOnlyCollection<Registerrij> rijen, CancellationToken ct)
    {
        var hashes = rijen.Select(rij => rij.Insz).Distinct().SelectMany(insz => bescherming.Hashes(insz).Select(hash => (hash, insz))).ToDictionary(paar => paar.hash, paar => paar.insz, StringComparer.Ordinal);
        var (gezocht, codes) = (hashes.Keys.ToList(), rijen.Select(rij => rij.Kbo).Distinct(StringComparer.Ordinal).ToList());
        var gevonden = await db.Personen.Where(persoon => gezocht.Contains(persoon.InszHash)).ToListAsync(ct);
        var bij = await db.Organisaties
            .Where(organisatie => organisatie.Codesoort == Codesoort.Kbo && codes.Contains(organisatie.CodeWaarde))
            .Select(organisatie => new { Organisatie = organisatie, IsBtb = organisatie.Doelgroepen.Any(doelgroep => doelgroep.Aanstelling == Aanstelling.Btb) })
            .ToListAsync(ct);
        var (wie, waar) = (gevonden.ConvertAll(persoon => persoon.Id), bij.ConvertAll(een => een.Organisatie.Id));
        var bekend = await db.Hoofdtoegangsbeheerders
            .Include(een => een.Persoon).Include(een => een.Organisatie)
            .Where(een => wie.Contains(een.Persoon.Id) && waar.Contains(een.Organisatie.Id))
            .ToListAsync(ct);

        var stand = new Registerstand(
            bij.ToDictionary(een => een.Organisatie.CodeWaarde, een => (een.Organisatie, een.IsBtb), StringComparer.Ordinal),
            bekend.ToDictionary(een => (een.Persoon.Id, een.Organisatie.Id)));
        foreach (var persoon in gevonden) stand.personen[hashes[persoon.InszHash]] = persoon;
        return stand;
    }

    public Persoon? Persoon(Registerrij rij) => personen.GetValueOrDefault(rij.Insz);

    /// <summary>The organisation of a row, and whether its administrators come from the federal register; null when it is not known.</summary>
    public (Organisatie Organisatie, bool IsBtb)? Organisatie(Registerrij rij) => organisaties.TryGetValue(rij.Kbo, out var gevonden) ? gevonden : null;

    public Hoofdtoegangsbeheerder? Registratie(Registerrij rij) =>
        Persoon(rij) is { } persoon && Organisatie(rij) is { } bij ? registraties.GetValueOrDefault((persoon.Id, bij.Organisatie.Id)) : null;

    /// <summary>Remembers somebody who was not known, for the rows that follow.</summary>
    public Persoon Kennen(Registerrij rij, Persoon persoon) => personen[rij.Insz] = persoon;
}
