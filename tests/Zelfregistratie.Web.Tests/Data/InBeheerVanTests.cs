using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Sessies;

namespace Zelfregistratie.Web.Tests.Data;

/// <summary>Who sees and decides which requests: every role beside every kind of request.</summary>
public sealed class InBeheerVanTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Een_lokale_beheerder_ziet_alles_van_de_organisatie_in_elke_status_en_niets_van_de_buur()
    {
        var organisatie = await proef.Data.OrganisatieAsync("EA", ookIn: "VER");
        var beheerder = await proef.Data.BeheerderAsync(organisatie);
        var verwacht = new List<Aanvraag>
        {
            await proef.Data.AanvraagAsync(een => een.Organisatie = organisatie),
            await proef.Data.AanvraagAsync(een => (een.Organisatie, een.Werkrelatie, een.Doelgroep) = (organisatie, true, "VER")),
            await GoedgekeurdAsync(organisatie, door: null),
        };

        Assert.Equal(verwacht.Select(een => een.Id), await VanAsync(beheerder));
    }

    [Fact]
    public async Task Niemand_ziet_de_eigen_aanvraag_als_taak()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var beheerder = await proef.Data.BeheerderAsync(organisatie);

        await proef.Data.AanvraagAsync(een => (een.Organisatie, een.Aanvrager) = (organisatie, beheerder));

        Assert.Empty(await VanAsync(beheerder));
    }

    [Fact]
    public async Task Wat_de_doelgroepverantwoordelijke_beslist_ziet_de_lokale_beheerder_niet()
    {
        var organisatie = await proef.Data.OrganisatieAsync("LB");
        var beheerder = await proef.Data.BeheerderAsync(organisatie);
        var verantwoordelijke = await proef.Data.DoelgroepverantwoordelijkeAsync("LB");
        var recht = await proef.Data.RechtAsync(beslisser: Beslisser.Doelgroepverantwoordelijke, doelgroepen: "LB");

        var aanvraag = await proef.Data.AanvraagAsync(een => (een.Organisatie, een.Recht) = (organisatie, recht));

        Assert.Empty(await VanAsync(beheerder));
        Assert.Contains(aanvraag.Id, await VanAsync(verantwoordelijke));
    }

    [Fact]
    public async Task Een_verantwoordelijke_ziet_niet_wat_de_organisatie_zelf_kan_beslissen_of_wat_van_een_andere_doelgroep_is()
    {
        var verantwoordelijke = await proef.Data.DoelgroepverantwoordelijkeAsync("OV");
        var school = await proef.Data.OrganisatieMetBeheerderAsync("OV");
        var zelf = await proef.Data.AanvraagAsync(een => een.Organisatie = school);
        var recht = await proef.Data.RechtAsync(beslisser: Beslisser.Doelgroepverantwoordelijke, doelgroepen: "GID");
        var agentschap = await proef.Data.OrganisatieMetBeheerderAsync("GID");
        var elders = await proef.Data.AanvraagAsync(een => (een.Organisatie, een.Recht) = (agentschap, recht));

        var gezien = await VanAsync(verantwoordelijke);

        Assert.DoesNotContain(zelf.Id, gezien);
        Assert.DoesNotContain(elders.Id, gezien);
    }

    [Fact]
    public async Task Is_er_niemand_meer_in_de_organisatie_dan_ziet_de_verantwoordelijke_haar_open_aanvragen()
    {
        var organisatie = await proef.Data.OrganisatieAsync("GID");
        var beheerder = await proef.Data.BeheerderAsync(organisatie);
        var verantwoordelijke = await proef.Data.DoelgroepverantwoordelijkeAsync("GID");
        var open = await proef.Data.AanvraagAsync(een => een.Organisatie = organisatie);
        var beslist = await GoedgekeurdAsync(organisatie, beheerder);
        Assert.DoesNotContain(open.Id, await VanAsync(verantwoordelijke));

        await proef.Data.WijzigenAsync(async db => (await db.ToegekendeRechten.SingleAsync(recht => recht.Werkrelatie.Persoon.Id == beheerder.Id)).Intrekken(proef.Data.Nu));
        await proef.Data.VerweesdeDoorsturenAsync();

        var gezien = await VanAsync(verantwoordelijke);
        Assert.Contains(open.Id, gezien);
        Assert.DoesNotContain(beslist.Id, gezien);
    }

    [Fact]
    public async Task Is_de_aanvrager_zelf_de_enige_beheerder_dan_ziet_de_verantwoordelijke_de_aanvraag()
    {
        var organisatie = await proef.Data.OrganisatieAsync("GID");
        var beheerder = await proef.Data.BeheerderAsync(organisatie);
        var verantwoordelijke = await proef.Data.DoelgroepverantwoordelijkeAsync("GID");

        var aanvraag = await proef.Data.AanvraagAsync(een => (een.Organisatie, een.Aanvrager) = (organisatie, beheerder));

        Assert.Contains(aanvraag.Id, await VanAsync(verantwoordelijke));
    }

    [Fact]
    public async Task Een_verantwoordelijke_blijft_zien_wat_zij_besliste()
    {
        var verantwoordelijke = await proef.Data.DoelgroepverantwoordelijkeAsync("VER");
        var recht = await proef.Data.RechtAsync(beslisser: Beslisser.Doelgroepverantwoordelijke, doelgroepen: "VER");
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync("VER");

        var aanvraag = await proef.Data.AanvraagAsync(een =>
        {
            (een.Organisatie, een.Recht) = (organisatie, recht);
            een.Goedgekeurd(verantwoordelijke);
        });

        Assert.Contains(aanvraag.Id, await VanAsync(verantwoordelijke));
    }

    private Task<Aanvraag> GoedgekeurdAsync(Organisatie organisatie, Persoon? door) => proef.Data.AanvraagAsync(een =>
    {
        een.Organisatie = organisatie;
        een.Goedgekeurd(door);
    });

    private Task<List<long>> VanAsync(Persoon persoon) => proef.Data.LezenAsync(async db =>
    {
        var bevoegdheden = await db.BevoegdhedenVanAsync(new LopendeSessie(persoon.Id, Guid.Empty, proef.Data.Nu + TimeSpan.FromHours(8)), proef.Data.Vandaag, TestContext.Current.CancellationToken);
        return await db.InBeheerVan(bevoegdheden!).Select(aanvraag => aanvraag.Id).Order().ToListAsync();
    });
}
