using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Sessies;

namespace Zelfregistratie.Web.Tests.Data;

/// <summary>What falls to the centrale beheerder: depends on who answers for a doelgroep, so each test has a database of its own.</summary>
public sealed class CentraalInBeheerTests : IAsyncLifetime
{
    private readonly PortaalProef proef = new();

    public ValueTask InitializeAsync() => proef.InitializeAsync();

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Fact]
    public async Task Een_centrale_beheerder_ziet_wat_bij_een_doelgroep_zonder_verantwoordelijke_hoort()
    {
        var centraal = await proef.Data.CentraleBeheerderAsync();
        var recht = await proef.Data.RechtAsync(beslisser: Beslisser.Doelgroepverantwoordelijke);
        var aanvraag = await proef.Data.AanvraagAsync(een => een.Recht = recht);
        Assert.Contains(aanvraag.Id, await VanAsync(centraal));

        await proef.Data.DoelgroepverantwoordelijkeAsync("EA");

        Assert.DoesNotContain(aanvraag.Id, await VanAsync(centraal));
    }

    [Fact]
    public async Task Vraagt_de_enige_verantwoordelijke_zelf_iets_dan_valt_het_bij_de_centrale_beheerder()
    {
        var centraal = await proef.Data.CentraleBeheerderAsync();
        var verantwoordelijke = await proef.Data.DoelgroepverantwoordelijkeAsync("OV");
        var recht = await proef.Data.RechtAsync(beslisser: Beslisser.Doelgroepverantwoordelijke, doelgroepen: "OV");
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync("OV");

        var zelf = await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Organisatie, een.Recht) = (verantwoordelijke, organisatie, recht));
        var ander = await proef.Data.AanvraagAsync(een => (een.Organisatie, een.Recht) = (organisatie, recht));

        var gezien = await VanAsync(centraal);
        Assert.Contains(zelf.Id, gezien);
        Assert.DoesNotContain(ander.Id, gezien);
    }

    [Fact]
    public async Task Een_verantwoordelijke_zonder_e_mailadres_houdt_de_centrale_beheerder_niet_weg()
    {
        var centraal = await proef.Data.CentraleBeheerderAsync();
        await proef.Data.DoelgroepverantwoordelijkeAsync("LB", metEmail: false);
        var recht = await proef.Data.RechtAsync(beslisser: Beslisser.Doelgroepverantwoordelijke, doelgroepen: "LB");
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync("LB");

        var aanvraag = await proef.Data.AanvraagAsync(een => (een.Organisatie, een.Recht) = (organisatie, recht));

        Assert.Contains(aanvraag.Id, await VanAsync(centraal));
    }

    private Task<List<long>> VanAsync(Persoon persoon) => proef.Data.LezenAsync(async db =>
    {
        var bevoegdheden = await db.BevoegdhedenVanAsync(new LopendeSessie(persoon.Id, Guid.Empty, proef.Data.Nu + TimeSpan.FromHours(8)), proef.Data.Vandaag, TestContext.Current.CancellationToken);
        return await db.InBeheerVan(bevoegdheden!).Select(aanvraag => aanvraag.Id).Order().ToListAsync();
    });
}
