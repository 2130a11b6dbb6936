using Microsoft.Data.Sqlite;
using Zelfregistratie.Browser.Tests.Proefbank;
using Zelfregistratie.Demo;

namespace Zelfregistratie.Browser.Tests;

[Trait("Nodig", "Browser")]
public sealed class StoringTests(Browserproef proef)
{
    [Fact]
    public async Task Een_storing_heeft_een_pagina_met_een_nummer_voor_de_helpdesk()
    {
        var map = Directory.CreateTempSubdirectory("zelfregistratie-storing-").FullName;
        await using (var demo = await DemoHost.StartAsync(new DemoOptions { Map = map, PortaalPoort = 0, SleutelPoort = 0, MailboxPoort = 0 }, TestContext.Current.CancellationToken))
        {
            await using var bezoek = await proef.BezoekAsync();
            var link = new Uri(demo.Portaal, "/user/aanvraag?an=45&dg=EA").ToString();

            // A database without tables is an error of ours; one that can't be opened is away.
            Verplaatsen(map);
            Assert.Equal(500, (await bezoek.Pagina.GotoAsync(link))!.Status);
            await bezoek.KopAsync("Er ging iets mis");
            await bezoek.VastleggenAsync("fout-500");

            Verplaatsen(map);
            Directory.CreateDirectory(Path.Combine(map, "zelfregistratie.db"));
            Assert.Equal(503, (await bezoek.Pagina.GotoAsync(link))!.Status);
            await bezoek.KopAsync("Dit werkt nu even niet");
            await bezoek.VastleggenAsync("fout-503");
        }

        Directory.Delete(map, recursive: true);
    }

    private static void Verplaatsen(string map)
    {
        SqliteConnection.ClearAllPools();
        foreach (var bestand in Directory.EnumerateFiles(map, "zelfregistratie.db*").ToList())
        {
            File.Delete(bestand);
        }
    }
}
