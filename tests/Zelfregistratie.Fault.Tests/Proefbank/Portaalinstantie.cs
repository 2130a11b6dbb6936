using Zelfregistratie.TestSupport.Servers;

namespace Zelfregistratie.Fault.Tests.Proefbank;

/// <summary>The published portal in a process of its own, that a test kills, ends and starts again.</summary>
internal sealed class Portaalinstantie(string map, IReadOnlyDictionary<string, string?> instellingen) : IAsyncDisposable
{
    private Dienst? dienst;

    /// <summary>The port of 127.0.0.1 it listens on.</summary>
    public int Poort { get; } = Dienst.VrijePoort();

    /// <summary>Starts it, and waits until it is ready for work.</summary>
    public async Task StartenAsync()
    {
        dienst = Dienst.Starten($"dotnet {map}/Zelfregistratie.Web.dll --contentRoot {map} --urls http://127.0.0.1:{Poort}", omgeving: instellingen);
        using var client = new HttpClient(new NaarPoort(Poort)) { BaseAddress = Opstelling.Adres };
        await dienst.WachtenAsync(async ct => (await client.GetAsync("/health/ready", ct)).EnsureSuccessStatusCode());
    }

    /// <summary>Ends it as a power cut does.</summary>
    public async Task DodenAsync()
    {
        await dienst!.SeinAsync("KILL");
        await dienst.EindeAsync();
    }

    /// <summary>Asks it to end.</summary>
    public Task AfsluitenAsync() => dienst!.SeinAsync("TERM");

    /// <summary>Waits until it has ended.</summary>
    /// <returns>Its exit code.</returns>
    public Task<int> EindeAsync() => dienst!.EindeAsync();

    public override string ToString() => dienst?.Uitvoer() ?? "";

    public ValueTask DisposeAsync() => dienst?.DisposeAsync() ?? ValueTask.CompletedTask;
}
