using System.Threading.RateLimiting;

namespace Zelfregistratie.Web.Security;

/// <summary>A number of times in each window of time, on the clock of the portal; those of the framework have a clock of their own.</summary>
internal sealed class Tijdvenster(int aantal, TimeSpan duur, TimeProvider klok) : RateLimiter
{
    private readonly Lock slot = new();
    private long begin = klok.GetTimestamp();
    private int gebruikt;

    /// <summary>What makes the framework forget somebody who stopped.</summary>
    public override TimeSpan? IdleDuration
    {
        get
        {
            lock (slot)
            {
                return klok.GetElapsedTime(begin) is var sinds && sinds > duur ? sinds - duur : null;
            }
        }
    }

    public override RateLimiterStatistics? GetStatistics() => null;

    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (slot)
        {
            var sinds = klok.GetElapsedTime(begin);
            if (sinds >= duur) (begin, gebruikt, sinds) = (klok.GetTimestamp(), 0, TimeSpan.Zero);
            if (gebruikt + permitCount > aantal) return new Toelating(duur - sinds);

            gebruikt += permitCount;
            return Toelating.Ja;
        }
    }

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) => new(AttemptAcquireCore(permitCount));
}
