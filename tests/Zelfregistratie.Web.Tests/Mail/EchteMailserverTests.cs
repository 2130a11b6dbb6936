using MimeKit;
using Zelfregistratie.TestSupport.Servers;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Mail;

/// <summary>Delivery to a mail server that others wrote.</summary>
[Trait("Nodig", "Smtp")]
public sealed class EchteMailserverTests : Mailproef
{
    [Fact]
    public async Task Een_mail_komt_aan_met_beide_delen_en_alle_letters()
    {
        await using var server = await SmtpServer.StartenAsync();
        await using var instantie = Mailinstantie.NaarServer(Database, Klok, server.Poort);
        await instantie.StartenAsync();

        await instantie.AlsPaginaAsync(async db =>
        {
            db.Add(Voorbeeldmail.Mail("lien@oostmeer.example", "Liên Ærtsen-Öz"));
            await db.SaveChangesAsync();
        });

        var mail = Assert.Single(await server.WachtenOpAsync(1));
        Assert.Equal(("Liên Ærtsen-Öz", "lien@oostmeer.example"), (mail.To.Mailboxes.Single().Name, mail.To.Mailboxes.Single().Address));
        Assert.Equal("Nieuwe aanvraag van Zoë D’Hondt", mail.Subject);
        Assert.IsType<MultipartAlternative>(mail.Body);
        Assert.Contains("Zoë D’Hondt vraagt een gebruikersrecht.", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("<p>Zoë D’Hondt vraagt een gebruikersrecht.</p>", mail.HtmlBody, StringComparison.Ordinal);
        await WachtenTotAsync(async () => (await EnigeMailAsync()).Status == MailStatus.Verzonden, "recorded as sent");
    }

    [Fact]
    public async Task Wat_wachtte_op_een_server_die_weg_was_komt_aan_als_hij_terug_is()
    {
        int poort;
        await using (var eerste = await SmtpServer.StartenAsync())
        {
            poort = eerste.Poort;
        }

        await using var instantie = Mailinstantie.NaarServer(Database, Klok, poort);
        await InOutboxAsync([.. Enumerable.Range(0, 60).Select(nummer => $"persoon{nummer}@oostmeer.example")]);
        await instantie.StartenAsync();
        await WachtenTotAsync(async () => (await OutboxAsync()).Any(mail => mail.LaatsteFout is not null), "one attempt failed");

        await using var server = await SmtpServer.StartenAsync(poort);
        Klok.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(60, (await server.WachtenOpAsync(60)).Select(mail => mail.MessageId).Distinct(StringComparer.Ordinal).Count());
    }
}
