using Xunit.v3;
using Zelfregistratie.Fault.Tests.Proefbank;

// What one test breaks, another would notice.
[assembly: AssemblyFixture(typeof(Storingsproef))]
[assembly: Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Zelfregistratie.Fault.Tests.Proefbank;

/// <summary>One database server for all tests, and one arrangement for those that need no other.</summary>
public sealed class Storingsproef : IAsyncLifetime
{
    private Databanknode? databank;
    private Opstelling? opstelling;

    internal Databanknode Databank => databank!;

    internal Opstelling Opstelling => opstelling!;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        databank = await Databanknode.MakenAsync();
        opstelling = await Opstelling.StartenAsync(databank);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (opstelling is not null) await opstelling.DisposeAsync();
        if (databank is not null) await databank.DisposeAsync();
    }
}
