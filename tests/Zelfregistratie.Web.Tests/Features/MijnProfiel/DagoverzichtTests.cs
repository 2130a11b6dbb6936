using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Features.MijnProfiel;

public sealed class DagoverzichtTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Een_beheerder_kiest_het_dagoverzicht_en_zet_het_weer_stop()
    {
        var beheerder = await proef.Data.BeheerderAsync(await proef.Data.OrganisatieAsync());
        using var bezoeker = await proef.AlsAsync(beheerder);

        var aan = await (await bezoeker.PaginaAsync("/mijn-profiel")).IndienenAsync("form[action$='/dagoverzicht']");
        Assert.Contains("voortaan één e-mail per dag", aan.Tekst, StringComparison.Ordinal);
        Assert.True(await WilAsync(beheerder));
        await aan.IndienenAsync("form[action$='/dagoverzicht']");
        Assert.False(await WilAsync(beheerder));
    }

    [Fact]
    public async Task Wie_niets_beheert_kan_het_niet_kiezen()
    {
        var persoon = await proef.Data.PersoonAsync();
        using var bezoeker = await proef.AlsAsync(persoon);
        var profiel = await bezoeker.PaginaAsync("/mijn-profiel");

        var antwoord = await bezoeker.VersturenAsync("/mijn-profiel/dagoverzicht", [.. profiel.Waarden("form[action$='gegevens.json']"), new("wil", "true")]);

        Assert.Equal(HttpStatusCode.Forbidden, antwoord.Status);
        Assert.False(await WilAsync(persoon));
    }

    private Task<bool> WilAsync(Persoon persoon) => proef.Data.LezenAsync(db => db.Personen.Where(een => een.Id == persoon.Id).Select(een => een.WilDagoverzicht).SingleAsync());
}
