using System.Collections.Concurrent;

namespace Zelfregistratie.TestSupport.Http;

/// <summary>What the database did for one request.</summary>
public sealed class Spoor
{
    /// <summary>Header by which a request is recognised.</summary>
    internal const string Kop = "X-Proef-Spoor";

    private readonly ConcurrentQueue<string> queries = new();
    private int aantalOpgeslagen;

    /// <summary>The SQL of every query, without what a save does.</summary>
    public IReadOnlyList<string> Queries => [.. queries];

    /// <summary>How often changes were saved; a save without changes does not count.</summary>
    public int AantalOpgeslagen => aantalOpgeslagen;

    internal void Gevraagd(string sql) => queries.Enqueue(sql);

    internal void Opgeslagen() => Interlocked.Increment(ref aantalOpgeslagen);
}
