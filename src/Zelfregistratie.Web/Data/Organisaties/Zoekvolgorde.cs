using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Data.Organisaties;

/// <summary>Puts what was found in the order that people expect.</summary>
internal static class Zoekvolgorde
{
    private const int HeleNaam = 0;
    private const int AlleWoorden = 1;
    private const int Begin = 2;
    private const int Typfout = 3;

    /// <summary>
    /// The whole name first, then all words, then an unfinished word, then typos, the fewest first; among equals who has an administrator, then short
    /// names, then those with that name before those that are also called so.
    /// </summary>
    public static Zoekresultaat Resultaat(IReadOnlyList<Kandidaat> kandidaten, IReadOnlyList<string> vraag)
    {
        var volgorde = kandidaten
            .DistinctBy(een => een.Id)
            .Select(een => (Kandidaat: een, Rang: Rang(een, vraag)))
            .OrderBy(een => een.Rang.Soort).ThenBy(een => een.Rang.Afwijking).ThenByDescending(een => een.Kandidaat.HeeftBereikbareBeheerder)
            .ThenBy(een => een.Rang.Lengte).ThenBy(een => een.Rang.IsAndereNaam)
            .ThenBy(een => een.Kandidaat.Naam, StringComparer.Ordinal).ThenBy(een => een.Kandidaat.Id)
            .Select(een => een.Kandidaat)
            .ToList();
        return new Zoekresultaat(
            [.. volgorde.Take(OrganisatieZoeken.Maximum).Select(een => new GevondenOrganisatie(OrganisatieCode.Lezen(een.CodeWaarde, een.Codesoort), een.Naam, een.Gemeente, een.HeeftBereikbareBeheerder))],
            volgorde.Count > OrganisatieZoeken.Maximum);
    }

    private static (int Soort, int Afwijking, int Lengte, bool IsAndereNaam) Rang(Kandidaat kandidaat, IReadOnlyList<string> vraag) =>
        (kandidaat.AndereNamen?.Split('\n') ?? []).Prepend(kandidaat.Naam).Select((naam, plaats) => Rang(OrganisatieWoord.Zoekwoorden(naam), plaats > 0, vraag)).Min();

    private static (int Soort, int Afwijking, int Lengte, bool IsAndereNaam) Rang(IReadOnlyList<string> naam, bool isAndereNaam, IReadOnlyList<string> vraag)
    {
        var woorden = naam.ToHashSet(StringComparer.Ordinal);
        var soorten = vraag.Select(woord =>
            woorden.Contains(woord) ? HeleNaam
            : naam.Any(een => een.StartsWith(woord, StringComparison.Ordinal)) ? Begin
            : naam.Any(een => OrganisatieWoord.IsTypfout(woord, een)) ? Typfout
            : Typfout + 1).DefaultIfEmpty(HeleNaam).ToList();
        var soort = soorten.Max();
        return (soort == HeleNaam && woorden.Count > vraag.Count ? AlleWoorden : soort, soorten.Sum(), naam.Count, isAndereNaam);
    }
}
