using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.TestSupport.Databases;
using Zelfregistratie.TestSupport.Hosting;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Hosting;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.TestSupport;

/// <summary>
/// The portal on a test server, with a database of its own. As a class fixture (<c>IClassFixture&lt;PortaalProef&gt;</c>) its tests share the
/// database: each makes people and organisations of its own. A class that derives from it changes settings and services.
/// </summary>
public class PortaalProef : IAsyncLifetime
{
    /// <summary>Where the portal thinks it stands.</summary>
    public static readonly Uri Adres = new("https://portaal.example/");

    private readonly Sporen sporen = new();
    private Proefdatabase database = null!;
    private WebApplication portaal = null!;

    /// <summary>The clock of the portal; starts at <see cref="Proeftijd.Start"/>, stands still until it is moved.</summary>
    public FakeTimeProvider Klok { get; } = new(Proeftijd.Start);

    /// <summary>All that the portal logs.</summary>
    public LogVanger Log { get; } = new();

    /// <summary>Puts rows in the database and reads them.</summary>
    public Proefdata Data { get; private set; } = null!;

    /// <summary>The services of the portal; scoped ones with a scope of your own.</summary>
    public IServiceProvider Services => portaal.Services;

    /// <summary>The engine and where the database is.</summary>
    public Proefdatabase Database => database;

    /// <summary>The engine; by default after <see cref="Omgeving.Engine"/>.</summary>
    protected virtual DatabaseEngine Engine => Omgeving.Engine;

    /// <summary>Whether the portal sends its mails; by default they stay in the outbox, where a test finds them.</summary>
    protected virtual bool VerzendtMails => false;

    /// <summary>Whether what happens by itself follows the clock; by default a test runs its rounds.</summary>
    protected virtual bool WerktVanzelf => false;

    /// <summary>A context of its own on the database.</summary>
    public ZelfregistratieDb Db() => database.Openen();

    /// <summary>Somebody who is not signed in.</summary>
    public Bezoeker Anoniem() => Bezoeker();

    /// <summary>Somebody signed in, with the cookie that the portal gives after a digital key.</summary>
    /// <param name="persoon">Who.</param>
    /// <param name="sleutel">With which key; by default itsme, level high.</param>
    /// <param name="email">The address that came with the sign-in.</param>
    /// <param name="organisatieCode">The organisation that the person signed in for.</param>
    /// <param name="vertegenwoordigt">Codes of organisations that the person represents by law.</param>
    public async Task<Bezoeker> AlsAsync(
        Persoon persoon, GebruikteSleutel? sleutel = null, string? email = null, string? organisatieCode = null, params string[] vertegenwoordigt)
    {
        var aanmelding = new Aanmelding(persoon.Id, sleutel ?? new("itsme", Zekerheidsniveau.Hoog), email, organisatieCode, Klok.GetUtcNow()) { Vertegenwoordigt = vertegenwoordigt };
        return await AangemeldAsync(Bezoeker(), aanmelding);
    }

    /// <summary>Somebody signed in, at a portal in another process that shares the database.</summary>
    internal Task<Bezoeker> AlsAsync(Persoon persoon, HttpMessageHandler handler) =>
        AangemeldAsync(Bezoeker(handler), new Aanmelding(persoon.Id, new("itsme", Zekerheidsniveau.Hoog), Email: null, OrganisatieCode: null, Klok.GetUtcNow()));

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        database = await Proefdatabase.MakenAsync(Engine);
        Data = new Proefdata(database.Openen, Klok);
        portaal = Proefportaal.Bouwen(
            database.Engine,
            database.ConnectionString,
            Adres,
            Klok,
            sporen,
            Log,
            builder =>
            {
                builder.WebHost.UseTestServer();
                Instellen(builder);
            },
            VervangenOfWeglaten);
        await portaal.StartAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await portaal.DisposeAsync();
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Changes settings, and adds services before the portal adds its own.</summary>
    protected virtual void Instellen(WebApplicationBuilder builder)
    {
    }

    /// <summary>Changes services after the portal added its own.</summary>
    protected virtual void Vervangen(IServiceCollection services)
    {
    }

    private void VervangenOfWeglaten(IServiceCollection services)
    {
        if (!VerzendtMails)
        {
            Proefportaal.ZonderMailverzending(services);
        }

        if (!WerktVanzelf)
        {
            Proefportaal.ZonderAchtergrondtaken(services);
        }

        Vervangen(services);
    }

    private async Task<Bezoeker> AangemeldAsync(Bezoeker bezoeker, Aanmelding aanmelding)
    {
        var koekje = await Aanmeldkoekje.MakenAsync(Services, Adres, aanmelding);
        bezoeker.KoekjeZetten(koekje.Name.ToString(), koekje.Value.ToString());
        return bezoeker;
    }

    private Bezoeker Bezoeker() => Bezoeker(portaal.GetTestServer().CreateHandler());

    private Bezoeker Bezoeker(HttpMessageHandler handler) => new(new Koekjes(handler, Klok), Adres, sporen);
}
