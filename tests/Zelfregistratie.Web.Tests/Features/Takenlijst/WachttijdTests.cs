using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Tests.Features.Toezicht.Cijfers;

namespace Zelfregistratie.Web.Tests.Features.Takenlijst;

/// <summary>How long requests wait here, as one sentence below the list.</summary>
public sealed class WachttijdTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private DateTimeOffset Nu => proef.Klok.GetUtcNow();

    [Fact]
    public async Task Een_beheerder_leest_hoe_lang_aanvragen_hier_wachten()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        foreach (var uren in new[] { 5, 30, 50, 51, 75, 80, 100, 120, 144, 1000 })
        {
            await proef.BeslistAsync(organisatie, recht: null, Nu.AddDays(-50), uren);
        }

        var pagina = await TakenAsync(organisatie);

        Assert.Equal("Aanvragen wachten hier gewoonlijk 3 dagen op een beslissing, en 9 op de 10 hoogstens 6 dagen (laatste 13 weken).", pagina.TekstVan(".zr-wachttijd"));
        Assert.InRange(pagina.Spoor.Queries.Count, 1, 5);
    }

    [Fact]
    public async Task Met_te_weinig_beslissingen_staat_er_niets()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        for (var keer = 0; keer < 4; keer++)
        {
            await proef.BeslistAsync(organisatie, recht: null, Nu.AddDays(-5), 10);
            await proef.BeslistAsync(organisatie, recht: null, Nu.AddDays(-200), 10);
            await proef.BeslistAsync(await proef.Data.OrganisatieMetBeheerderAsync(), recht: null, Nu.AddDays(-5), 10);
        }

        Assert.Null((await TakenAsync(organisatie)).Document.QuerySelector(".zr-wachttijd"));

        await proef.BeslistAsync(organisatie, recht: null, Nu.AddDays(-5), 0.5);
        Assert.StartsWith("Aanvragen wachten hier gewoonlijk 10 uur", (await TakenAsync(organisatie)).TekstVan(".zr-wachttijd"), StringComparison.Ordinal);
    }

    private async Task<Pagina> TakenAsync(Organisatie organisatie)
    {
        using var beheerder = await proef.AlsAsync(await proef.Data.BeheerderAsync(organisatie));
        return await beheerder.PaginaAsync("/taken");
    }
}
