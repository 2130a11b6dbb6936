using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

/// <summary>What is refused because of who asks: before the form is filled in, and again when it is submitted.</summary>
public sealed class WeigeringenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Wie_het_recht_al_heeft_leest_tot_wanneer_en_hoe_het_verlengd_wordt()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var recht = await proef.Data.RechtAsync();
        var persoon = await proef.Data.PersoonAsync();
        await proef.Data.ToegekendAsync(persoon, organisatie, recht, new Geldigheid(new(2026, 1, 1), new(2027, 6, 30)));
        using var bezoeker = await proef.AlsAsync(persoon);

        var pagina = await bezoeker.PaginaAsync(Invullen.Link(recht.Code, organisatie));

        Assert.Equal((HttpStatusCode.Conflict, "Je hebt dit gebruikersrecht al"), (pagina.Status, pagina.Kop));
        Assert.Contains("tot en met 30 juni 2027", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("verlengen", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_het_recht_met_een_andere_context_heeft_kan_het_wel_vragen_maar_niet_met_dezelfde()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var recht = await proef.Data.RechtAsync(contexten: ["W-A", "W-B"]);
        var persoon = await proef.Data.PersoonAsync();
        await proef.Data.ToegekendAsync(persoon, organisatie, recht, contexten: "W-A");
        using var bezoeker = await proef.AlsAsync(persoon);

        Assert.Equal(HttpStatusCode.Conflict, (await bezoeker.PaginaAsync(Invullen.Link(recht.Code, organisatie) + "&ctx=W-A")).Status);
        Assert.Equal(HttpStatusCode.OK, (await bezoeker.PaginaAsync(Invullen.Link(recht.Code, organisatie) + "&ctx=W-B")).Status);
        var controle = await bezoeker.InvullenAsync(Invullen.Link(recht.Code, organisatie), ("Contexten", "W-A"));
        var pagina = await controle.DefinitiefAsync();
        Assert.Equal((HttpStatusCode.Conflict, "Je hebt dit gebruikersrecht al"), (pagina.Status, pagina.Kop));
        Assert.Equal(0, await proef.Data.LezenAsync(db => db.Aanvragen.CountAsync(een => een.Aanvrager.Id == persoon.Id)));
    }

    [Fact]
    public async Task Een_ingetrokken_of_afgelopen_recht_houdt_een_aanvraag_niet_tegen()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var recht = await proef.Data.RechtAsync();
        var persoon = await proef.Data.PersoonAsync();
        var ingetrokken = await proef.Data.ToegekendAsync(persoon, organisatie, recht);
        await proef.Data.WijzigenAsync(async db => (await db.ToegekendeRechten.SingleAsync(een => een.Id == ingetrokken.Id)).Intrekken(proef.Data.Nu));
        await proef.Data.ToegekendAsync(persoon, organisatie, recht, new Geldigheid(new(2026, 1, 1), new(2026, 11, 15)));
        using var bezoeker = await proef.AlsAsync(persoon);

        Assert.Equal(HttpStatusCode.OK, (await bezoeker.PaginaAsync(Invullen.Link(recht.Code, organisatie))).Status);
    }

    [Fact]
    public async Task Wie_de_werkrelatie_al_heeft_kan_ze_niet_nog_eens_vragen()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var persoon = await proef.Data.PersoonAsync();
        await proef.Data.WerkrelatieAsync(persoon, organisatie);
        using var bezoeker = await proef.AlsAsync(persoon);

        var pagina = await bezoeker.PaginaAsync(Invullen.LinkWerkrelatie(organisatie));

        Assert.Equal((HttpStatusCode.Conflict, "Je hebt deze werkrelatie al"), (pagina.Status, pagina.Kop));
    }

    [Fact]
    public async Task Wie_hetzelfde_al_vroeg_vindt_een_link_naar_die_aanvraag()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var persoon = await proef.Data.PersoonAsync();
        var aanvraag = await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Organisatie) = (persoon, organisatie));
        using var bezoeker = await proef.AlsAsync(persoon);

        var pagina = await bezoeker.PaginaAsync(Invullen.Link(aanvraag.Gebruikersrecht!.Code, organisatie));

        Assert.Equal((HttpStatusCode.Conflict, "Je hebt dit al aangevraagd"), (pagina.Status, pagina.Kop));
        Assert.Equal("Je aanvraag is ingediend", (await pagina.VolgenAsync($"main a[href='/user/aanvragen/{aanvraag.Referentie}']")).Kop);
    }

    [Fact]
    public async Task Een_beslist_verzoek_houdt_een_nieuwe_aanvraag_niet_tegen()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var persoon = await proef.Data.PersoonAsync();
        var aanvraag = await proef.Data.AanvraagAsync(een =>
        {
            (een.Aanvrager, een.Organisatie) = (persoon, organisatie);
            een.Afgekeurd();
        });
        using var bezoeker = await proef.AlsAsync(persoon);

        Assert.Equal(HttpStatusCode.OK, (await bezoeker.PaginaAsync(Invullen.Link(aanvraag.Gebruikersrecht!.Code, organisatie))).Status);
    }

    [Fact]
    public async Task Met_twintig_open_aanvragen_kan_er_geen_bij()
    {
        var persoon = await proef.Data.PersoonAsync();
        for (var keer = 0; keer < 20; keer++)
        {
            await proef.Data.AanvraagAsync(een => een.Aanvrager = persoon);
        }

        using var bezoeker = await proef.AlsAsync(persoon);
        var pagina = await bezoeker.PaginaAsync(Invullen.LinkWerkrelatie(await proef.Data.OrganisatieMetBeheerderAsync()));

        Assert.Equal((HttpStatusCode.Conflict, "Je hebt te veel open aanvragen"), (pagina.Status, pagina.Kop));
    }

    [Fact]
    public async Task Wat_na_het_invullen_buiten_gebruik_ging_wordt_bij_het_indienen_geweigerd()
    {
        var concept = await proef.Data.ConceptAsync();
        using var bezoeker = await proef.AlsAsync(concept.Aanvrager);
        var controle = await bezoeker.PaginaAsync($"/user/concepten/{concept.Id}");
        await proef.Data.WijzigenAsync(async db => (await db.Gebruikersrechten.SingleAsync(recht => recht.Id == concept.Gebruikersrecht!.Id)).BuitenGebruikStellen(proef.Data.Nu));

        var pagina = await controle.DefinitiefAsync();

        Assert.Equal((HttpStatusCode.Conflict, "Dit kan je niet meer aanvragen"), (pagina.Status, pagina.Kop));
        Assert.Equal(0, await proef.Data.LezenAsync(db => db.Aanvragen.CountAsync(een => een.Aanvrager.Id == concept.Aanvrager.Id)));
    }

    [Fact]
    public async Task Een_organisatie_die_na_het_invullen_haar_beheerder_verloor_wordt_bij_het_indienen_geweigerd()
    {
        var concept = await proef.Data.ConceptAsync();
        using var bezoeker = await proef.AlsAsync(concept.Aanvrager);
        var controle = await bezoeker.PaginaAsync($"/user/concepten/{concept.Id}");
        await proef.Data.WijzigenAsync(async db => (await db.Werkrelaties.Include(een => een.Rechten).SingleAsync(een => een.Organisatie.Id == concept.Organisatie.Id)).Beeindigen(proef.Data.Nu));

        var pagina = await controle.DefinitiefAsync();

        Assert.Equal((HttpStatusCode.Conflict, "Deze organisatie heeft nog geen beheerder"), (pagina.Status, pagina.Kop));
    }
}
