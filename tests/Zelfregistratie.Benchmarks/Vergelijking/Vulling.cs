using System.Diagnostics;
using System.Globalization;

namespace Zelfregistratie.Benchmarks.Vergelijking;

/// <summary>Fills the database of the portal, in bulk; every constraint and unique index holds afterwards.</summary>
internal sealed class Vulling(Databank databank)
{
    private static readonly string[] Tabellen = ["Personen", "Organisaties", "OrganisatieDoelgroepen", "Werkrelaties", "ToegekendeRechten", "Aanvragen", "Herinneringen", "Doorsturingen"];

    private readonly DateTimeOffset nu = DateTimeOffset.UtcNow;

    /// <summary>What can be asked, organisations, administrators, and the first requests.</summary>
    public Task BeginnenAsync() => LadenAsync(
    [
        Wereldsql.Catalogus,
        Wereldsql.Organisaties,
        Wereldsql.Personen(Wereld.Beheerder, Wereld.EersteAanvrager - Wereld.Beheerder),
        Wereldsql.Beheerders,
        .. Opdrachten(new Aanvraagsql(1, Schaal.Klein, Wereld.EersteAanvrager, Wereld.EigenAanvragers, nu)),
    ]);

    /// <summary>More requests, until there are so many.</summary>
    public Task AanvullenAsync(int aanvragen)
    {
        var meer = (aanvragen - Schaal.Klein) / Wereld.PerAanvrager * Wereld.PerAanvrager;
        return meer == 0 ? Task.CompletedTask : LadenAsync(
            [.. Opdrachten(new Aanvraagsql(1 + Schaal.Klein, meer, Wereld.EersteAanvrager + (Schaal.Klein / Wereld.PerAanvrager), 0, nu))]);
    }

    private static string[] Opdrachten(Aanvraagsql aanvragen) =>
        [Wereldsql.Personen(aanvragen.Persoon, aanvragen.Personen), aanvragen.Aanvragen, aanvragen.Werkrelaties, aanvragen.Rechten, aanvragen.Merken];

    private async Task LadenAsync(IReadOnlyList<string> opdrachten)
    {
        var klok = Stopwatch.StartNew();
        await databank.UitvoerenAsync("SET synchronous_commit = off; SET work_mem = '256MB'; SET maintenance_work_mem = '1GB'; SELECT setseed(0.5)");
        var indexen = await Indexen.WeghalenAsync(databank, Tabellen);
        foreach (var opdracht in opdrachten) await databank.UitvoerenAsync(opdracht);
        var rijen = klok.Elapsed;
        await indexen.TerugAsync();
        foreach (var tabel in Wereldsql.MetNummer) await databank.UitvoerenAsync(Wereldsql.Nummering(tabel));
        foreach (var tabel in Tabellen) await databank.UitvoerenAsync($"VACUUM (ANALYZE) \"{tabel}\"");
        await databank.UitvoerenAsync("ANALYZE");
        await databank.UitvoerenAsync("CHECKPOINT");
        await databank.UitvoerenAsync("RESET ALL");
        var aantallen = await databank.WaardeAsync("""SELECT format('%s requests, %s of them open, %s people, %s granted rights', count(*), count(*) FILTER (WHERE "Status" = 0), (SELECT count(*) FROM "Personen"), (SELECT count(*) FROM "ToegekendeRechten")) FROM "Aanvragen" """);
        var grootte = await GrootteAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Loaded in {klok.Elapsed.TotalSeconds:F0} s ({rijen.TotalSeconds:F0} s of it for rows): {aantallen}; {grootte}"));
    }

    /// <summary>The size of the database, such as <c>9 GB</c>.</summary>
    public Task<string> GrootteAsync() => databank.WaardeAsync("SELECT pg_size_pretty(pg_database_size(current_database()))");
}
