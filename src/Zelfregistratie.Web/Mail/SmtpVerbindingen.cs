using System.Collections.Concurrent;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;

namespace Zelfregistratie.Web.Mail;

/// <summary>Connections with the mail server: kept for the next mail, closed when nothing comes. The borrower bounds their number.</summary>
internal sealed class SmtpVerbindingen : IDisposable
{
    /// <summary>How long a connection waits for the next mail before it is closed.</summary>
    internal static readonly TimeSpan Rusttijd = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Vers = TimeSpan.FromSeconds(5);

    private readonly ConcurrentStack<(SmtpClient Client, DateTimeOffset Sinds)> rustend = new();
    private readonly MailSmtpOptions options;
    private readonly TimeProvider clock;
    private readonly ITimer opruimer;

    public SmtpVerbindingen(IOptions<MailOptions> options, TimeProvider clock)
    {
        this.options = options.Value.Smtp;
        this.clock = clock;
        opruimer = clock.CreateTimer(_ => Sluiten(clock.GetUtcNow() - Rusttijd), null, Rusttijd, Rusttijd);
    }

    /// <summary>An open connection, for one borrower at a time.</summary>
    /// <exception cref="MailserverOnbereikbaar">There is no such connection to be had.</exception>
    public async Task<SmtpClient> LenenAsync(CancellationToken ct)
    {
        while (rustend.TryPop(out var verbinding))
        {
            if (clock.GetUtcNow() - verbinding.Sinds < Vers || await LeeftAsync(verbinding.Client, ct))
            {
                return verbinding.Client;
            }

            verbinding.Client.Dispose();
        }

        return await VerbindenAsync(ct);
    }

    /// <summary>Gives a connection back; a broken one is not kept.</summary>
    public void Terugleggen(SmtpClient client)
    {
        if (client.IsConnected)
        {
            rustend.Push((client, clock.GetUtcNow()));
        }
        else
        {
            client.Dispose();
        }
    }

    public void Dispose()
    {
        opruimer.Dispose();
        Sluiten(DateTimeOffset.MaxValue);
    }

    private static async Task<bool> LeeftAsync(SmtpClient client, CancellationToken ct)
    {
        try
        {
            await client.NoOpAsync(ct);
            return true;
        }
        catch (Exception fout) when (fout is IOException or ProtocolException or CommandException or ServiceNotConnectedException)
        {
            return false;
        }
    }

    private async Task<SmtpClient> VerbindenAsync(CancellationToken ct)
    {
        var client = new SmtpClient();
        try
        {
            await client.ConnectAsync(options.Host!, options.PortOfStandaard, Beveiliging(options.Tls), ct);
            if (!string.IsNullOrEmpty(options.Gebruiker))
            {
                await client.AuthenticateAsync(options.Gebruiker, options.Wachtwoord!, ct);
            }

            return client;
        }
        catch (Exception fout)
        {
            client.Dispose();
            throw new MailserverOnbereikbaar(fout);
        }
    }

    private void Sluiten(DateTimeOffset rustendSinds)
    {
        var alle = new List<(SmtpClient Client, DateTimeOffset Sinds)>();
        while (rustend.TryPop(out var verbinding))
        {
            alle.Add(verbinding);
        }

        foreach (var verbinding in alle.Where(verbinding => verbinding.Sinds > rustendSinds))
        {
            rustend.Push(verbinding);
        }

        alle.Where(verbinding => verbinding.Sinds <= rustendSinds).ToList().ForEach(verbinding => AfscheidNemen(verbinding.Client));
    }

    private static void AfscheidNemen(SmtpClient client)
    {
        try
        {
            client.Disconnect(quit: true);
        }
        catch (Exception fout) when (fout is IOException or ProtocolException or CommandException)
        {
            // The server was gone before.
        }
        finally
        {
            client.Dispose();
        }
    }

    private static SecureSocketOptions Beveiliging(MailTls tls) => tls switch
    {
        MailTls.SslOnConnect => SecureSocketOptions.SslOnConnect,
        MailTls.Geen => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };
}
