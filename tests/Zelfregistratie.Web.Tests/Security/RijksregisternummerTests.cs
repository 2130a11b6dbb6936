using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Serilog.Events;
using Serilog.Formatting.Compact;
using Serilog.Parsing;
using Zelfregistratie.Web.Hosting;
using Zelfregistratie.Web.Security;
using Zelfregistratie.Web.Tests.Features.Aanmelden;

namespace Zelfregistratie.Web.Tests.Security;

public sealed class RijksregisternummerTests(AanmeldProef proef) : IClassFixture<AanmeldProef>
{
    private static readonly string[] Notaties = [AanmeldProef.Insz, "93.05.18-223.61", "93 05 18 223 61"];

    [Fact]
    public async Task Na_aanmelden_en_afmelden_staat_het_nummer_niet_in_de_logs()
    {
        using var bezoeker = proef.Anoniem();
        await (await proef.AanmeldenAsync(bezoeker, "Nele Verlinden")).IndienenAsync("form[action='/afmelden']");

        Assert.NotEmpty(proef.Log.Regels);
        Assert.All(proef.Log.Regels, regel => Assert.All(Notaties, notatie => Assert.DoesNotContain(notatie, regel, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Na_aanmelden_staat_het_nummer_niet_in_het_bestand_van_de_databank()
    {
        Assert.SkipUnless(TestSupport.Omgeving.Engine == DatabaseEngine.Sqlite, "Only SQLite keeps the database in a file that a test can read.");
        using var bezoeker = proef.Anoniem();
        await proef.AanmeldenAsync(bezoeker, "Nele Verlinden");
        await proef.Data.WijzigenAsync(db => db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(FULL)"));

        var bestand = new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(proef.Database.ConnectionString).DataSource;
        foreach (var deel in Directory.GetFiles(Path.GetDirectoryName(bestand)!, Path.GetFileName(bestand) + "*"))
        {
            await using var stroom = new FileStream(deel, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var inhoud = new MemoryStream();
            await stroom.CopyToAsync(inhoud, TestContext.Current.CancellationToken);
            Assert.All(Notaties, notatie => Assert.False(inhoud.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(notatie)) >= 0, deel));
        }
    }

    [Theory]
    [InlineData("/taken/93051822361", "/taken/99999999999")]
    [InlineData("nummer 93.05.18-223.61.", "nummer 99.99.99-999.99.")]
    [InlineData("00012556777", "99999999999")]
    [InlineData("93051822362", "93051822362")]
    [InlineData("a93051822361", "a93051822361")]
    [InlineData("4bf92f3577b34da6a3ce929d0e0e4736", "4bf92f3577b34da6a3ce929d0e0e4736")]
    [InlineData("0428364866", "0428364866")]
    public void Wat_een_rijksregisternummer_is_wordt_gemaskeerd(string tekst, string verwacht) =>
        Assert.Equal(verwacht, ZonderRijksregisternummers.Maskeren(tekst));

    [Fact]
    public void Een_regel_blijft_JSON_en_bevat_het_nummer_nergens_ook_niet_in_een_fout()
    {
        var gebeurtenis = new LogEvent(
            DateTimeOffset.UnixEpoch,
            LogEventLevel.Error,
            new InvalidOperationException("Niet gevonden: 93.05.18-223.61"),
            new MessageTemplateParser().Parse("Zoekt {Insz} {Getal}"),
            [new("Insz", new ScalarValue(AanmeldProef.Insz)), new("Getal", new ScalarValue(93051822361L))]);
        using var uit = new StringWriter();

        new ZonderRijksregisternummers(new RenderedCompactJsonFormatter()).Format(gebeurtenis, uit);

        Assert.All(Notaties, notatie => Assert.DoesNotContain(notatie, uit.ToString(), StringComparison.Ordinal));
        Assert.Equal(99999999999, JsonElement.Parse(uit.ToString()).GetProperty("Getal").GetInt64());
    }
}
