using System.Net;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

/// <summary>What the requester sees of a request, from the confirmation to the decision.</summary>
public sealed class MijnAanvraagTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Een_aanvraag_van_een_ander_bestaat_niet_voor_jou()
    {
        var aanvraag = await proef.Data.AanvraagAsync();
        using var eigenaar = await proef.AlsAsync(aanvraag.Aanvrager);
        using var ander = await proef.AlsAsync(await proef.Data.PersoonAsync());

        Assert.Equal(HttpStatusCode.OK, (await eigenaar.PaginaAsync($"/user/aanvragen/{aanvraag.Referentie.Waarde.ToLowerInvariant()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ander.PaginaAsync($"/user/aanvragen/{aanvraag.Referentie}")).Status);
    }

    [Theory]
    [InlineData("ZR-0000-0000")]
    [InlineData("niets")]
    [InlineData("ZR-%ed%a0%80")]
    [InlineData("';--")]
    public async Task Een_referentie_die_niet_bestaat_geeft_een_nette_pagina(string referentie)
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        var pagina = await bezoeker.PaginaAsync("/user/aanvragen/" + referentie);

        Assert.InRange((int)pagina.Status, 400, 499);
    }

    [Fact]
    public async Task Wie_niet_voor_de_organisatie_werkt_ziet_hoeveel_mensen_kunnen_beslissen_maar_niet_wie()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var beheerder = await proef.Data.BeheerderAsync(organisatie);
        var aanvraag = await proef.Data.AanvraagAsync(een => een.Organisatie = organisatie);
        using var bezoeker = await proef.AlsAsync(aanvraag.Aanvrager);

        var pagina = await bezoeker.PaginaAsync($"/user/aanvragen/{aanvraag.Referentie}");

        Assert.Contains("E-mail gestuurd naar 1 persoon die kan beslissen", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("vandaag ingediend", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(beheerder.Naam, pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("@organisatie", pagina.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_voor_de_organisatie_werkt_ziet_wie_kan_beslissen_en_hoe_die_te_bereiken_is()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var beheerder = await proef.Data.BeheerderAsync(organisatie);
        var persoon = await proef.Data.PersoonAsync();
        await proef.Data.WerkrelatieAsync(persoon, organisatie);
        var aanvraag = await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Organisatie) = (persoon, organisatie));
        using var bezoeker = await proef.AlsAsync(persoon);
        var basis = (await bezoeker.PaginaAsync("/hulp")).Spoor.Queries.Count;

        var pagina = await bezoeker.PaginaAsync($"/user/aanvragen/{aanvraag.Referentie}");

        Assert.Contains(beheerder.Naam, pagina.Tekst, StringComparison.Ordinal);
        Assert.NotNull(pagina.Document.QuerySelector($"a[href='mailto:bea.{beheerder.Id}@organisatie{organisatie.Id}.example']"));
        Assert.InRange(pagina.Spoor.Queries.Count - basis, 1, 3);
    }

    [Fact]
    public async Task Een_goedgekeurde_aanvraag_toont_waarom_door_wie_en_hoelang_het_recht_geldt()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var beheerder = await proef.Data.BeheerderAsync(organisatie);
        var recht = await proef.Data.RechtAsync(maximumduurInDagen: 30);
        var aanvraag = await proef.Data.AanvraagAsync(een =>
        {
            (een.Organisatie, een.Recht) = (organisatie, recht);
            een.Goedgekeurd(beheerder);
        });
        using var bezoeker = await proef.AlsAsync(aanvraag.Aanvrager);

        var pagina = await bezoeker.PaginaAsync($"/user/aanvragen/{aanvraag.Referentie}");

        Assert.Equal("Je aanvraag is goedgekeurd", pagina.Kop);
        Assert.Contains("Je hebt dit nodig voor je werk.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains($"Goedgekeurd door {beheerder.Naam}", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("van 16 november 2026 tot en met 16 december 2026", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_afgekeurde_aanvraag_toont_waarom_en_geen_naam_aan_wie_er_niet_werkt()
    {
        var aanvraag = await proef.Data.AanvraagAsync(een => een.Afgekeurd(reden: "Dit is voor een andere dienst."));
        using var bezoeker = await proef.AlsAsync(aanvraag.Aanvrager);

        var pagina = await bezoeker.PaginaAsync($"/user/aanvragen/{aanvraag.Referentie}");

        Assert.Equal("Je aanvraag is afgekeurd", pagina.Kop);
        Assert.Contains("Dit is voor een andere dienst.", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(aanvraag.BeslistDoor!.Naam, pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_vervallen_aanvraag_zegt_waarom()
    {
        var aanvraag = await proef.Data.AanvraagAsync(een => een.Vervallen());
        using var bezoeker = await proef.AlsAsync(aanvraag.Aanvrager);

        var pagina = await bezoeker.PaginaAsync($"/user/aanvragen/{aanvraag.Referentie}");

        Assert.Equal("Je aanvraag is vervallen", pagina.Kop);
        Assert.Contains("Vervallen: ", pagina.Tekst, StringComparison.Ordinal);
    }
}
