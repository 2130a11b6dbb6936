using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Databases;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Mail;

/// <summary>A database with an outbox, and a clock that stands still.</summary>
public abstract class Mailproef : IAsyncLifetime
{
    internal FakeTimeProvider Klok { get; } = new(Proeftijd.Start);

    internal Proefdatabase Database { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Database = await Proefdatabase.MakenAsync(Omgeving.Engine);

    public virtual async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Puts mails in the outbox as another instance would: nobody here is woken.</summary>
    internal async Task<List<long>> InOutboxAsync(params string[] aan)
    {
        await using var db = Database.Openen();
        var mails = aan.Select((adres, nummer) => Voorbeeldmail.Mail(adres, inhoud: Voorbeeldmail.Inhoud with { Onderwerp = $"Mail {nummer + 1}" }, nu: Klok.GetUtcNow())).ToList();
        db.AddRange(mails);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return [.. mails.Select(mail => mail.Id)];
    }

    internal async Task<IReadOnlyList<UitgaandeMail>> OutboxAsync()
    {
        await using var db = Database.Openen();
        return await db.UitgaandeMails.AsNoTracking().OrderBy(mail => mail.Id).ToListAsync(TestContext.Current.CancellationToken);
    }

    internal async Task<UitgaandeMail> EnigeMailAsync() => Assert.Single(await OutboxAsync());

    /// <summary>Waits until something that another thread does has come true.</summary>
    internal static async Task WachtenTotAsync(Func<Task<bool>> waar, string wat)
    {
        using var grens = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await waar())
        {
            Assert.False(grens.IsCancellationRequested, $"After half a minute: not {wat}.");
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }
}
