using System.Diagnostics;
using Zelfregistratie.Fault.Tests.Belasting;
using Zelfregistratie.Fault.Tests.Proefbank;

namespace Zelfregistratie.Fault.Tests;

/// <summary>Faults while people work: what was acknowledged is there once, every mail arrives, and pages recover by themselves.</summary>
[Trait("Nodig", "PostgreSql")]
public sealed class StoringenTests(Storingsproef proef)
{
    private const int Enkele = 4;

    // How long a page may take while the database is away, on a machine that does more.
    private static readonly TimeSpan LangsteAntwoord = TimeSpan.FromSeconds(15);

    private Opstelling Opstelling => proef.Opstelling;

    [Theory]
    [InlineData(Storing.InstantieDood)]
    [InlineData(Storing.DatabankHerstart)]
    [InlineData(Storing.DatabankWeg)]
    [InlineData(Storing.MailserverWeg)]
    [InlineData(Storing.MailserverTraag)]
    [InlineData(Storing.MailserverZwijgt)]
    public async Task Na_een_storing_staat_alles_wat_bevestigd_werd_er_een_keer_en_komt_elke_mail_aan(Storing storing)
    {
        for (var ronde = 1; ronde <= Rondes.Aantal; ronde++)
        {
            await using var drukte = await Drukte.BeginnenAsync(Opstelling);
            await drukte.MeerAsync(Enkele);
            await Rondes.MomentAsync();
            await StorenAsync(storing, drukte);
            await drukte.MeerAsync(Enkele);
            Rondes.Schrijven($"{storing}: {await drukte.AfrondenAsync()}");
            Assert.InRange(drukte.Telling.Langste, TimeSpan.Zero, LangsteAntwoord);
        }
    }

    private Task StorenAsync(Storing storing, Drukte drukte) => storing switch
    {
        Storing.InstantieDood => InstantieDoodAsync(drukte),
        Storing.DatabankHerstart => DatabankHerstartAsync(),
        Storing.DatabankWeg => DatabankWegAsync(drukte),
        Storing.MailserverWeg => MailserverWegAsync(drukte),
        Storing.MailserverTraag => MailserverAsync(drukte, () => Opstelling.Mail.VoorAanname = () => Task.Delay(TimeSpan.FromMilliseconds(400))),
        _ => MailserverAsync(drukte, () => Opstelling.Mail.Antwoord = regel => regel == "." && Rondes.Keuze(3) > 0 ? "" : null),
    };

    private async Task InstantieDoodAsync(Drukte drukte)
    {
        var instantie = Opstelling.Instanties[Rondes.Keuze(Opstelling.Instanties.Count)];
        await instantie.DodenAsync();
        await drukte.MeerAsync(Enkele);
        await instantie.StartenAsync();
    }

    private async Task DatabankHerstartAsync()
    {
        await proef.Databank.StoppenAsync("INT");
        await proef.Databank.StartenAsync();
    }

    // Each of those who work sees the page that says so, also after a long while.
    private async Task DatabankWegAsync(Drukte drukte)
    {
        var (tijd, mensen) = (Stopwatch.StartNew(), Opstelling.Burgers.Count + Opstelling.Beheerders.Count);
        await proef.Databank.StoppenAsync("KILL");
        await drukte.TotAsync(() => Task.FromResult(tijd.Elapsed >= Rondes.Uitval && drukte.Telling.Weg >= mensen), "everybody saw that the portal is away");
        await proef.Databank.StartenAsync();
    }

    private async Task MailserverWegAsync(Drukte drukte)
    {
        await Opstelling.Mail.StoppenAsync();
        await drukte.MeerAsync(Enkele);
        Opstelling.Mail.Hervatten();
    }

    private async Task MailserverAsync(Drukte drukte, Action storen)
    {
        storen();
        await drukte.MeerAsync(Enkele);
        Opstelling.Mail.VoorAanname = () => Task.CompletedTask;
        Opstelling.Mail.Antwoord = _ => null;
    }
}
