using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.Demo;
using Zelfregistratie.Demo.Gegevens;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Browser.Tests;

[Trait("Nodig", "Browser")]
public sealed class DemoTests : IDisposable
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    private readonly string map = Directory.CreateTempSubdirectory("zelfregistratie-demo-").FullName;

    public void Dispose() => Directory.Delete(map, recursive: true);

    [Fact]
    public async Task Een_tweede_start_behoudt_wat_er_gebeurde_en_opnieuw_begint_van_voren()
    {
        var code = OrganisatieCode.Lezen("0190991317", Codesoort.Kbo);
        await using (var eerste = await StartenAsync())
        {
            await InDbAsync(eerste, async db =>
            {
                Assert.Equal(37, await db.Aanvragen.CountAsync(aanvraag => aanvraag.Status == 0 && (aanvraag.Organisatie.CodeWaarde == "0428364866" || aanvraag.Organisatie.CodeWaarde == "0190103766") && aanvraag.Beslisser == 0, Ct));
                db.Add(new Organisatie(code, "Later gekomen NV", null, await db.Doelgroepen.SingleAsync(doelgroep => doelgroep.Code == "EA", Ct)));
                await db.SaveChangesAsync(Ct);
            });
        }

        await using (var tweede = await StartenAsync())
        {
            await InDbAsync(tweede, async db => Assert.True(await db.Organisaties.AnyAsync(organisatie => organisatie.Naam == "Later gekomen NV", Ct)));
        }

        await using var opnieuw = await StartenAsync(opnieuw: true);
        await InDbAsync(opnieuw, async db => Assert.False(await db.Organisaties.AnyAsync(organisatie => organisatie.Naam == "Later gekomen NV", Ct)));
    }

    [Fact]
    public async Task Twee_demos_delen_geen_map()
    {
        await using var eerste = await StartenAsync();
        var fout = await Assert.ThrowsAsync<DemoFout>(() => StartenAsync());
        Assert.Contains("Er loopt al een demo", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_poort_die_bezet_is_wordt_genoemd()
    {
        using var bezet = new TcpListener(IPAddress.Loopback, 0);
        bezet.Start();
        var poort = ((IPEndPoint)bezet.LocalEndpoint).Port;
        var fout = await Assert.ThrowsAsync<DemoFout>(() => DemoHost.StartAsync(new DemoOptions { Map = map, PortaalPoort = 0, SleutelPoort = 0, MailboxPoort = poort }, Ct));
        Assert.Contains($"http://localhost:{poort}/ is al in gebruik", fout.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("geen optie die we kennen", "--raar")]
    [InlineData("hoort nog iets te staan", "--map")]
    [InlineData("een getal van 0 tot 65535", "--portaal-poort", "70000")]
    [InlineData("elk een eigen poort", "--portaal-poort", "5999", "--mailbox-poort", "5999")]
    [InlineData("kan niet geschreven worden", "--map", "/dev/null/demo")]
    public async Task Een_verkeerde_opdracht_geeft_een_zin_en_code_1(string zin, params string[] args)
    {
        using var proces = Process.Start(new ProcessStartInfo("dotnet", [typeof(DemoHost).Assembly.Location, .. args]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
        var melding = await proces.StandardError.ReadToEndAsync(Ct);
        await proces.WaitForExitAsync(Ct);
        Assert.Equal(1, proces.ExitCode);
        Assert.Contains(zin, melding, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", melding, StringComparison.Ordinal);
    }

    [Fact]
    public void Iedereen_in_de_demo_heeft_een_eigen_geldig_nummer_en_een_eigen_naam()
    {
        var nummers = Personenlijst.Alle.Select(persoon => persoon.Insz).OfType<string>().ToList();
        Assert.All(nummers, nummer => Assert.True(Insz.TryLezen(nummer, out _), nummer));
        Assert.Equal(nummers.Count, nummers.Distinct().Count());
        Assert.Equal(Personenlijst.Alle.Count, Personenlijst.Alle.Select(persoon => persoon.Id).Distinct().Count());
        Assert.Contains("93051822361", nummers);
    }

    private Task<DemoHost> StartenAsync(bool opnieuw = false) =>
        DemoHost.StartAsync(new DemoOptions { Map = map, PortaalPoort = 0, SleutelPoort = 0, MailboxPoort = 0, Opnieuw = opnieuw }, Ct);

    private static async Task InDbAsync(DemoHost demo, Func<ZelfregistratieDb, Task> doen)
    {
        await using var scope = demo.Services.CreateAsyncScope();
        await doen(scope.ServiceProvider.GetRequiredService<ZelfregistratieDb>());
    }
}
