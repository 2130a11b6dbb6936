using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Mail;

/// <summary>Connections with the mail server are kept, closed and made anew.</summary>
public sealed class SmtpVerbindingenTests : MetMailserver
{
    [Fact]
    public async Task Twintig_mails_gaan_over_een_verbinding()
    {
        await using var instantie = Mailinstantie.NaarServer(Database, Klok, Server.Poort);
        await InOutboxAsync([.. Enumerable.Range(0, 20).Select(nummer => $"persoon{nummer}@oostmeer.example")]);

        await instantie.RondeAsync();

        Assert.Equal((20, 1), (Server.Mails.Count, Server.AantalVerbindingen));
    }

    [Fact]
    public async Task Een_weigering_kost_de_verbinding_niet()
    {
        await using var instantie = Mailinstantie.NaarServer(Database, Klok, Server.Poort);
        await InOutboxAsync("onbekend@oostmeer.example", "jan@oostmeer.example");
        Server.Antwoord = opdracht => opdracht.Contains("onbekend", StringComparison.Ordinal) ? "550 5.1.1 Onbekend" : null;

        await instantie.RondeAsync();

        Assert.Equal((1, 1), (Server.Mails.Count, Server.AantalVerbindingen));
    }

    [Fact]
    public async Task Een_verbinding_die_niets_te_doen_heeft_wordt_netjes_gesloten()
    {
        await using var instantie = Mailinstantie.NaarServer(Database, Klok, Server.Poort);
        await InOutboxAsync("jan@oostmeer.example");
        await instantie.RondeAsync();
        Assert.DoesNotContain("QUIT", Server.Opdrachten);

        Klok.Advance(SmtpVerbindingen.Rusttijd);
        Klok.Advance(SmtpVerbindingen.Rusttijd);

        await WachtenTotAsync(() => Task.FromResult(Server.Opdrachten.Contains("QUIT")), "QUIT said");
    }

    [Fact]
    public async Task Een_verbinding_die_de_server_verbrak_wordt_vervangen_zonder_mislukte_poging()
    {
        await using var instantie = Mailinstantie.NaarServer(Database, Klok, Server.Poort);
        await InOutboxAsync("jan@oostmeer.example");
        await instantie.RondeAsync();
        Server.AllesVerbreken();
        await InOutboxAsync("an@oostmeer.example");

        Klok.Advance(TimeSpan.FromSeconds(6));
        await instantie.RondeAsync();

        Assert.Equal(2, Server.AantalVerbindingen);
        Assert.All(await OutboxAsync(), mail => Assert.Equal((MailStatus.Verzonden, 1), (mail.Status, mail.Pogingen)));
    }
}
