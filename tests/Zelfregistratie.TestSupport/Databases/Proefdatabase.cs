using Microsoft.Extensions.Time.Testing;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.TestSupport.Databases;

/// <summary>A database of its own for one test portal: migrated, with the rows of <see cref="Buur"/>.</summary>
public abstract class Proefdatabase : IAsyncDisposable
{
    /// <summary>The engine.</summary>
    public abstract DatabaseEngine Engine { get; }

    /// <summary>How the portal connects to it.</summary>
    public abstract string ConnectionString { get; }

    /// <summary>Makes one.</summary>
    public static async Task<Proefdatabase> MakenAsync(DatabaseEngine engine) => engine switch
    {
        DatabaseEngine.PostgreSql => await PostgreSqlProefdatabase.NieuwAsync(),
        DatabaseEngine.SqlServer => await SqlServerProefdatabase.NieuwAsync(),
        _ => await SqliteProefdatabase.NieuwAsync(),
    };

    /// <summary>A context of its own on the database, outside any portal.</summary>
    public abstract ZelfregistratieDb Openen();

    /// <summary>Drops the database.</summary>
    public abstract ValueTask DisposeAsync();

    private protected static Task VullenAsync(Func<ZelfregistratieDb> openen) => Buur.VullenAsync(openen, new FakeTimeProvider(Proeftijd.Start));
}
