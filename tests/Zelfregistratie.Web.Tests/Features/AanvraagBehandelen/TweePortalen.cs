using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.TestSupport.Wedlopen;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Web.Tests.Features.AanvraagBehandelen;

/// <summary>Two portals in processes of their own on one PostgreSQL, which lets two write at once, and two administrators of an organisation, each at one.</summary>
public sealed class TweePortalen : PortaalProef, IAsyncLifetime
{
    private readonly Dictionary<Bezoeker, IReadOnlyList<KeyValuePair<string, string>>> formulieren = [];
    private Wedloop wedloop = null!;
    private Persoon lien = null!;

    internal Organisatie Organisatie { get; private set; } = null!;

    internal Bezoeker Links { get; private set; } = null!;

    internal Bezoeker Rechts { get; private set; } = null!;

    /// <inheritdoc />
    protected override DatabaseEngine Engine => DatabaseEngine.PostgreSql;

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        Organisatie = await Data.OrganisatieAsync();
        lien = await Data.BeheerderAsync(Organisatie);
        wedloop = await Wedloop.StartenAsync(this, processen: 2);
        Links = await wedloop.AlsAsync(lien, proces: 0);
        Rechts = await wedloop.AlsAsync(await Data.BeheerderAsync(Organisatie), proces: 1);
        await FormulierHalenAsync(Links);
        await FormulierHalenAsync(Rechts);
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        Links.Dispose();
        Rechts.Dispose();
        await wedloop.DisposeAsync();
        await DisposeAsync();
    }

    /// <summary>The administrator of the left portal, at the right one too.</summary>
    internal async Task<Bezoeker> LinksOokRechtsAsync()
    {
        var bezoeker = await wedloop.AlsAsync(lien, proces: 1);
        await FormulierHalenAsync(bezoeker);
        return bezoeker;
    }

    /// <summary>Two decisions at once: both have loaded before either saves.</summary>
    internal async Task<(Pagina Eerste, Pagina Tweede)> TegelijkAsync((Bezoeker Wie, Aanvraag Wat, string Hoe) eerste, (Bezoeker Wie, Aanvraag Wat, string Hoe) tweede)
    {
        var antwoorden = await wedloop.TegelijkAsync(() => BeslissenAsync(eerste), () => BeslissenAsync(tweede));
        return (antwoorden[0], antwoorden[1]);
    }

    /// <summary>A requester at the right portal.</summary>
    internal Task<Bezoeker> AanvragerRechtsAsync(Persoon persoon) => wedloop.AlsAsync(persoon, proces: 1);

    /// <summary>Anything at once: all have loaded before any saves.</summary>
    internal Task<Pagina[]> TegelijkAsync(params Func<Task<Pagina>>[] doen) => wedloop.TegelijkAsync(doen);

    internal Task<Pagina> BeslissenAsync((Bezoeker Wie, Aanvraag Wat, string Hoe) beslissing) =>
        beslissing.Wie.VersturenAsync($"/taken/{beslissing.Wat.Referentie}/{beslissing.Hoe}", formulieren[beslissing.Wie], volgen: false);

    // The form is the same for every request here, token included.
    private async Task FormulierHalenAsync(Bezoeker bezoeker)
    {
        var aanvraag = await Data.AanvraagAsync(een => een.Organisatie = Organisatie);
        var formulier = await bezoeker.PaginaAsync($"/taken/{aanvraag.Referentie}/goedkeuren");
        formulieren[bezoeker] = [.. formulier.Waarden(Behandeling.Formulier).Where(veld => veld.Key != "Formulier.Reden"), new("Formulier.Reden", Behandeling.Reden)];
    }
}
