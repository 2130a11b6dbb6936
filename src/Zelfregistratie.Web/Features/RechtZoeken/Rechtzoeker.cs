using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.RechtZoeken;

/// <summary>
/// Finds rights by words of their name and description and those of their toepassing: in any order, without accents, the last one as far as it is
/// typed, with one mistake a word. There are hundreds of rights, not millions: they are all in memory.
/// </summary>
internal static class Rechtzoeker
{
    private const int MeesteWoorden = 8;
    private const int InOmschrijving = 3;

    // What people write around what they mean. On their own they still are words to search.
    private static readonly HashSet<string> Vulwoorden =
    [
        "aan", "de", "een", "en", "heb", "het", "ik", "in", "kunnen", "met", "mijn", "moet", "naar", "nodig", "of", "om", "op", "te", "toegang", "tot", "van", "voor", "wil",
    ];

    /// <summary>The rights that every word is found in, the nearest first.</summary>
    public static IReadOnlyList<Gebruikersrecht> Zoeken(string vraag, IReadOnlyList<Gebruikersrecht> aanbod)
    {
        var gevraagd = Gevraagd(vraag);
        var gevonden =
            from recht in gevraagd.Count == 0 ? [] : aanbod
            let afstand = Afstand(gevraagd, Woorden(recht))
            where afstand is not null
            orderby afstand
            select recht;
        return [.. gevonden];
    }

    private static List<string> Gevraagd(string vraag)
    {
        var alle = OrganisatieWoord.Splitsen(vraag);
        var inhoud = alle.Where(woord => !Vulwoorden.Contains(woord)).ToList();
        return [.. (inhoud.Count > 0 ? inhoud : alle).Take(MeesteWoorden)];
    }

    private static List<(string Woord, int Gewicht)> Woorden(Gebruikersrecht recht) =>
    [
        .. OrganisatieWoord.Splitsen($"{recht.Naam} {recht.Toepassing.Naam}").Select(woord => (woord, 0)),
        .. OrganisatieWoord.Splitsen($"{recht.Omschrijving} {recht.Toepassing.Omschrijving}").Select(woord => (woord, InOmschrijving)),
    ];

    private static int? Afstand(List<string> gevraagd, List<(string Woord, int Gewicht)> woorden)
    {
        var som = 0;
        for (var nummer = 0; nummer < gevraagd.Count; nummer++)
        {
            var magBegin = nummer == gevraagd.Count - 1;
            if (woorden.Min(een => Woordafstand.Van(gevraagd[nummer], een.Woord, magBegin) + een.Gewicht) is not { } dichtst) return null;
            som += dichtst;
        }

        return som;
    }
}
