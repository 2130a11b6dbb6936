using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

/// <summary>The form: what it asks, what it refuses, what it keeps.</summary>
public sealed class FormulierTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Theory]
    [InlineData("Reden", "", "Vul in waarom je dit recht nodig hebt.")]
    [InlineData("Reden", "   \u0007 ", "Vul in waarom je dit recht nodig hebt.")]
    [InlineData("Reden", "te kort", "Schrijf iets meer: minstens 10 tekens.")]
    [InlineData("Reden", "Mijn nummer is 93.05.18-223.61.", "Zet geen rijksregisternummer in je reden.")]
    [InlineData("Email", "", "Vul een e-mailadres in.")]
    [InlineData("Email", "geen adres", "Vul een geldig e-mailadres in")]
    [InlineData("Email", "a@b.example\r\nBcc: c@d.example", "Vul een geldig e-mailadres in")]
    [InlineData("Telefoon", "12", "Vul een geldig telefoonnummer in")]
    [InlineData("Telefoon", "bel mij", "Vul een geldig telefoonnummer in")]
    [InlineData("TotWanneer", "16/11/2026", "Kies een datum na vandaag.")]
    [InlineData("TotWanneer", "morgen", "Vul een datum in")]
    [InlineData("TotWanneer", "31/02/2027", "Vul een datum in")]
    [InlineData("TotWanneer", "16/05/2027", "hoogstens krijgen tot en met 26 november 2026")]
    [InlineData("Gebruikerstype", "", "Kies wat je bent")]
    [InlineData("Gebruikerstype", "7", "Kies wat je bent")]
    [InlineData("Contexten", "BESTAAT-NIET", "Kies alleen uit de lijst.")]
    [InlineData("Contexten", null, "Kies minstens één")]
    public async Task Een_fout_staat_bovenaan_en_bij_het_veld_en_er_wordt_niets_bewaard(string veld, string? waarde, string fout)
    {
        var (persoon, bezoeker, link) = await MetLinkAsync();
        using var _ = bezoeker;

        var pagina = veld == "Contexten"
            ? await bezoeker.InvullenAsync(link, (veld, waarde))
            : await bezoeker.InvullenAsync(link, ("Contexten", "FT-A"), (veld, waarde));

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.StartsWith("Fout: ", pagina.Titel, StringComparison.Ordinal);
        Assert.Contains(fout, pagina.TekstVan($"#{veld}-fout"), StringComparison.Ordinal);
        Assert.Contains(fout, pagina.TekstVan($"a[href='#{veld}']"), StringComparison.Ordinal);
        Assert.Equal(0, await AantalConceptenAsync(persoon));
    }

    [Fact]
    public async Task Een_te_lange_reden_zegt_hoeveel_tekens_ze_telt_en_blijft_staan()
    {
        var (_, bezoeker, link) = await MetLinkAsync();
        using var __ = bezoeker;
        var reden = new string('x', 1001);

        var pagina = await bezoeker.InvullenAsync(link, ("Contexten", "FT-A"), ("Reden", reden));

        Assert.Contains("je hebt 1001 tekens, 1000 mag", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(reden, pagina.Element("#Reden").TextContent.Trim());
    }

    [Theory]
    [InlineData("0470 12 34 56", "+32470123456")]
    [InlineData("+31 20 123 45 67", "+31201234567")]
    [InlineData("09/234.56.78", "+3292345678")]
    [InlineData("", null)]
    public async Task Een_telefoonnummer_mag_in_elke_schrijfwijze(string getypt, string? bewaard)
    {
        var (persoon, bezoeker, link) = await MetLinkAsync();
        using var _ = bezoeker;

        await bezoeker.InvullenAsync(link, ("Contexten", "FT-A"), ("Telefoon", getypt));

        Assert.Equal(bewaard, (await ConceptAsync(persoon)).Telefoon);
    }

    [Theory]
    [InlineData("2026-11-20")]
    [InlineData("20/11/2026")]
    [InlineData("20-11-2026")]
    [InlineData("20.11.2026")]
    public async Task Een_einddatum_mag_getypt_worden_zoals_mensen_dat_doen(string getypt)
    {
        var (persoon, bezoeker, link) = await MetLinkAsync();
        using var _ = bezoeker;

        await bezoeker.InvullenAsync(link, ("Contexten", "FT-A"), ("TotWanneer", getypt));

        Assert.Equal(new DateOnly(2026, 11, 20), (await ConceptAsync(persoon)).GewensteEinddatum);
    }

    [Fact]
    public async Task Met_een_werkrelatie_wordt_het_gebruikerstype_niet_gevraagd_en_zijn_de_contacten_ingevuld()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var recht = await proef.Data.RechtAsync();
        var persoon = await proef.Data.PersoonAsync();
        var werkrelatie = await proef.Data.WerkrelatieAsync(persoon, organisatie);
        using var bezoeker = await proef.AlsAsync(persoon, email: "prive@elders.example");

        var pagina = await bezoeker.PaginaAsync(Invullen.Link(recht.Code, organisatie));

        Assert.Null(pagina.Document.QuerySelector("[name=Gebruikerstype]"));
        Assert.Equal(werkrelatie.Email, pagina.Element("#Email").GetAttribute("value"));
        await pagina.InvullenAsync(("Gebruikerstype", "ExterneMedewerker"));
        Assert.Null((await ConceptAsync(persoon)).Gebruikerstype);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("dezelfde", true)]
    [InlineData("0248211419", false)]
    [InlineData("OVO001234", false)]
    public async Task Het_adres_van_het_aanmelden_staat_ingevuld_behalve_als_het_van_een_andere_organisatie_is(string? aangemeldVoor, bool ingevuld)
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var code = aangemeldVoor == "dezelfde" ? organisatie.Code.Opgemaakt : aangemeldVoor;
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync(), email: "an@werk.example", organisatieCode: code);

        var pagina = await bezoeker.PaginaAsync(Invullen.LinkWerkrelatie(organisatie));

        Assert.Equal(ingevuld ? "an@werk.example" : "", pagina.Element("#Email").GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task Wat_de_link_vastlegt_staat_er_maar_kan_niet_veranderd_worden_met_het_formulier()
    {
        var vast = await proef.Data.OrganisatieMetBeheerderAsync();
        var ander = await proef.Data.OrganisatieMetBeheerderAsync("LB", code: "0566988259");
        var recht = await proef.Data.RechtAsync(contexten: ["VAST", "LOS"]);
        var anderRecht = await proef.Data.RechtAsync(doelgroepen: ["EA", "LB"]);
        var persoon = await proef.Data.PersoonAsync();
        using var bezoeker = await proef.AlsAsync(persoon);

        var formulier = await bezoeker.PaginaAsync(Invullen.Link(recht.Code, vast) + "&ctx=VAST");
        Assert.Equal(4, formulier.Document.QuerySelectorAll("main dd.zr-slot").Count(slot => slot.TextContent == "ligt vast"));
        await formulier.InvullenAsync(
            ("oc", ander.CodeWaarde), ("ec", anderRecht.Code), ("dg", "LB"), ("ctx", "LOS"), ("Contexten", "LOS"), ("an", "45"),
            ("organisatie", ander.CodeWaarde), ("recht", anderRecht.Code), ("Organisatie", ander.CodeWaarde), ("Recht", anderRecht.Code), ("Formulier.Organisatie", ander.CodeWaarde));

        var concept = await ConceptAsync(persoon);
        Assert.Equal((vast.Id, "EA", recht.Code), (concept.Organisatie.Id, concept.Doelgroep.Code, concept.Gebruikersrecht!.Code));
        Assert.Equal(["VAST"], concept.Contexten.Select(context => context.Code));
    }

    [Fact]
    public async Task Een_gekozen_recht_moet_op_het_aanbod_staan()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        await proef.Data.RechtAsync("KEUZE", "KEUZE-A");
        await proef.Data.RechtAsync("KEUZE", "KEUZE-B");
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());
        var adres = $"/user/aanvraag?an=KEUZE&dg=EA&oc={organisatie.CodeWaarde}";

        Assert.Equal("Welk gebruikersrecht heb je nodig?", (await bezoeker.PaginaAsync(adres + "&recht=BUUR-RECHT")).Kop);
        Assert.Equal("Gebruikersrecht aanvragen", (await bezoeker.PaginaAsync(adres + "&recht=keuze-a")).Kop);
    }

    [Fact]
    public async Task Het_formulier_zegt_tot_en_met_welke_dag_het_recht_hoogstens_kan()
    {
        var (_, bezoeker, link) = await MetLinkAsync();
        using var __ = bezoeker;

        var pagina = await bezoeker.PaginaAsync(link);

        Assert.Equal("Hoogstens tot en met 26 november 2026. Laat dit leeg als je het niet weet.", pagina.TekstVan("#TotWanneer-hint"));
        Assert.Equal("2026-11-26", pagina.Element("#TotWanneer").GetAttribute("max"));
    }

    [Fact]
    public async Task Wijzigen_brengt_het_ingevulde_formulier_terug_en_past_hetzelfde_concept_aan()
    {
        var (persoon, bezoeker, link) = await MetLinkAsync();
        using var _ = bezoeker;
        var controle = await bezoeker.InvullenAsync(link, ("Contexten", "FT-A"), ("Contexten", "FT-B"), ("TotWanneer", "20/11/2026"), ("Telefoon", "0470 12 34 56"));

        var formulier = await controle.VolgenAsync("main a[href*='concept=']");

        Assert.Equal(Invullen.Reden, formulier.Element("#Reden").TextContent.Trim());
        Assert.Equal("2026-11-20", formulier.Element("#TotWanneer").GetAttribute("value"));
        Assert.Equal(2, formulier.Document.QuerySelectorAll("[name=Contexten][checked]").Length);
        var opnieuw = await formulier.IndienenAsync("main form", ("Reden", "Een heel andere reden."), ("Contexten", "FT-B"));
        Assert.Equal(controle.Adres, opnieuw.Adres);
        var concept = await ConceptAsync(persoon);
        Assert.Equal("Een heel andere reden.", concept.Reden.Tekst);
        Assert.Equal(["FT-B"], concept.Contexten.Select(context => context.Code));
    }

    [Fact]
    public async Task Een_formulier_zonder_gekozen_organisatie_leidt_naar_het_kiezen()
    {
        var (persoon, bezoeker, link) = await MetLinkAsync();
        using var _ = bezoeker;
        var formulier = await bezoeker.PaginaAsync(link);
        var velden = formulier.Waarden().ToList();

        var pagina = await bezoeker.VersturenAsync(link.Split("&oc")[0], velden);

        Assert.Equal("Voor welke organisatie?", pagina.Kop);
        Assert.Equal(0, await AantalConceptenAsync(persoon));
    }

    [Fact]
    public async Task Een_formulier_van_wie_niet_aangemeld_is_wordt_niet_bewaard()
    {
        var (persoon, bezoeker, link) = await MetLinkAsync();
        using var _ = bezoeker;
        using var vreemde = proef.Anoniem();

        var antwoord = await vreemde.VersturenAsync(link, [new("Reden", Invullen.Reden)], volgen: false);

        Assert.True(antwoord.Status is HttpStatusCode.Redirect or HttpStatusCode.BadRequest, antwoord.ToString());
        Assert.Equal(0, await AantalConceptenAsync(persoon));
    }

    private async Task<(Persoon Persoon, Bezoeker Bezoeker, string Link)> MetLinkAsync()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var recht = await proef.Data.RechtAsync("FT", contexten: ["FT-A", "FT-B"], contextVerplicht: true, maximumduurInDagen: 10);
        var persoon = await proef.Data.PersoonAsync();
        return (persoon, await proef.AlsAsync(persoon), Invullen.Link(recht.Code, organisatie));
    }

    private Task<int> AantalConceptenAsync(Persoon persoon) =>
        proef.Data.LezenAsync(db => db.Concepten.CountAsync(concept => concept.Aanvrager.Id == persoon.Id));

    private Task<Concept> ConceptAsync(Persoon persoon) => proef.Data.LezenAsync(db => db.Concepten
        .Include(concept => concept.Organisatie).Include(concept => concept.Doelgroep).Include(concept => concept.Gebruikersrecht).Include(concept => concept.Contexten)
        .SingleAsync(concept => concept.Aanvrager.Id == persoon.Id));
}
