using System.Globalization;
using Zelfregistratie.Benchmarks.Organisaties;
using Zelfregistratie.TestSupport.Servers;

namespace Zelfregistratie.Benchmarks.Vergelijking;

/// <summary>The published portal beside a bare application that does the least that counts as the same work, on one PostgreSQL.</summary>
internal static class Portaalmeting
{
    public static async Task<int> UitvoerenAsync(int aanvragen)
    {
        PostgreSqlServer.Instellingen = "-c fsync=on -c synchronous_commit=on -c full_page_writes=on -c shared_buffers=2GB -c max_wal_size=8GB -c checkpoint_timeout=30min";
        var werkmap = Directory.CreateTempSubdirectory("zelfregistratie-meting-").FullName;
        try
        {
            var verslag = await MetenAsync(Schaal.Voor(aanvragen), werkmap);
            Console.WriteLine();
            Console.WriteLine(verslag.Tekst());
            return 0;
        }
        finally
        {
            Directory.Delete(werkmap, recursive: true);
        }
    }

    private static async Task<Verslag> MetenAsync(Schaal schaal, string werkmap)
    {
        Console.WriteLine("Publishing ...");
        var portaalprogramma = await Publicatie.MakenAsync("src", "Zelfregistratie.Web", werkmap);
        var kaalprogramma = await Publicatie.MakenAsync("tests", "Zelfregistratie.Benchmarks.Kaal", werkmap);
        await using var databank = await Databank.MakenAsync("portaal");
        await using var kaaldatabank = await Databank.MakenAsync("kaal");
        await Portaal.UitvoerenAsync("PostgreSql", databank.ConnectionString, "migrate");
        await using var aanmelder = new Aanmelder(databank.ConnectionString, Path.Combine(werkmap, "mails"));
        var vulling = new Vulling(databank);
        await vulling.BeginnenAsync();

        await using var kaal = await Site.StartenAsync(kaalprogramma, [KeyValuePair.Create("ConnectionStrings:Kaal", (string?)kaaldatabank.ConnectionString)], "127.0.0.1", "/lijst", werkmap);
        Task<Site> PortaalAsync() => Site.StartenAsync(portaalprogramma, aanmelder.Instellingen, Aanmelder.Host, "/", werkmap);
        var bladzijden = new Bladzijden(aanmelder, schaal);
        Paar klein;
        await using (var eerste = await PortaalAsync())
        {
            klein = await bladzijden.TakenlijstAsync($"task list, {Schaal.Klein:N0} requests", doel: null, eerste, kaal);
        }

        await vulling.AanvullenAsync(schaal.Aanvragen);
        var starts = await StartenAsync(PortaalAsync);
        await using var portaal = await PortaalAsync();
        var lijst = await bladzijden.TakenlijstAsync($"task list, {schaal.Aanvragen:N0} requests", 0.5, portaal, kaal);
        var formulier = await bladzijden.FormulierAsync(portaal, kaal);
        var indienen = await new Indienen(aanmelder, databank, schaal).MetenAsync(portaal, kaal);
        var omgeving = $"{Machine.Tekst()}; {await Machine.DatabankAsync(databank)}; a database of {await vulling.GrootteAsync()}";
        return new Verslag(schaal.Aanvragen, omgeving, [formulier, indienen, lijst], klein, lijst, starts, portaal.Geheugen("VmRSS"), portaal.Geheugen("VmHWM"));
    }

    private static async Task<IReadOnlyList<double>> StartenAsync(Func<Task<Site>> starten)
    {
        var starts = new List<double>();
        for (var keer = 0; keer < Schaal.Starts; keer++)
        {
            await using var site = await starten();
            starts.Add(site.Opstart.TotalMilliseconds);
        }

        Console.WriteLine($"  start to first page: {string.Join(", ", starts.Select(start => start.ToString("F0", CultureInfo.InvariantCulture)))} ms");
        return starts;
    }
}
