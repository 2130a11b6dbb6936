using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Tests.Features.Takenlijst;

public sealed class WieZietWatTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static readonly string[] Paden = ["", "/goedkeuren", "/afkeuren", "/rijksregisternummer"];

    [Fact]
    public async Task Een_andere_organisatie_is_nergens_te_zien()
    {
        using var beheerder = await proef.AlsAsync(await proef.Data.BeheerderAsync(await proef.Data.OrganisatieAsync()));
        var vreemd = await proef.Data.LezenAsync(db => db.Aanvragen.Where(een => een.Organisatie.Naam == Buur.Naam).Select(een => een.Referentie).ToListAsync());

        var teksten = new List<string>();
        foreach (var adres in new[] { "/taken", "/taken?status=alle", "/taken?organisatie=" + Buur.Code, "/taken/exporteren?status=alle", $"/taken?status=alle&zoek={vreemd[0]}" })
        {
            teksten.Add((await beheerder.PaginaAsync(adres)).Inhoud);
        }

        Assert.All(teksten, tekst => Assert.DoesNotContain(Buur.Naam, tekst, StringComparison.Ordinal));
        Assert.All(teksten, tekst => Assert.All(vreemd, referentie => Assert.DoesNotContain($"/taken/{referentie}", tekst, StringComparison.Ordinal)));
        foreach (var pad in vreemd.SelectMany(referentie => Paden.Select(pad => $"/taken/{referentie}{pad}")))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await beheerder.PaginaAsync(pad)).Status);
        }
    }

    [Fact]
    public async Task Een_aanvraag_van_een_ander_kan_je_ook_niet_beslissen_door_zelf_een_formulier_te_maken()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        using var beheerder = await proef.AlsAsync(await proef.Data.BeheerderAsync(organisatie));
        var eigen = await proef.Data.AanvraagAsync(een => een.Organisatie = organisatie);
        var vreemd = await proef.Data.AanvraagAsync();
        var token = (await beheerder.PaginaAsync($"/taken/{eigen.Referentie}/afkeuren")).Waarden("main form[method=post]").Single(veld => veld.Key == "__RequestVerificationToken");

        var antwoord = await beheerder.VersturenAsync($"/taken/{vreemd.Referentie}/afkeuren", [token, new("Formulier.Reden", "Dit hoort niet bij je functie.")]);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.Status);
        Assert.Equal(AanvraagStatus.Ingediend, await StatusAsync(vreemd));
    }

    [Fact]
    public async Task Je_eigen_aanvraag_bestaat_voor_jou_niet_als_taak()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var persoon = await proef.Data.BeheerderAsync(organisatie);
        var eigen = await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Organisatie) = (persoon, organisatie));
        using var beheerder = await proef.AlsAsync(persoon);

        Assert.DoesNotContain(eigen.Referentie.Waarde, (await beheerder.PaginaAsync("/taken?status=alle")).Inhoud, StringComparison.Ordinal);
        foreach (var pad in Paden)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await beheerder.PaginaAsync($"/taken/{eigen.Referentie}{pad}")).Status);
        }
    }

    [Fact]
    public async Task Wie_niets_beheert_krijgt_overal_nee_en_wie_niet_aangemeld_is_meldt_zich_aan()
    {
        var aanvraag = await proef.Data.AanvraagAsync();
        using var burger = await proef.AlsAsync(await proef.Data.PersoonAsync());
        using var anoniem = proef.Anoniem();

        foreach (var pad in Paden.Select(pad => $"/taken/{aanvraag.Referentie}{pad}").Append("/taken").Append("/taken/exporteren"))
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await burger.PaginaAsync(pad)).Status);
            Assert.Equal(HttpStatusCode.Redirect, (await anoniem.PaginaAsync(pad, volgen: false)).Status);
        }
    }

    [Fact]
    public async Task Een_rol_die_ingetrokken_wordt_geldt_bij_de_volgende_klik_niet_meer()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var persoon = await proef.Data.BeheerderAsync(organisatie);
        var aanvraag = await proef.Data.AanvraagAsync(een => een.Organisatie = organisatie);
        using var beheerder = await proef.AlsAsync(persoon);
        var formulier = await beheerder.PaginaAsync($"/taken/{aanvraag.Referentie}/afkeuren");

        await proef.Data.WijzigenAsync(async db => (await db.ToegekendeRechten.SingleAsync(recht => recht.Werkrelatie.Persoon.Id == persoon.Id)).Intrekken(proef.Klok.GetUtcNow()));
        var antwoord = await formulier.IndienenAsync("main form", ("Formulier.Reden", "Dit hoort niet bij je functie."));

        Assert.Equal(HttpStatusCode.Forbidden, antwoord.Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await beheerder.PaginaAsync("/taken")).Status);
        Assert.Equal(AanvraagStatus.Ingediend, await StatusAsync(aanvraag));
    }

    [Fact]
    public async Task De_doelgroepverantwoordelijke_ziet_wat_niemand_in_de_organisatie_kan_beslissen_en_niets_anders()
    {
        var (met, zonder) = (await proef.Data.OrganisatieMetBeheerderAsync(), await proef.Data.OrganisatieMetBeheerderAsync());
        var gewoon = await proef.Data.AanvraagAsync(een => een.Organisatie = met);
        var verweesd = await proef.Data.AanvraagAsync(een => een.Organisatie = zonder);
        await ZonderBeheerdersAsync(zonder.Id);
        using var verantwoordelijke = await proef.AlsAsync(await proef.Data.DoelgroepverantwoordelijkeAsync());
        using var andere = await proef.AlsAsync(await proef.Data.DoelgroepverantwoordelijkeAsync("LB"));

        var inhoud = (await verantwoordelijke.PaginaAsync("/taken?volgorde=nieuwste")).Inhoud;

        Assert.Contains(verweesd.Referentie.Waarde, inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain(gewoon.Referentie.Waarde, inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await verantwoordelijke.PaginaAsync($"/taken/{verweesd.Referentie}/goedkeuren")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await verantwoordelijke.PaginaAsync($"/taken/{gewoon.Referentie}/goedkeuren")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await andere.PaginaAsync($"/taken/{verweesd.Referentie}")).Status);
    }

    [Fact]
    public async Task De_enige_beheerder_die_zelf_iets_vraagt_komt_bij_de_doelgroepverantwoordelijke()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var enige = await proef.Data.BeheerderAsync(organisatie);
        var aanvraag = await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Organisatie) = (enige, organisatie));
        using var verantwoordelijke = await proef.AlsAsync(await proef.Data.DoelgroepverantwoordelijkeAsync());

        Assert.Equal(HttpStatusCode.OK, (await verantwoordelijke.PaginaAsync($"/taken/{aanvraag.Referentie}")).Status);
    }

    [Fact]
    public async Task Wat_de_doelgroepverantwoordelijke_beslist_is_niet_van_de_lokale_beheerder()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var lokaal = await proef.Data.BeheerderAsync(organisatie);
        var recht = await proef.Data.RechtAsync(beslisser: Beslisser.Doelgroepverantwoordelijke);
        var aanvraag = await proef.Data.AanvraagAsync(een => (een.Organisatie, een.Recht) = (organisatie, recht));
        using var beheerder = await proef.AlsAsync(lokaal);
        using var verantwoordelijke = await proef.AlsAsync(await proef.Data.DoelgroepverantwoordelijkeAsync());

        Assert.Equal(HttpStatusCode.NotFound, (await beheerder.PaginaAsync($"/taken/{aanvraag.Referentie}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await verantwoordelijke.PaginaAsync($"/taken/{aanvraag.Referentie}")).Status);
    }

    [Fact]
    public async Task Een_doelgroep_zonder_verantwoordelijke_valt_aan_de_centrale_beheerder()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync("OV");
        var aanvraag = await proef.Data.AanvraagAsync(een => een.Organisatie = organisatie);
        await ZonderBeheerdersAsync(organisatie.Id);
        using var centraal = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        Assert.Equal(HttpStatusCode.OK, (await centraal.PaginaAsync($"/taken/{aanvraag.Referentie}")).Status);
        Assert.Contains(aanvraag.Referentie.Waarde, (await centraal.PaginaAsync("/taken?zoek=" + aanvraag.Referentie)).Inhoud, StringComparison.Ordinal);

        await proef.Data.DoelgroepverantwoordelijkeAsync("OV");

        Assert.NotEqual(HttpStatusCode.OK, (await centraal.PaginaAsync($"/taken/{aanvraag.Referentie}")).Status);
    }

    private async Task ZonderBeheerdersAsync(long organisatieId)
    {
        await proef.Data.WijzigenAsync(async db =>
        {
            var rollen = await db.ToegekendeRechten.LokaleBeheerders(proef.Data.Vandaag).Where(recht => recht.Werkrelatie.Organisatie.Id == organisatieId).ToListAsync();
            rollen.ForEach(rol => rol.Intrekken(proef.Klok.GetUtcNow()));
        });
        await proef.Data.VerweesdeDoorsturenAsync();
    }

    private Task<AanvraagStatus> StatusAsync(Aanvraag aanvraag) =>
        proef.Data.LezenAsync(db => db.Aanvragen.Where(een => een.Id == aanvraag.Id).Select(een => een.Status).SingleAsync());
}
