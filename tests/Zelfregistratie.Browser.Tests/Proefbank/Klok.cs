namespace Zelfregistratie.Browser.Tests.Proefbank;

/// <summary>The real clock, moved ahead.</summary>
internal sealed class Klok : TimeProvider
{
    private long voorsprong;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref voorsprong));

    public void Vooruit(TimeSpan tijd) => Interlocked.Add(ref voorsprong, tijd.Ticks);
}
