using MimeKit;

namespace Zelfregistratie.TestSupport.Servers;

/// <summary>A real SMTP server on a free port, which keeps what it gets in a folder of its own.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    private readonly Dienst dienst;
    private readonly string map;

    private SmtpServer(Dienst dienst, string map, int poort) => (this.dienst, this.map, Poort) = (dienst, map, poort);

    /// <summary>The port of 127.0.0.1 it listens on.</summary>
    public int Poort { get; }

    /// <summary>Starts the server (Debian package python3-aiosmtpd).</summary>
    /// <param name="poort">A port of your own, to start a server again where one was stopped.</param>
    public static async Task<SmtpServer> StartenAsync(int? poort = null)
    {
        var gekozen = poort ?? Dienst.VrijePoort();
        var eigenMap = Directory.CreateTempSubdirectory("zelfregistratie-smtp-").FullName;
        var gestart = Dienst.Starten($"/usr/bin/python3 -m aiosmtpd -n -l 127.0.0.1:{gekozen} -c aiosmtpd.handlers.Mailbox {eigenMap}/postvak", $"rm -rf {eigenMap}");
        await gestart.WachtenOpPoortAsync(gekozen);
        return new SmtpServer(gestart, eigenMap, gekozen);
    }

    /// <summary>All mails that the server has taken, in the order of arrival.</summary>
    public async Task<IReadOnlyList<MimeMessage>> MailsAsync()
    {
        var nieuw = new DirectoryInfo(Path.Combine(map, "postvak", "new"));
        var mails = new List<MimeMessage>();
        var bestanden = nieuw.Exists ? nieuw.GetFiles() : [];
        foreach (var bestand in bestanden.OrderBy(bestand => bestand.LastWriteTimeUtc).ThenBy(bestand => bestand.Name, StringComparer.Ordinal))
        {
            mails.Add(await MimeMessage.LoadAsync(bestand.FullName));
        }

        return mails;
    }

    /// <summary>Waits until the server has taken a number of mails.</summary>
    /// <exception cref="TimeoutException">It had not within a minute.</exception>
    public async Task<IReadOnlyList<MimeMessage>> WachtenOpAsync(int aantal)
    {
        IReadOnlyList<MimeMessage> mails = [];
        await dienst.WachtenAsync(async ct =>
        {
            mails = await MailsAsync();
            if (mails.Count < aantal)
            {
                throw new InvalidOperationException($"{mails.Count} of {aantal} mails arrived.");
            }
        });
        return mails;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => dienst.DisposeAsync();
}
