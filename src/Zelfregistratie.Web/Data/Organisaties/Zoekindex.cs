using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Data.Organisaties;

/// <summary>Keeps the words by which organisations are found in step with their names, in the same save.</summary>
internal static class Zoekindex
{
    /// <summary>Adds to a save what its new and renamed organisations need.</summary>
    public static async Task BijwerkenAsync(ZelfregistratieDb db, CancellationToken ct)
    {
        var gewijzigd = db.ChangeTracker.Entries<Organisatie>().Where(een => een.State == EntityState.Added || IsHernoemd(een)).ToList();
        if (gewijzigd.Count == 0) return;

        var nieuw = new HashSet<string>(StringComparer.Ordinal);
        foreach (var een in gewijzigd)
        {
            var (naam, andere) = (een.Property(organisatie => organisatie.Naam), een.Property(organisatie => organisatie.AndereNamen));
            var oud = een.State == EntityState.Added ? [] : Sleutels(naam.OriginalValue, andere.OriginalValue);
            var nu = Sleutels(naam.CurrentValue, andere.CurrentValue);
            db.RemoveRange(oud.Except(nu).Select(paar => new Zoekverwijzing(paar.Woord, paar.Rang, een.Entity)));
            db.AddRange(nu.Except(oud).Select(paar => new Zoekverwijzing(paar.Woord, paar.Rang, een.Entity)));
            var woorden = Zoekverwijzing.Ontleden(naam.CurrentValue, andere.CurrentValue).Woorden;
            een.Property<string>(Woordentekst.Kolom).CurrentValue = Woordentekst.Van(woorden);
            nieuw.UnionWith(woorden);
        }

        await WoordenAanvullenAsync(db, nieuw, ct);
    }

    /// <summary>Makes the words of organisations that have none yet, after a migration that added them. Interrupted, it goes on where it was.</summary>
    public static async Task AanvullenAsync(ZelfregistratieDb db, CancellationToken ct)
    {
        const int Deel = 1000;
        for (var na = 0L; ; db.ChangeTracker.Clear())
        {
            var organisaties = await db.Organisaties.Where(een => een.Id > na && EF.Property<string?>(een, Woordentekst.Kolom) == null).OrderBy(een => een.Id).Take(Deel).ToListAsync(ct);
            if (organisaties.Count == 0) return;
            var alle = new HashSet<string>(StringComparer.Ordinal);
            foreach (var organisatie in organisaties)
            {
                var (rang, woorden) = Zoekverwijzing.Ontleden(organisatie.Naam, organisatie.AndereNamen);
                db.Entry(organisatie).Property<string>(Woordentekst.Kolom).CurrentValue = Woordentekst.Van(woorden);
                db.AddRange(woorden.Select(woord => new Zoekverwijzing(OrganisatieWoord.Sleutel(woord), rang, organisatie)));
                alle.UnionWith(woorden);
            }

            await WoordenAanvullenAsync(db, alle, ct);
            await db.SaveChangesAsync(ct);
            na = organisaties[^1].Id;
        }
    }

    private static async Task WoordenAanvullenAsync(ZelfregistratieDb db, HashSet<string> woorden, CancellationToken ct)
    {
        const int Deel = 500;

        // Asking for it looks through all that is tracked: once.
        var lokaal = db.Zoekwoorden.Local;
        foreach (var deel in woorden.Chunk(Deel))
        {
            var sleutels = deel.Select(woord => OrganisatieWoord.Sleutel(woord)).ToList();
            var bekend = await db.Zoekwoorden.Where(een => sleutels.Contains(een.Sleutel)).Select(een => een.Sleutel).ToHashSetAsync(ct);
            foreach (var woord in deel.Where(woord => !bekend.Contains(OrganisatieWoord.Sleutel(woord))))
            {
                var zoekwoord = new Zoekwoord(woord, aantal: 1);
                if (lokaal.FindEntry(zoekwoord.Sleutel) is not null) continue;
                db.Add(zoekwoord);
                if (woord.Length >= OrganisatieWoord.KortsteMetTypfout) db.AddRange(OrganisatieWoord.Varianten(woord).Select(variant => new Zoekvariant(variant, zoekwoord.Sleutel)));
            }
        }
    }

    private static bool IsHernoemd(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry<Organisatie> een) =>
        een.State == EntityState.Modified && (een.Property(organisatie => organisatie.Naam).IsModified || een.Property(organisatie => organisatie.AndereNamen).IsModified);

    private static HashSet<(long Woord, int Rang)> Sleutels(string naam, string? andereNamen)
    {
        var (rang, woorden) = Zoekverwijzing.Ontleden(naam, andereNamen);
        return [.. woorden.Select(woord => (OrganisatieWoord.Sleutel(woord), rang))];
    }
}
