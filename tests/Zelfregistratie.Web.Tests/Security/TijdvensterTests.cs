using System.Threading.RateLimiting;
using Microsoft.Extensions.Time.Testing;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Tests.Security;

public sealed class TijdvensterTests
{
    private static readonly TimeSpan Minuut = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Binnen_het_venster_mag_het_zo_vaak_en_daarna_weer()
    {
        var klok = new FakeTimeProvider();
        await using var venster = new Tijdvenster(2, Minuut, klok);

        Assert.True(venster.AttemptAcquire().IsAcquired);
        klok.Advance(TimeSpan.FromSeconds(45));
        Assert.True((await venster.AcquireAsync(cancellationToken: TestContext.Current.CancellationToken)).IsAcquired);
        using var geweigerd = venster.AttemptAcquire();
        Assert.False(geweigerd.IsAcquired);
        Assert.True(geweigerd.TryGetMetadata(MetadataName.RetryAfter, out var wachten));
        Assert.Equal(TimeSpan.FromSeconds(15), wachten);
        klok.Advance(wachten);
        Assert.True(venster.AttemptAcquire().IsAcquired);
    }

    [Fact]
    public void Wie_stopte_wordt_vergeten_en_wie_bezig_is_niet()
    {
        var klok = new FakeTimeProvider();
        using var venster = new Tijdvenster(2, Minuut, klok);
        venster.AttemptAcquire().Dispose();

        klok.Advance(TimeSpan.FromSeconds(59));
        Assert.Null(venster.IdleDuration);
        klok.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal(TimeSpan.FromSeconds(30), venster.IdleDuration);
    }

    [Fact]
    public async Task Wie_tegelijk_komt_krijgt_samen_niet_meer_dan_het_aantal()
    {
        await using var venster = new Tijdvenster(100, Minuut, new FakeTimeProvider());
        var toegelaten = 0;

        await Parallel.ForAsync(0, 400, TestContext.Current.CancellationToken, (_, _) =>
        {
            if (venster.AttemptAcquire().IsAcquired) Interlocked.Increment(ref toegelaten);
            return ValueTask.CompletedTask;
        });

        Assert.Equal(100, toegelaten);
    }
}
