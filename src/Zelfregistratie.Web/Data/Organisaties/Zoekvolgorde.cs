using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Data.Organisaties;

/// <summary>Puts what was found in the order that people expect.</summary>
internal static class Zoekvolgorde
{
    private const int HeleNaam = 0;
    private const int AlleWoorden = 1;
    private const int Begin = 2;
    private const int Typfout = 3;

    /// <summary>The whole name first, then all words, then an unfinished word, then typos; among equals who has an administrator, then short names.</summary>
    public static Zoekresultaat Resultaat(IReadOnlyList<Kandidaat> kandidaten, IReadOnlyList<string> vraag)
    {
        var volgorde = kandidaten
            .DistinctBy(een => een.Id)
            .Select(een => (Kandidaat: een, Rang: Rang(een, vraag)))
            .OrderBy(een => een.Rang.Soort).ThenByDescending(een => een.Kandidaat.HeeftBereikbareBeheerder).ThenBy(een => een.Rang.Lengte)
            .ThenBy(een => een.Kandidaat.Naam, StringComparer.Ordinal).ThenBy(een => een.Kandidaat.Id)
            .Select(een => een.Kandidaat)
            .ToList();
        return new Zoekresultaat(
            [.. volgorde.Take(OrganisatieZoeken.Maximum).Select(een => new GevondenOrganisatie(OrganisatieCode.Lezen(een.CodeWaarde, een.Codesoort), een.Naam, een.Gemeente, een.HeeftBereikbareBeheerder))],
            volgorde.Count > OrganisatieZoeken.Maximum);
    }

    private static (int Soort, int Lengte) Rang(Kandidaat kandidaat, IReadOnlyList<string> vraag) =>
        ((kandidaat.AndereNamen ?? "").Split('\n').Prepend(kandidaat.Naam).Select(naam => OrganisatieWoord.Zoekwoorden(naam))).Select(woorden => (Soort(woorden, vraag), woorden.Count)).Min();

    private static int Soort(IReadOnlyList<string> naam, IReadOnlyList<string> vraag)
    {
        var woorden = naam.ToHashSet(StringComparer.Ordinal);
        var soort = vraag.Select(woord =>
            woorden.Contains(woord) ? HeleNaam
            : naam.Any(een => een.StartsWith(woord, StringComparison.Ordinal)) ? Begin
            : naam.Any(een => OrganisatieWoord.IsTypfout(woord, een)) ? Typfout
            : Typfout + 1).DefaultIfEmpty(HeleNaam).Max();
        return soort == HeleNaam && woorden.Count > vraag.Count ? AlleWoorden : soort;
    }
}
