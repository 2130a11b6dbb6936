using Microsoft.EntityFrameworkCore;
using MimeKit;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Fault.Tests.Proefbank;

/// <summary>The mails: what came of them, and time that passes for those that wait.</summary>
internal sealed partial class Opstelling
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan NogBezig = TimeSpan.FromSeconds(5);

    /// <summary>The <c>Message-ID</c> of every mail that was delivered, as often as it was.</summary>
    public async Task<IReadOnlyList<string>> BezorgdAsync()
    {
        if (mailmap is null) return [.. Mail.Mails.Select(mail => mail.MessageId!)];
        var bezorgd = new List<string>();
        foreach (var bestand in Directory.EnumerateFiles(mailmap, "*.eml")) bezorgd.Add((await MimeMessage.LoadAsync(bestand)).MessageId!);
        return bezorgd;
    }

    /// <summary>
    /// Lets time pass for mails after a key: the pause after a failed attempt is over, and so is the lease of an instance that died; what an instance
    /// has in hand is left alone.
    /// </summary>
    /// <returns>How many were not sent yet.</returns>
    public async Task<int> LatenWachtenAsync(long na)
    {
        await using var db = Db();
        var (nu, tot) = (DateTimeOffset.UtcNow, DateTimeOffset.UtcNow + Lease - NogBezig);
        var wachtend = db.UitgaandeMails.Where(mail => mail.Id > na && mail.Status == MailStatus.Wachtend);
        await wachtend.Where(mail => mail.VolgendePogingOp > nu && (mail.Lease == Guid.Empty || mail.VolgendePogingOp < tot))
            .ExecuteUpdateAsync(rij => rij.SetProperty(mail => mail.VolgendePogingOp, nu));
        return await wachtend.CountAsync();
    }
}
