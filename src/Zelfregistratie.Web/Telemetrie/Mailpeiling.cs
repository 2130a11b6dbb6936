using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Hosting.Achtergrond;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Telemetrie;

/// <summary>Looks at the outbox every half minute, with one query on an index. The gauges tell what was seen last, however often they are asked.</summary>
internal sealed class Mailpeiling : IAchtergrondtaak
{
    private readonly IServiceScopeFactory scopes;
    private readonly TimeProvider klok;
    private volatile Stand? laatste;

    public Mailpeiling(IServiceScopeFactory scopes, IMeterFactory meters, TimeProvider klok)
    {
        (this.scopes, this.klok) = (scopes, klok);
        var meter = meters.Create(Portaalmeters.Naam);
        meter.CreateObservableGauge("zelfregistratie.mails", Aantallen, "{mail}", "Mails that wait or were given up. Every instance tells the same.");
        meter.CreateObservableGauge("zelfregistratie.mails.oudste", Oudste, "s", "Age of the mail that waits longest; 0 when none waits. Every instance tells the same.");
    }

    public TimeSpan Interval { get; } = TimeSpan.FromSeconds(30);

    public async Task UitvoerenAsync(CancellationToken ct)
    {
        // When the database does not answer, an old figure would look like a good one.
        laatste = null;
        await using var scope = scopes.CreateAsyncScope();
        var rijen = await scope.ServiceProvider.GetRequiredService<ZelfregistratieDb>().UitgaandeMails
            .Where(mail => mail.Status == MailStatus.Wachtend || mail.Status == MailStatus.Mislukt)
            .GroupBy(mail => mail.Status)
            .Select(groep => new { Status = groep.Key, Aantal = groep.Count(), Oudste = groep.Min(mail => mail.AangemaaktOp) })
            .ToDictionaryAsync(rij => rij.Status, ct);
        var wachtend = rijen.GetValueOrDefault(MailStatus.Wachtend);
        laatste = new Stand(wachtend?.Aantal ?? 0, rijen.GetValueOrDefault(MailStatus.Mislukt)?.Aantal ?? 0, wachtend?.Oudste);
    }

    private IEnumerable<Measurement<int>> Aantallen() => laatste is { } stand
        ? [Meting(stand.Wachtend, MailStatus.Wachtend), Meting(stand.Mislukt, MailStatus.Mislukt)]
        : [];

    private IEnumerable<Measurement<double>> Oudste() => laatste is { } stand
        ? [new(stand.Oudste is { } sinds ? (klok.GetUtcNow() - sinds).TotalSeconds : 0)]
        : [];

    private static Measurement<int> Meting(int aantal, MailStatus status) => new(aantal, new KeyValuePair<string, object?>("status", status.ToString()));

    private sealed record Stand(int Wachtend, int Mislukt, DateTimeOffset? Oudste);
}
