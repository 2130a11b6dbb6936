using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Fault.Tests.Belasting;
using Zelfregistratie.Fault.Tests.Proefbank;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Fault.Tests;

/// <summary>An instance that is asked to end (SIGTERM) finishes what it has in hand, and gives back what it has not begun.</summary>
[Trait("Nodig", "PostgreSql")]
public sealed class AfsluitenTests(Storingsproef proef)
{
    private const int Mails = 12;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wie_net_indiende_krijgt_nog_een_bevestiging()
    {
        await using var opstelling = await Opstelling.StartenAsync(proef.Databank, instanties: 1);
        var (instantie, recht) = (opstelling.Instanties[0], await opstelling.Data.RechtAsync());
        var (bezoeker, _) = opstelling.Browser();
        await opstelling.AanmeldenAsync(bezoeker, opstelling.Burgers[0], "/mijn-profiel");
        var burger = new Burger(opstelling.Burgers[0], bezoeker, opstelling, [recht], new Telling());

        // Whoever holds the table makes the request wait in the middle of its work.
        await using var houder = opstelling.Db();
        await using var transactie = await houder.Database.BeginTransactionAsync(Stop);
        await houder.Database.ExecuteSqlRawAsync("LOCK TABLE \"Concepten\" IN EXCLUSIVE MODE", Stop);
        var indienen = burger.IndienenAsync(recht);
        await Geduld.TotAsync(async () => await proef.Databank.GetalAsync("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'") > 0, "the request waits");
        await instantie.AfsluitenAsync();
        await Geduld.TotAsync(() => GeslotenAsync(instantie.Poort), "nobody is let in any more");
        await transactie.CommitAsync(Stop);

        // The form was kept; what comes after it finds a closed door, and an instance that is there again.
        Assert.Equal(0, await instantie.EindeAsync());
        Assert.Equal(1, await opstelling.Data.LezenAsync(db => db.Concepten.CountAsync(een => een.Aanvrager.Voornaam == "an")));
        await instantie.StartenAsync();
        Assert.StartsWith("ZR-", await indienen, StringComparison.Ordinal);
        bezoeker.Dispose();
    }

    [Fact]
    public async Task Mails_die_nog_niet_vertrokken_zijn_worden_teruggegeven()
    {
        await using var opstelling = await Opstelling.StartenAsync(proef.Databank, instanties: 1);
        var poort = new TaskCompletionSource();
        opstelling.Mail.VoorAanname = () => poort.Task;
        await opstelling.Data.WijzigenAsync(db =>
        {
            var inhoud = new Mailinhoud("Proef", ["Dag"], [], new Mailknop("Naar het portaal", "/"), []);
            db.AddRange(Enumerable.Range(0, Mails).Select(nummer => new UitgaandeMail(Mailsoort.Ontvangst, $"persoon{nummer}@burger.example", "Iemand", inhoud, DateTimeOffset.UtcNow)));
            return Task.CompletedTask;
        });
        var instantie = opstelling.Instanties[0];
        await instantie.DodenAsync();
        await instantie.StartenAsync();
        await Geduld.TotAsync(() => Task.FromResult(!opstelling.Mail.Mails.IsEmpty), "mails are in hand");

        await instantie.AfsluitenAsync();
        await Geduld.TotAsync(() => GeslotenAsync(instantie.Poort), "nobody is let in any more");
        poort.SetResult();

        Assert.Equal(0, await instantie.EindeAsync());
        var mails = await opstelling.Data.LezenAsync(db => db.UitgaandeMails.AsNoTracking().ToListAsync(Stop));
        Assert.All(mails, mail => Assert.Equal(Guid.Empty, mail.Lease));
        Assert.Equal(opstelling.Mail.Mails.Count, mails.Count(mail => mail.Status == MailStatus.Verzonden));
        Assert.Contains(mails, mail => mail.Status == MailStatus.Wachtend);
        Assert.All(mails.Where(mail => mail.Status == MailStatus.Wachtend), mail => Assert.Equal(0, mail.Pogingen));
    }

    private static async Task<bool> GeslotenAsync(int poort)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, poort, Stop);
            return false;
        }
        catch (SocketException)
        {
            return true;
        }
    }
}
