using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Fault.Tests.Proefbank;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Fault.Tests.Belasting;

/// <summary>Citizens who ask and administrators who decide, all at once, through the proxy, until the test has seen enough.</summary>
internal sealed class Drukte : IAsyncDisposable
{
    private const int MeesteRechten = 12;

    private readonly Opstelling opstelling;
    private readonly Beginstand begin;
    private readonly CancellationTokenSource stopBurgers = new();
    private readonly CancellationTokenSource stopBeheerders = new();
    private readonly List<Bezoeker> bezoekers = [];
    private List<Task> burgers = [];
    private List<Task> beheerders = [];

    private Drukte(Opstelling opstelling, Beginstand begin) => (this.opstelling, this.begin) = (opstelling, begin);

    /// <summary>What the portal said.</summary>
    public Telling Telling { get; } = new();

    /// <summary>Lets everybody sign in and begin.</summary>
    public static async Task<Drukte> BeginnenAsync(Opstelling opstelling)
    {
        opstelling.Mail.Mails.Clear();
        var drukte = new Drukte(opstelling, await Beginstand.LezenAsync(opstelling));
        var rechten = new List<Gebruikersrecht>();
        for (var nummer = 0; nummer < MeesteRechten; nummer++) rechten.Add(await opstelling.Data.RechtAsync());
        var vragers = await Task.WhenAll(opstelling.Burgers.Select(async mens => new Burger(mens, await drukte.BinnenAsync(mens), opstelling, rechten, drukte.Telling)));
        var beslissers = await Task.WhenAll(opstelling.Beheerders.Select(async mens => new Beheerder(mens, await drukte.BinnenAsync(mens), drukte.Telling)));
        drukte.burgers = [.. vragers.Select(een => Task.Run(() => een.WerkenAsync(drukte.stopBurgers.Token)))];
        drukte.beheerders = [.. beslissers.Select(een => Task.Run(() => een.WerkenAsync(drukte.stopBeheerders.Token)))];
        return drukte;
    }

    /// <summary>Waits for so many more confirmations of requests, and of decisions.</summary>
    public async Task MeerAsync(int aantal)
    {
        var (ingediend, beslist) = (Telling.Ingediend.Count + aantal, Telling.Beslist.Count + aantal);
        await TotAsync(() => Task.FromResult(Telling.Ingediend.Count >= ingediend && Telling.Beslist.Count >= beslist), $"{aantal} more requests and decisions");
    }

    /// <summary>Waits while the work goes on.</summary>
    public Task TotAsync(Func<Task<bool>> klaar, string wat) => Geduld.TotAsync(
        async () =>
        {
            if (burgers.Concat(beheerders).FirstOrDefault(een => een.IsFaulted) is { } gestopt) throw Vastgelopen(gestopt.Exception!);
            return await klaar();
        },
        wat);

    /// <summary>Lets mails of the fault go, stops the work when all is decided, and checks that all is there once.</summary>
    /// <returns>The counts, in a line.</returns>
    public async Task<string> AfrondenAsync()
    {
        var laatste = await opstelling.Data.LezenAsync(db => db.UitgaandeMails.MaxAsync(mail => mail.Id));
        await TotAsync(async () => await opstelling.LatenWachtenAsync(begin.Mail) == 0 || await VerzondenAsync(laatste), "the mails of the fault are sent");
        await stopBurgers.CancelAsync();
        await KlaarAsync(burgers);
        await stopBeheerders.CancelAsync();
        await KlaarAsync(beheerders);
        await Geduld.TotAsync(async () => await opstelling.LatenWachtenAsync(begin.Mail) == 0, "all mails are sent");
        return await Uitkomst.ControlerenAsync(opstelling, Telling, begin);
    }

    public async ValueTask DisposeAsync()
    {
        await stopBurgers.CancelAsync();
        await stopBeheerders.CancelAsync();
        await Task.WhenAll(burgers.Concat(beheerders)).ContinueWith(_ => { }, TaskScheduler.Default).WaitAsync(Geduld.Grens);
        bezoekers.ForEach(een => een.Dispose());
        stopBurgers.Dispose();
        stopBeheerders.Dispose();
    }

    private async Task KlaarAsync(List<Task> werk)
    {
        try
        {
            await Task.WhenAll(werk);
        }
        catch (Exception fout)
        {
            throw Vastgelopen(fout);
        }
    }

    private InvalidOperationException Vastgelopen(Exception fout) => new($"Somebody can't go on. The instances said:\n{string.Join('\n', opstelling.Instanties)}", fout);

    private Task<bool> VerzondenAsync(long totEnMet) => opstelling.Data.LezenAsync(async db =>
        !await db.UitgaandeMails.AnyAsync(mail => mail.Id > begin.Mail && mail.Id <= totEnMet && mail.Status != Web.Mail.MailStatus.Verzonden));

    private async Task<Bezoeker> BinnenAsync(Mens mens)
    {
        var (bezoeker, _) = opstelling.Browser();
        lock (bezoekers) bezoekers.Add(bezoeker);
        await opstelling.AanmeldenAsync(bezoeker, mens, "/mijn-profiel");
        return bezoeker;
    }
}
