using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Security;

/// <summary>Finds people by national number, whichever key its hash was made with.</summary>
internal static class PersoonMetNummer
{
    /// <summary>Who has the number; null when the portal does not know them.</summary>
    public static Task<Persoon?> PersoonMetAsync(this ZelfregistratieDb db, Insz insz, InszBescherming bescherming, CancellationToken ct)
    {
        var hashes = bescherming.Hashes(insz);
        return db.Personen.FirstOrDefaultAsync(persoon => hashes.Contains(persoon.InszHash), ct);
    }

    /// <summary>Whether the names that are known have no word in common with the given ones: most likely the number was mistyped.</summary>
    public static bool HeetAnders(this Persoon persoon, string voornaam, string familienaam)
    {
        return persoon.Naam.Length > 0 && familienaam.Length > 0
            && !Woorden(persoon.Naam).Intersect(Woorden($"{voornaam} {familienaam}"), StringComparer.Ordinal).Any();

        static IReadOnlyList<string> Woorden(string naam) => OrganisatieWoord.Splitsen(naam);
    }
}
