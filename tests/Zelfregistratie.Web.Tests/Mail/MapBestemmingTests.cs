using MimeKit;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Mail;

/// <summary>Mails as files.</summary>
public sealed class MapBestemmingTests : Mailproef
{
    private readonly string map = Path.Combine(Path.GetTempPath(), $"zelfregistratie-mails-{Guid.NewGuid():N}");

    public override async ValueTask DisposeAsync()
    {
        Directory.Delete(map, recursive: true);
        await base.DisposeAsync();
    }

    [Fact]
    public async Task Elke_mail_wordt_een_bestand_op_volgorde_van_ontstaan()
    {
        await using var instantie = Mailinstantie.NaarMap(Database, Klok, map);
        await InOutboxAsync([.. Enumerable.Range(0, 12).Select(nummer => $"persoon{nummer}@oostmeer.example")]);

        await instantie.RondeAsync();

        var bestanden = Directory.GetFiles(map).Order(StringComparer.Ordinal).ToList();
        Assert.All(bestanden, bestand => Assert.Matches(@"[/\\]20261116T091200000Z-\d{10}\.eml$", bestand));
        Assert.Equal(Enumerable.Range(1, 12).Select(nummer => $"Mail {nummer}"), bestanden.Select(Onderwerp));
        Assert.All(await OutboxAsync(), mail => Assert.Equal(MailStatus.Verzonden, mail.Status));
    }

    [Fact]
    public async Task Een_map_die_niet_geschreven_kan_worden_is_een_mislukte_poging()
    {
        await File.WriteAllTextAsync(map + ".bezet", "", TestContext.Current.CancellationToken);
        Directory.CreateDirectory(map);
        await using var instantie = Mailinstantie.NaarMap(Database, Klok, map + ".bezet");
        await InOutboxAsync("jan@oostmeer.example");

        await instantie.RondeAsync();

        var mail = await EnigeMailAsync();
        Assert.Equal((MailStatus.Wachtend, 1), (mail.Status, mail.Pogingen));
        Assert.StartsWith("IOException", mail.LaatsteFout, StringComparison.Ordinal);
        File.Delete(map + ".bezet");
    }

    private static string? Onderwerp(string bestand)
    {
        using var bericht = MimeMessage.Load(bestand);
        return bericht.Subject;
    }
}
