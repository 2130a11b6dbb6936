using Microsoft.EntityFrameworkCore;
using Zelfregistratie.TestSupport.Servers;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Mail;

/// <summary>One round of the sender: what the server answers, and what becomes of the mail.</summary>
public sealed class VerzendrondeTests : MetMailserver
{
    private const string Jan = "jan@oostmeer.example";

    [Fact]
    public async Task Een_verzonden_mail_is_zo_geboekt_en_gaat_niet_nog_eens()
    {
        await using var instantie = Instantie();
        await InOutboxAsync(Jan);

        Assert.True(await instantie.RondeAsync());
        Assert.False(await instantie.RondeAsync());

        Assert.Single(Server.Mails);
        var mail = await EnigeMailAsync();
        Assert.Equal((MailStatus.Verzonden, 1, Guid.Empty, null), (mail.Status, mail.Pogingen, mail.Lease, mail.LaatsteFout));
        Assert.Equal(Klok.GetUtcNow(), mail.VerzondenOp);
    }

    [Fact]
    public async Task Een_tijdelijke_weigering_wordt_na_een_minuut_opnieuw_geprobeerd()
    {
        await using var instantie = Instantie();
        await InOutboxAsync(Jan);
        Server.Antwoord = opdracht => opdracht.StartsWith("RCPT", StringComparison.Ordinal) ? "451 4.7.1 Kom later terug" : null;
        await instantie.RondeAsync();
        var geweigerd = await EnigeMailAsync();

        Server.Antwoord = _ => null;
        Klok.Advance(TimeSpan.FromSeconds(59));
        Assert.False(await instantie.RondeAsync());
        Klok.Advance(TimeSpan.FromSeconds(1));
        await instantie.RondeAsync();

        Assert.Equal((MailStatus.Wachtend, 1, "451 4.7.1 Kom later terug"), (geweigerd.Status, geweigerd.Pogingen, geweigerd.LaatsteFout));
        var verzonden = await EnigeMailAsync();
        Assert.Equal((MailStatus.Verzonden, 2, null), (verzonden.Status, verzonden.Pogingen, verzonden.LaatsteFout));
        Assert.Single(Server.Mails);
    }

    [Fact]
    public async Task Een_mail_die_de_server_aannam_zonder_te_antwoorden_gaat_opnieuw_met_dezelfde_kenmerken()
    {
        await using var instantie = Instantie();
        await InOutboxAsync(Jan);
        Server.Antwoord = opdracht => opdracht == "." ? "" : null;
        await instantie.RondeAsync();

        Server.Antwoord = _ => null;
        Klok.Advance(TimeSpan.FromMinutes(1));
        await instantie.RondeAsync();

        Assert.Equal(2, Server.Mails.Count);
        Assert.Single(Server.Mails.Select(mail => (mail.MessageId, mail.Date, mail.Subject, mail.TextBody)).Distinct());
        Assert.Equal(MailStatus.Verzonden, (await EnigeMailAsync()).Status);
    }

    [Fact]
    public async Task Wat_een_dag_lang_niet_lukt_is_mislukt_en_kan_opnieuw_verstuurd_worden()
    {
        await using var instantie = Instantie();
        await InOutboxAsync(Jan);
        var begin = Klok.GetUtcNow();
        Server.Antwoord = opdracht => opdracht.StartsWith("MAIL", StringComparison.Ordinal) ? $"452 {new string('x', 600)}" : null;

        await instantie.RondeAsync();
        while (await EnigeMailAsync() is { Status: MailStatus.Wachtend } wachtend)
        {
            Klok.Advance(wachtend.VolgendePogingOp - Klok.GetUtcNow());
            await instantie.RondeAsync();
        }

        var mislukt = await EnigeMailAsync();
        Assert.Equal((13, TimeSpan.FromDays(1), 500), (mislukt.Pogingen, Klok.GetUtcNow() - begin, mislukt.LaatsteFout?.Length));
        Klok.Advance(TimeSpan.FromDays(2));
        Assert.False(await instantie.RondeAsync());

        Server.Antwoord = _ => null;
        await OpnieuwVersturenAsync();
        await instantie.RondeAsync();
        Assert.Equal((MailStatus.Verzonden, 1), ((await EnigeMailAsync()).Status, (await EnigeMailAsync()).Pogingen));
        Assert.Equal($"{mislukt.BerichtId:N}@vlaanderen.be", Assert.Single(Server.Mails).MessageId);
    }

