using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.TestSupport.Wedlopen;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Web.Tests.Features.Gebruikers;

/// <summary>Two portals in processes of their own on one PostgreSQL, and two administrators of an organisation, each at one.</summary>
public sealed class TweePortalen : PortaalProef, IAsyncLifetime
{
    private readonly Dictionary<Bezoeker, string> tokens = [];
    private Wedloop wedloop = null!;

    internal Organisatie Organisatie { get; private set; } = null!;

    internal Gebruikersrecht Recht { get; private set; } = null!;

    internal Bezoeker Links { get; private set; } = null!;

    internal Bezoeker Rechts { get; private set; } = null!;

    /// <inheritdoc />
    protected override DatabaseEngine Engine => DatabaseEngine.PostgreSql;

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        (Organisatie, Recht) = (await Data.OrganisatieAsync(), await Data.RechtAsync());
        wedloop = await Wedloop.StartenAsync(this, processen: 2);
        Links = await BeheerderAsync(proces: 0);
        Rechts = await BeheerderAsync(proces: 1);
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        Links.Dispose();
        Rechts.Dispose();
        await wedloop.DisposeAsync();
        await DisposeAsync();
    }

    /// <summary>Two changes at once: both have loaded before either saves.</summary>
    internal async Task<(Pagina Links, Pagina Rechts)> TegelijkAsync(string links, string rechts)
    {
        var antwoorden = await wedloop.TegelijkAsync(() => VersturenAsync(Links, links), () => VersturenAsync(Rechts, rechts));
        return (antwoorden[0], antwoorden[1]);
    }

    private Task<Pagina> VersturenAsync(Bezoeker wie, string adres) => wie.VersturenAsync(
        adres,
        [
            new("__RequestVerificationToken", tokens[wie]), new("Formulier.Reden", Dienst.Reden), new("Formulier.Begindatum", "2026-11-16"), new("Formulier.Einddatum", "2026-12-31"),
            new("Formulier.Doen", "intrekken"), new("toepassen", "ja"),
        ],
        volgen: false);

    private async Task<Bezoeker> BeheerderAsync(int proces)
    {
        var bezoeker = await wedloop.AlsAsync(await Data.BeheerderAsync(Organisatie), proces);
        tokens[bezoeker] = (await bezoeker.PaginaAsync("/")).Element("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        return bezoeker;
    }
}
