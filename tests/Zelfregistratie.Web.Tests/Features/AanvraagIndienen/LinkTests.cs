using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

/// <summary>What a link does before anybody signs in.</summary>
public sealed class LinkTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Theory]
    [InlineData("", "dg", "Dit ontbreekt")]
    [InlineData("dg=XX&an=45", "dg", "Geen enkele doelgroep")]
    [InlineData("dg=BUR&an=45", "dg", "geen organisaties")]
    [InlineData("dg=EA", "an", "Dit ontbreekt")]
    [InlineData("dg=EA&an=bestaat-niet", "an", "Geen enkele toepassing")]
    [InlineData("dg=EA&an=GEBRUIKERSBEHEER", "an", "beheerdersrol")]
    [InlineData("dg=EA&ec=bestaat-niet", "ec", "Geen enkel gebruikersrecht")]
    [InlineData("dg=EA&ec=lokale-beheerder", "ec", "beheerdersrol")]
    [InlineData("dg=EA&ec=a&ec=b", "ec", "verschillende waarden")]
    [InlineData("dg=EA&ec=BUUR-RECHT&ctx=bestaat-niet", "ctx", "Geen enkele context")]
    [InlineData("dg=EA&ec=BUUR-RECHT&ctx=DG:EA", "ctx", "hoort niet bij")]
    [InlineData("dg=EA&ec=BUUR-RECHT&oc=0123456789", "oc", "geen geldige code")]
    [InlineData("dg=EA&ec=BUUR-RECHT&oc=0566988259", "oc", "Geen enkele organisatie")]
    [InlineData("dg=LB&ec=BUUR-RECHT", "ec", "bestaat niet in de doelgroep")]
    [InlineData("dg=LB&an=BUUR", "an", "heeft geen gebruikersrechten in de doelgroep")]
    [InlineData("dg=LB&an=BUUR&oc=0248211419", "oc", "hoort niet bij de doelgroep")]
    public async Task Een_link_die_niet_kan_werken_wordt_geweigerd_voor_het_aanmelden(string query, string parameter, string uitleg)
    {
        using var bezoeker = proef.Anoniem();

        var pagina = await bezoeker.PaginaAsync("/user/aanvraag?" + query);

        Assert.Equal((HttpStatusCode.BadRequest, "Deze link werkt niet"), (pagina.Status, pagina.Kop));
        var rij = Assert.Single(pagina.Document.QuerySelectorAll("main tbody tr"), rij => rij.QuerySelector("code")!.TextContent == parameter);
        Assert.Contains(uitleg, rij.TextContent, StringComparison.Ordinal);
        Assert.Contains("eigenaar van de pagina", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alle_problemen_staan_samen_op_een_pagina_met_wat_er_staat()
    {
        using var bezoeker = proef.Anoniem();

        var pagina = await bezoeker.PaginaAsync("/user/aanvraag?dg=XX&ec=%3Cscript%3Ealert(1)%3C/script%3E&ctx=%00%e2%80%ae&oc=0123456789");

        Assert.Equal(["dg", "ec", "ctx", "oc"], pagina.Document.QuerySelectorAll("main tbody tr").Select(rij => rij.QuerySelector("code")!.TextContent));
        Assert.Contains("<script>alert(1)</script>", pagina.Tekst, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<script>alert", pagina.Inhoud, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u202e', pagina.Inhoud);
    }

    [Theory]
    [InlineData("/user/aanvraag?&an=BUUR&dg=EA&oc=0248211419")]
    [InlineData("/user/aanvraag?EC=buur-recht&Dg=ea&OC=be+0248.211.419&OC=0248211419&utm=x")]
    [InlineData("/user/aanvraag?ec=BUUR-RECHT&an=bestaat-niet&an=ook-niet&dg=VER")]
    [InlineData("/user/aanvraag_werkrelatie?dg=EA&oc=0248211419&ec=bestaat-niet")]
    public async Task Een_goede_link_leidt_wie_niet_aangemeld_is_naar_het_aanmelden_zonder_iets_te_schrijven(string link)
    {
        using var bezoeker = proef.Anoniem();
        var voor = await RijenAsync();

        var pagina = await bezoeker.PaginaAsync(link, volgen: false);

        Assert.Equal(HttpStatusCode.Redirect, pagina.Status);
        Assert.NotEqual("/user/aanvraag", pagina.Naar!.AbsolutePath);
        Assert.Equal(voor, await RijenAsync());
        Assert.InRange(pagina.Spoor.Queries.Count, 1, 2);
    }

    [Fact]
    public async Task Wat_een_vreemde_aan_een_goede_link_toevoegt_maakt_het_aanmelden_niet_onmogelijk()
    {
        using var bezoeker = proef.Anoniem();
        const string Link = "/user/aanvraag?ec=BUUR-RECHT&dg=EA&oc=0248211419";

        var gewoon = await bezoeker.PaginaAsync(Link, volgen: false);
        var lang = await bezoeker.PaginaAsync($"{Link}&utm={new string('x', 6000)}", volgen: false);

        Assert.Equal(HttpStatusCode.Redirect, lang.Status);
        Assert.InRange(lang.Naar!.ToString().Length, 1, gewoon.Naar!.ToString().Length + 200);
    }

    [Theory]
    [InlineData("EA", "wettelijk vertegenwoordiger", "/hulp#beheerder-btb")]
    [InlineData("LB", "formulier", "/hulp#beheerder-overheid")]
    public async Task Een_organisatie_zonder_bereikbare_beheerder_krijgt_uitleg_na_haar_doelgroep(string doelgroep, string uitleg, string hulp)
    {
        var organisatie = await proef.Data.OrganisatieAsync(doelgroep, code: doelgroep == "LB" ? "0316380940" : null);
        await proef.Data.BeheerderAsync(organisatie, metEmail: false);
        await proef.Data.BeheerderAsync(organisatie, geldigheid: new Geldigheid(proef.Data.Vandaag.AddDays(-9), proef.Data.Vandaag.AddDays(-1)));
        var recht = await proef.Data.RechtAsync("T-" + doelgroep, doelgroepen: doelgroep);
        using var bezoeker = proef.Anoniem();

        foreach (var link in new[] { Invullen.Link(recht.Code, organisatie, doelgroep), Invullen.LinkWerkrelatie(organisatie, doelgroep) })
        {
            var pagina = await bezoeker.PaginaAsync(link);
            Assert.Equal((HttpStatusCode.Conflict, "Deze organisatie heeft nog geen beheerder"), (pagina.Status, pagina.Kop));
            Assert.Contains(uitleg, pagina.Tekst, StringComparison.Ordinal);
            Assert.NotNull(pagina.Document.QuerySelector($"a[href='{hulp}']"));
        }
    }

    [Fact]
    public async Task Wat_de_doelgroepverantwoordelijke_beslist_kan_ook_zonder_beheerder()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        await proef.Data.RechtAsync("GEMENGD", "GEMENGD-LOKAAL");
        var centraal = await proef.Data.RechtAsync("GEMENGD", "GEMENGD-CENTRAAL", beslisser: Beslisser.Doelgroepverantwoordelijke);
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        var pagina = await bezoeker.PaginaAsync($"/user/aanvraag?an=GEMENGD&dg=EA&oc={organisatie.CodeWaarde}");

        Assert.Equal("Gebruikersrecht aanvragen", pagina.Kop);
        Assert.Contains(centraal.Naam, pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Je ziet niet alle rechten", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_buiten_gebruik_is_wordt_geweigerd()
    {
        var recht = await proef.Data.RechtAsync("DICHT");
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        await proef.Data.WijzigenAsync(async db =>
        {
            (await db.Toepassingen.SingleAsync(een => een.Code == "DICHT")).BuitenGebruikStellen(proef.Data.Nu);
            (await db.Organisaties.SingleAsync(een => een.Id == organisatie.Id)).BuitenGebruikStellen(proef.Data.Nu);
        });
        using var bezoeker = proef.Anoniem();

        foreach (var query in new[] { "an=DICHT", "ec=" + recht.Code })
        {
            var pagina = await bezoeker.PaginaAsync($"/user/aanvraag?dg=EA&oc={organisatie.CodeWaarde}&{query}");
            Assert.Equal(HttpStatusCode.BadRequest, pagina.Status);
            Assert.Equal(2, pagina.Document.QuerySelectorAll("main tbody tr").Count(rij => rij.TextContent.Contains("niet meer in gebruik", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task De_pagina_met_het_formulier_vraagt_de_databank_hoogstens_drie_keer_naast_de_persoon()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var recht = await proef.Data.RechtAsync("DRIE", contexten: ["DRIE-A", "DRIE-B"]);
        var persoon = await proef.Data.PersoonAsync();
        await proef.Data.ToegekendAsync(persoon, organisatie, recht, contexten: "DRIE-A");
        var concept = await proef.Data.ConceptAsync(een => (een.Aanvrager, een.Organisatie, een.Recht, een.Contexten) = (persoon, organisatie, recht, ["DRIE-B"]));
        using var bezoeker = await proef.AlsAsync(persoon);
        var basis = (await bezoeker.PaginaAsync("/hulp")).Spoor.Queries.Count;

        foreach (var adres in new[] { Invullen.Link(recht.Code, organisatie), Invullen.Link(recht.Code, organisatie) + $"&concept={concept.Id}", Invullen.Link(recht.Code, organisatie).Split("&oc")[0] + "&zoek=bedr" })
        {
            var pagina = await bezoeker.PaginaAsync(adres);
            Assert.Equal(HttpStatusCode.OK, pagina.Status);
            Assert.InRange(pagina.Spoor.Queries.Count - basis, 1, 3);
            Assert.Equal(0, pagina.Spoor.AantalOpgeslagen);
        }
    }

    private Task<string> RijenAsync() => proef.Data.LezenAsync(async db =>
        $"{await db.Concepten.CountAsync()} {await db.Aanvragen.CountAsync()} {await db.Logboek.CountAsync()} {await db.UitgaandeMails.CountAsync()} {await db.Personen.CountAsync()}");
}
