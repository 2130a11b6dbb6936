using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Mail;

/// <summary>
/// Takes mails from the outbox and records what became of them. A lease moves the next attempt ahead, so that a mail
/// of an instance that died comes back by itself; every change asks for the lease, so that a lost one changes nothing.
/// </summary>
internal sealed class Outbox(IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>Most mails in one claim.</summary>
    internal const int Grootte = 50;

    /// <summary>How long a claim holds.</summary>
    internal static readonly TimeSpan Leaseduur = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Claims the mails that have waited longest, and counts the attempt: a mail that ends the process each time must end as failed.
    /// What a lost claim held goes alone, so that no other mail shares that fate.
    /// </summary>
    /// <returns>Null when nothing is due.</returns>
    public async Task<Mailpartij?> ClaimenAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var mails = Mails(scope);
        while (true)
        {
            var nu = clock.GetUtcNow();
            var gevonden = await mails.Where(AanDeBeurt(nu)).OrderBy(mail => mail.VolgendePogingOp).ThenBy(mail => mail.Id)
                .Select(mail => new { mail.Id, mail.Pogingen, IsVerloren = mail.Lease != Guid.Empty }).Take(Grootte).ToListAsync(ct);
            if (gevonden.Count == 0)
            {
                return null;
            }

            if (gevonden[0].IsVerloren && gevonden[0].Pogingen >= Herhaling.MeestePogingen)
            {
                await OpgevenAsync(mails, gevonden[0].Id, nu);
                continue;
            }

            var samen = gevonden[0].IsVerloren ? gevonden.Take(1) : gevonden.TakeWhile(mail => !mail.IsVerloren);
            if (await ClaimenAsync(mails, [.. samen.Select(mail => mail.Id)], nu) is { } partij)
            {
                return partij;
            }
        }
    }

    /// <summary>Records that the other side took a mail.</summary>
    /// <returns>False when the lease was lost.</returns>
    public async Task<bool> VerzondenAsync(UitgaandeMail mail)
    {
        var nu = clock.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        return await Mails(scope).Where(m => m.Id == mail.Id && m.Lease == mail.Lease).ExecuteUpdateAsync(rij => rij
            .SetProperty(m => m.Status, MailStatus.Verzonden)
            .SetProperty(m => m.VerzondenOp, nu)
            .SetProperty(m => m.LaatsteFout, (string?)null)
            .SetProperty(m => m.Lease, Guid.Empty)) == 1;
    }

    /// <summary>Records a failed attempt: later again, or given up.</summary>
    /// <returns>Where the mail stands now.</returns>
    public async Task<MailStatus> NietVerzondenAsync(UitgaandeMail mail, Verzendfout fout)
    {
        var pauze = fout.Blijvend ? null : Herhaling.NaPoging(mail.Pogingen);
        var status = pauze is null ? MailStatus.Mislukt : MailStatus.Wachtend;
        var volgende = clock.GetUtcNow() + (pauze ?? TimeSpan.Zero);
        await using var scope = scopes.CreateAsyncScope();
        await Mails(scope).Where(m => m.Id == mail.Id && m.Lease == mail.Lease).ExecuteUpdateAsync(rij => rij
            .SetProperty(m => m.Status, status)
            .SetProperty(m => m.VolgendePogingOp, volgende)
            .SetProperty(m => m.LaatsteFout, fout.Tekst)
            .SetProperty(m => m.Lease, Guid.Empty));
        return status;
    }

    /// <summary>Gives back what was claimed and not tried, with its attempt.</summary>
    public async Task TeruggevenAsync(Mailpartij partij)
    {
        var nu = clock.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        await Mails(scope).Where(m => m.Lease == partij.Lease).ExecuteUpdateAsync(
            rij => rij.SetProperty(m => m.Lease, Guid.Empty).SetProperty(m => m.VolgendePogingOp, nu).SetProperty(m => m.Pogingen, m => m.Pogingen - 1));
    }

    private static Expression<Func<UitgaandeMail, bool>> AanDeBeurt(DateTimeOffset nu) =>
        mail => mail.Status == MailStatus.Wachtend && mail.VolgendePogingOp <= nu;

    /// <returns>Null when others took them all.</returns>
    private static async Task<Mailpartij?> ClaimenAsync(DbSet<UitgaandeMail> mails, List<long> ids, DateTimeOffset nu)
    {
        var (lease, tot) = (Guid.NewGuid(), nu + Leaseduur);

        // Asked again in the statement that claims: who comes second finds them moved ahead, and looks for others.
        // From here on a stop would leave the claim behind. Done again after a broken connection it claims nothing twice: what it got is read by its lease.
        await mails.Where(mail => ids.Contains(mail.Id)).Where(AanDeBeurt(nu)).ExecuteUpdateAsync(
            mail => mail.SetProperty(m => m.Lease, lease).SetProperty(m => m.VolgendePogingOp, tot).SetProperty(m => m.Pogingen, m => m.Pogingen + 1), CancellationToken.None);
        var geclaimd = await mails.AsNoTracking().Where(mail => mail.Lease == lease).OrderBy(mail => mail.Id).ToListAsync(CancellationToken.None);
        return geclaimd.Count == 0 ? null : new Mailpartij(lease, tot, geclaimd);
    }

    private static Task<int> OpgevenAsync(DbSet<UitgaandeMail> mails, long id, DateTimeOffset nu) =>
        mails.Where(mail => mail.Id == id).Where(AanDeBeurt(nu)).ExecuteUpdateAsync(
            mail => mail.SetProperty(m => m.Status, MailStatus.Mislukt).SetProperty(m => m.Lease, Guid.Empty).SetProperty(m => m.LaatsteFout, Verzendfout.Gestopt), CancellationToken.None);

    private static DbSet<UitgaandeMail> Mails(AsyncServiceScope scope) =>
        scope.ServiceProvider.GetRequiredService<ZelfregistratieDb>().UitgaandeMails;
}
