using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.TestSupport.Wedlopen;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Web.Tests.Features.Catalogus;

/// <summary>Two portals in processes of their own on one PostgreSQL, and two centrale beheerders, each at one.</summary>
public sealed class TweePortalen : PortaalProef, IAsyncLifetime
{
    internal Wedloop Wedloop { get; private set; } = null!;

    internal Bezoeker Links { get; private set; } = null!;

    internal Bezoeker Rechts { get; private set; } = null!;

    /// <inheritdoc />
    protected override DatabaseEngine Engine => DatabaseEngine.PostgreSql;

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        Wedloop = await Wedloop.StartenAsync(this, processen: 2);
        Links = await Wedloop.AlsAsync(await Data.CentraleBeheerderAsync(), proces: 0);
        Rechts = await Wedloop.AlsAsync(await Data.CentraleBeheerderAsync(), proces: 1);
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        Links.Dispose();
        Rechts.Dispose();
        await Wedloop.DisposeAsync();
        await DisposeAsync();
    }
}
