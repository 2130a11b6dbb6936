using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Security;
using Zelfregistratie.Web.Tests.Features.AanvraagBehandelen;
using Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

namespace Zelfregistratie.Web.Tests.Telemetrie;

/// <summary>A panel or an alert about a metric that nobody gives shows nothing, and nobody notices.</summary>
[Collection(TelemetrieProef.Collectie)]
[Trait("Nodig", "PostgreSql")]
public sealed partial class DashboardTests(DashboardProef proef) : IClassFixture<DashboardProef>
{
    // Prometheus itself gives it.
    private const string VanPrometheus = "up";

    private static string Map => Path.Combine(Wortel(new DirectoryInfo(AppContext.BaseDirectory)), "docs", "monitoring");

    [Fact]
    public async Task Elke_meting_van_het_dashboard_en_de_alarmen_bestaat()
    {
        await BelevenAsync();
        var metingen = (await proef.MetenAsync()).Namen;
        string[] vragen = [.. VanDashboard(), .. VanAlarmen()];

        Assert.True(vragen.Length > 20, "Fewer queries than panels.");
        Assert.Empty(vragen.SelectMany(Namen).Distinct(StringComparer.Ordinal).Except([.. metingen, VanPrometheus], StringComparer.Ordinal));
    }

    [Fact]
    public void Elke_meting_van_het_portaal_zelf_staat_op_het_dashboard()
    {
        var vragen = VanDashboard().SelectMany(Namen).ToHashSet(StringComparer.Ordinal);

        Assert.Superset(
            new HashSet<string>(
                ["zelfregistratie_aanvragen_ingediend_total", "zelfregistratie_aanvragen_afgehandeld_total", "zelfregistratie_aanvragen_wachttijd_seconds_bucket", "zelfregistratie_mails", "zelfregistratie_mails_oudste_seconds", "zelfregistratie_aanmeldingen_mislukt_total"],
                StringComparer.Ordinal),
            vragen);
    }

    [Fact]
    public void Een_naam_wordt_uit_een_vraag_gelezen() => Assert.Equal(
        ["een_bucket", "twee_total", "drie"],
        Namen("histogram_quantile(0.95, sum by (le, http_route) (rate(een_bucket{a=~\"5..\",b!=\"x\"}[5m]))) / sum(increase(twee_total[1h])) > 400e6 and drie offset 5m"));

    /// <summary>The names of metrics in a query: what is no function, no label, no word of the language and no number.</summary>
    private static IEnumerable<string> Namen(string vraag) =>
        Naam().Matches(Functie().Replace(Bijzaak().Replace(vraag, " "), " ")).Select(naam => naam.Value).Where(naam => naam is not ("and" or "or" or "unless" or "offset" or "bool"));

    private static List<string> VanDashboard()
    {
        using var dashboard = JsonDocument.Parse(File.ReadAllText(Path.Combine(Map, "grafana.json")));
        return [.. dashboard.RootElement.GetProperty("panels").EnumerateArray().SelectMany(paneel => paneel.GetProperty("targets").EnumerateArray()).Select(doel => doel.GetProperty("expr").GetString()!)];
    }

    private static List<string> VanAlarmen() => [.. File.ReadLines(Path.Combine(Map, "alerts.yml")).Select(regel => regel.Trim()).Where(regel => regel.StartsWith("expr: ", StringComparison.Ordinal)).Select(regel => regel[6..])];

    private static string Wortel(DirectoryInfo map) => File.Exists(Path.Combine(map.FullName, "Zelfregistratie.sln")) ? map.FullName : Wortel(map.Parent!);

    // What only shows once it happened: a sign-in that failed, somebody refused, a page that broke, a save that lost, a request and its decision.
    private async Task BelevenAsync()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());
        using var anoniem = proef.Anoniem();
        await anoniem.PaginaAsync("/aanmelden");
        for (var keer = 0; keer <= Zoektempo.PerMinuut; keer++)
        {
            await bezoeker.PaginaAsync("/organisaties/zoeken?dg=EA&zoek=.");
        }

        await anoniem.PaginaAsync("/proef/stuk");
        await proef.PeilenAsync();
        var (organisatie, recht) = (await proef.Data.OrganisatieAsync(), await proef.Data.RechtAsync());
        using var beheerder = await proef.AlsAsync(await proef.Data.BeheerderAsync(organisatie));
        await (await bezoeker.InvullenAsync(Invullen.Link(recht.Code, organisatie))).DefinitiefAsync();
        var aanvraag = await proef.Data.LezenAsync(db => db.Aanvragen.SingleAsync(een => een.Organisatie.Id == organisatie.Id));
        await VerliezenAsync(aanvraag.Id);
        await (await beheerder.PaginaAsync($"/taken/{aanvraag.Referentie}/afkeuren")).IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", Behandeling.Reden));
    }

    private async Task VerliezenAsync(long aanvraagId)
    {
        await using var scope = proef.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ZelfregistratieDb>();
        var aanvraag = await db.Aanvragen.SingleAsync(een => een.Id == aanvraagId);
        aanvraag.Vervallen(Vervalreden.NietTijdigBeslist, proef.Data.Nu);
        db.Entry(aanvraag).Property(een => een.Versie).OriginalValue = -1;
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
    }

    [GeneratedRegex("\"[^\"]*\"|\\{[^}]*\\}|\\[[^\\]]*\\]|\\b(by|without|on|ignoring) *\\([^)]*\\)|\\b[0-9][0-9a-z.]*\\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bijzaak();

    [GeneratedRegex(@"\b[a-z_]+ *(?=\()", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Functie();

    [GeneratedRegex("[a-z_][a-z0-9_]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Naam();
}
