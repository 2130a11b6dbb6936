using Zelfregistratie.Web.Data.Verbinding;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Mail;

/// <summary>The sender in the background: what wakes it, and how it stops.</summary>
public sealed class MailVerzenderTests : MetMailserver
{
    [Fact]
    public async Task Een_bewaarde_mail_gaat_weg_zonder_dat_de_klok_verder_loopt()
    {
        await using var instantie = Mailinstantie.NaarServer(Database, Klok, Server.Poort);
        await instantie.StartenAsync();
        for (var nummer = 1; nummer <= 3; nummer++)
        {
            await instantie.AlsPaginaAsync(async db =>
            {
                db.Add(Voorbeeldmail.Mail(nu: Klok.GetUtcNow()));
                await db.SaveChangesAsync();
            });
            await WachtenTotAsync(() => Task.FromResult(Server.Mails.Count == nummer), $"mail {nummer} sent");
        }
    }

    [Fact]
    public async Task Wat_een_andere_instantie_liet_liggen_gaat_na_een_halve_minuut()
    {
        await using var instantie = Mailinstantie.NaarServer(Database, Klok, Server.Poort);
        await InOutboxAsync("eerste@oostmeer.example");
        await instantie.StartenAsync();
        await WachtenTotAsync(IsLeegAsync, "the first mail sent");

        await InOutboxAsync("tweede@oostmeer.example");
        Klok.Advance(MailVerzender.Interval);

        await WachtenTotAsync(IsLeegAsync, "the second mail sent");
        Assert.Equal(2, Server.Mails.Count);
    }

    [Fact]
    public async Task Stoppen_maakt_de_mail_in_handen_af_en_geeft_de_andere_terug()
    {
        await using var instantie = Mailinstantie.NaarServer(Database, Klok, Server.Poort);
        await InOutboxAsync("een@oostmeer.example", "twee@oostmeer.example", "drie@oostmeer.example");
        var doorgaan = new TaskCompletionSource();
        Server.VoorAanname = () => doorgaan.Task;
        await instantie.StartenAsync();
        await WachtenTotAsync(() => Task.FromResult(!Server.Mails.IsEmpty), "the first mail in hand");

        var stoppen = instantie.StoppenAsync();
        Assert.False(stoppen.IsCompleted);
        doorgaan.SetResult();
        await stoppen;

        var mails = await OutboxAsync();
        Assert.Equal([MailStatus.Verzonden, MailStatus.Wachtend, MailStatus.Wachtend], mails.Select(mail => mail.Status));
        Assert.All(mails.Skip(1), mail => Assert.Equal((Guid.Empty, 0, Klok.GetUtcNow()), (mail.Lease, mail.Pogingen, mail.VolgendePogingOp)));
    }

    [Fact]
    public async Task Binnen_een_transactie_wekt_pas_het_vastleggen()
    {
        await using var instantie = Mailinstantie.NaarServer(Database, Klok, Server.Poort);
        await instantie.AlsPaginaAsync(db => db.EenmaligAsync(async () =>
        {
            await using var transactie = await db.Database.BeginTransactionAsync();
            db.Add(Voorbeeldmail.Mail());
            await db.SaveChangesAsync();
            var gewekt = instantie.Wekker.WachtenAsync(CancellationToken.None);
            Assert.False(gewekt.IsCompleted);

            await transactie.CommitAsync();
            await gewekt.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        }));
    }

    [Fact]
    public async Task Wat_teruggedraaid_is_of_geen_mail_heeft_wekt_niemand()
    {
        await using var instantie = Mailinstantie.NaarServer(Database, Klok, Server.Poort);
        await instantie.AlsPaginaAsync(db => db.EenmaligAsync(async () =>
        {
            await using var transactie = await db.Database.BeginTransactionAsync();
            db.Add(Voorbeeldmail.Mail());
            await db.SaveChangesAsync();
            await transactie.RollbackAsync();
        }));
        await instantie.AlsPaginaAsync(db => db.SaveChangesAsync());

        Assert.False(instantie.Wekker.WachtenAsync(CancellationToken.None).IsCompleted);
        Assert.Empty(await OutboxAsync());
    }

    private async Task<bool> IsLeegAsync() => (await OutboxAsync()).All(mail => mail.Status == MailStatus.Verzonden);
}
