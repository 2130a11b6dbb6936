using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.TestSupport.Wedlopen;

/// <summary>
/// Races on one database, with the interleaving forced: what is posted in <see cref="TegelijkAsync"/> has all loaded before any of it saves.
/// With processes, the portals run in processes of their own; without, in the process of the test.
/// </summary>
/// <example>
/// <code>
/// await using var wedloop = await Wedloop.StartenAsync(proef, processen: 2);
/// using var een = await wedloop.AlsAsync(beheerder, proces: 0);
/// using var twee = await wedloop.AlsAsync(collega, proces: 1);
/// var (links, rechts) = (await een.PaginaAsync(adres), await twee.PaginaAsync(adres));
/// var antwoorden = await wedloop.TegelijkAsync(
///     () => links.IndienenAsync("main form", ("Formulier.Reden", "...")),
///     () => rechts.IndienenAsync("main form", ("Formulier.Reden", "...")));
/// </code>
/// </example>
public sealed class Wedloop : IAsyncDisposable
{
    private readonly PortaalProef proef;
    private readonly IReadOnlyList<Portaalproces> processen;
    private readonly Afspraakserver server = new();

    private Wedloop(PortaalProef proef, IReadOnlyList<Portaalproces> processen) => (this.proef, this.processen) = (proef, processen);

    /// <summary>Starts portals on the database of a test. The clock of each stands still at what it is there now.</summary>
    public static async Task<Wedloop> StartenAsync(PortaalProef proef, int processen = 0) =>
        new(proef, await Task.WhenAll(Enumerable.Range(0, processen).Select(_ => Portaalproces.StartenAsync(proef))));

    /// <summary>Somebody signed in at one of the processes, counted from 0.</summary>
    public Task<Bezoeker> AlsAsync(Persoon persoon, int proces) => proef.AlsAsync(persoon, new NaarProces(processen[proces].Poort));

    /// <summary>Does several things at once; each posts once, and waits just before its first save until all others are there too.</summary>
    public Task<T[]> TegelijkAsync<T>(params IReadOnlyCollection<Func<Task<T>>> doen)
    {
        var afspraak = new Afspraak(server.Poort, doen.Count);
        return Task.WhenAll(doen.Select(een => Task.Run(() => afspraak.NakomenAsync(een))));
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var proces in processen)
        {
            await proces.DisposeAsync();
        }

        server.Dispose();
    }
}