    [Theory]
    [InlineData("550 5.1.1 Onbekende postbus", MailStatus.Mislukt)]
    [InlineData("551 Woont hier niet", MailStatus.Mislukt)]
    [InlineData("553 5.1.3 Geen adres", MailStatus.Mislukt)]
    [InlineData("550 5.7.1 Doorsturen mag niet", MailStatus.Wachtend)]
    [InlineData("552 5.2.2 Postbus vol", MailStatus.Wachtend)]
    [InlineData("554 Geen zin", MailStatus.Wachtend)]
    public async Task Alleen_een_adres_dat_de_server_voorgoed_weigert_is_meteen_mislukt(string antwoord, MailStatus status)
    {
        await using var instantie = Instantie();
        await InOutboxAsync(Jan, "an@oostmeer.example");
        Server.Antwoord = opdracht => opdracht.Contains(Jan, StringComparison.Ordinal) ? antwoord : null;

        await instantie.RondeAsync();

        var mails = await OutboxAsync();
        Assert.Equal((status, antwoord), (mails[0].Status, mails[0].LaatsteFout));
        Assert.Equal(MailStatus.Verzonden, mails[1].Status);
    }

    [Fact]
    public async Task Een_geweigerde_inhoud_of_afzender_wordt_later_opnieuw_geprobeerd()
    {
        await using var instantie = Instantie();
        await InOutboxAsync(Jan);
        Server.Antwoord = opdracht => opdracht == "." ? "550 Inhoud geweigerd" : null;
        await instantie.RondeAsync();
        Assert.Equal(MailStatus.Wachtend, (await EnigeMailAsync()).Status);

        Server.Antwoord = opdracht => opdracht.StartsWith("MAIL", StringComparison.Ordinal) ? "550 Afzender geweigerd" : null;
        Klok.Advance(TimeSpan.FromMinutes(1));
        await instantie.RondeAsync();
        Assert.Equal((MailStatus.Wachtend, 2, "550 Afzender geweigerd"), ((await EnigeMailAsync()).Status, (await EnigeMailAsync()).Pogingen, (await EnigeMailAsync()).LaatsteFout));
    }

    [Fact]
    public async Task Een_onbruikbaar_adres_houdt_de_andere_mails_niet_tegen()
    {
        await using var instantie = Instantie();
        await InOutboxAsync("geen adres\r\nRCPT TO:<x@y.example>", Jan);

        await instantie.RondeAsync();

        var mails = await OutboxAsync();
        Assert.Equal([MailStatus.Mislukt, MailStatus.Verzonden], mails.Select(mail => mail.Status));
        Assert.DoesNotContain(Server.Opdrachten, opdracht => opdracht.Contains("y.example", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_onbereikbare_server_kost_de_wachtende_mails_geen_poging()
    {
        var weg = new Proefmailserver();
        var poort = weg.Poort;
        await weg.DisposeAsync();
        await using var instantie = Mailinstantie.NaarServer(Database, Klok, poort);
        await InOutboxAsync(Jan, "an@oostmeer.example", "bo@oostmeer.example");

        Assert.False(await instantie.RondeAsync());

        var mails = await OutboxAsync();
        Assert.Equal([1, 0, 0], mails.Select(mail => mail.Pogingen));
        Assert.All(mails, mail => Assert.Equal((MailStatus.Wachtend, Guid.Empty), (mail.Status, mail.Lease)));
        Assert.All(mails.Skip(1), mail => Assert.Equal(Klok.GetUtcNow(), mail.VolgendePogingOp));
        Assert.StartsWith("SocketException", mails[0].LaatsteFout, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mails_aan_een_ontvanger_gaan_op_volgorde_ook_over_vier_verbindingen()
    {
        await using var instantie = Mailinstantie.NaarServer(Database, Klok, Server.Poort, verbindingen: 4);
        await InOutboxAsync([.. Enumerable.Range(0, 120).Select(nummer => $"persoon{nummer % 6}@oostmeer.example")]);

        while (await instantie.RondeAsync())
        {
        }

        Assert.Equal(120, Server.Mails.Count);
        Assert.InRange(Server.AantalVerbindingen, 1, 4);
        Assert.All(Server.Mails.GroupBy(mail => mail.To.ToString()), mails =>
        {
            var nummers = mails.Select(mail => int.Parse(mail.Subject!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)).ToList();
            Assert.Equal(nummers.Order(), nummers);
        });
    }

    [Fact]
    public async Task Het_logboek_van_de_server_noemt_geen_adressen()
    {
        await using var instantie = Instantie();
        await InOutboxAsync(Jan);
        Server.Antwoord = opdracht => opdracht.StartsWith("RCPT", StringComparison.Ordinal) ? $"550 5.1.1 <{Jan}> onbekend" : null;

        await instantie.RondeAsync();

        Assert.Contains(instantie.Log.Regels, regel => regel.Contains("SmtpCommandException", StringComparison.Ordinal));
        Assert.DoesNotContain(instantie.Log.Regels, regel => regel.Contains("oostmeer", StringComparison.OrdinalIgnoreCase));
    }

    private Mailinstantie Instantie() => Mailinstantie.NaarServer(Database, Klok, Server.Poort);

    private async Task OpnieuwVersturenAsync()
    {
        await using var db = Database.Openen();
        var mail = await db.UitgaandeMails.SingleAsync(TestContext.Current.CancellationToken);
        Assert.True(mail.OpnieuwVersturen(Klok.GetUtcNow()));
        Assert.False(mail.OpnieuwVersturen(Klok.GetUtcNow()));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
