using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

/// <summary>Asking by form to be made hoofd lokale beheerder, and what comes of it.</summary>
public sealed class BeheerderWordenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Een_goedgekeurde_vraag_maakt_de_organisatie_bereikbaar_en_haar_links_werken()
    {
        var (school, verantwoordelijke) = (await proef.Data.OrganisatieAsync("OV"), await proef.Data.DoelgroepverantwoordelijkeAsync("OV"));
        var link = Invullen.Link((await proef.Data.RechtAsync(doelgroepen: "OV")).Code, school, "OV");
        var persoon = await proef.Data.PersoonAsync("Greet");
        using var bezoeker = await proef.AlsAsync(persoon);

        var geweigerd = await bezoeker.PaginaAsync(link);
        Assert.Equal("Deze organisatie heeft nog geen beheerder", geweigerd.Kop);
        var formulier = await geweigerd.VolgenAsync("main a[href^='/user/aanvraag_beheerder']");
        Assert.Equal("Hoofd lokale beheerder worden", formulier.Kop);
        var bevestiging = await (await InvullenAsync(formulier)).DefinitiefAsync();
        Assert.Equal("Je aanvraag is ingediend", bevestiging.Kop);
        Assert.Contains("Directeur", bevestiging.Tekst, StringComparison.Ordinal);
        var aanvraag = await proef.Data.LezenAsync(db => db.Aanvragen.SingleAsync(een => een.Aanvrager.Id == persoon.Id));
        Assert.Equal((AanvraagSoort.Gebruikersrecht, Beslisser.Doelgroepverantwoordelijke, "Directeur"), (aanvraag.Soort, aanvraag.Beslisser, aanvraag.Functie));

        using var beslisser = await proef.AlsAsync(verantwoordelijke);
        var lijst = await beslisser.PaginaAsync("/taken");
        Assert.Contains("Directeur", lijst.Tekst, StringComparison.Ordinal);
        Assert.Contains("Directeur", (await beslisser.PaginaAsync($"/taken/{aanvraag.Referentie}")).Tekst, StringComparison.Ordinal);
        var goedkeuren = await beslisser.PaginaAsync($"/taken/{aanvraag.Referentie}/goedkeuren");
        Assert.Equal("Taken", (await goedkeuren.IndienenAsync("main form[data-zr-bewaken]", ("Formulier.Reden", "Je bent de directeur van de school."))).Kop);

        Assert.Equal("Gebruikersrecht aanvragen", (await bezoeker.PaginaAsync(link)).Kop);
        Assert.Equal(HttpStatusCode.OK, (await bezoeker.PaginaAsync("/taken")).Status);
        var werkrelatie = await proef.Data.LezenAsync(db => db.Werkrelaties.SingleAsync(een => een.Persoon.Id == persoon.Id));
        Assert.Equal("greet@school.example", werkrelatie.Email);
        var mails = (await proef.Data.LezenAsync(db => db.UitgaandeMails.ToListAsync())).Where(mail => mail.Inhoud.Knop?.Pad.EndsWith(aanvraag.Referentie.Waarde, StringComparison.Ordinal) == true);
        Assert.Equal([Mailsoort.Ontvangst, Mailsoort.NieuweTaak, Mailsoort.Beslissing], mails.Select(mail => mail.Soort).Order());
    }

    [Fact]
    public async Task De_verantwoordelijke_kan_afkeuren_met_een_reden_en_dan_verandert_er_niets()
    {
        var (organisatie, verantwoordelijke) = (await proef.Data.OrganisatieAsync("LB"), await proef.Data.DoelgroepverantwoordelijkeAsync("LB"));
        var aanvraag = await IngediendAsync(organisatie, "LB");
        using var beslisser = await proef.AlsAsync(verantwoordelijke);
        using var vreemd = await proef.AlsAsync(await proef.Data.DoelgroepverantwoordelijkeAsync("EA"));

        Assert.Equal(HttpStatusCode.NotFound, (await vreemd.PaginaAsync($"/taken/{aanvraag.Referentie}")).Status);
        await (await beslisser.PaginaAsync($"/taken/{aanvraag.Referentie}/afkeuren")).IndienenAsync("main form[data-zr-bewaken]", ("Formulier.Reden", "De burgemeester kent je niet."));

        var stand = await proef.Data.LezenAsync(db => db.Aanvragen.SingleAsync(een => een.Id == aanvraag.Id));
        Assert.Equal(AanvraagStatus.Afgekeurd, stand.Status);
        Assert.Equal(0, await proef.Data.LezenAsync(db => db.Werkrelaties.CountAsync(een => een.Organisatie.Id == organisatie.Id)));
    }

    [Fact]
    public async Task Een_gewone_lokale_beheerder_beslist_niet_over_een_hoofd()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync("LB");
        var lokaal = await proef.Data.BeheerderAsync(organisatie, hoofd: true);
        var aanvraag = await IngediendAsync(organisatie, "LB");
        using var bezoeker = await proef.AlsAsync(lokaal);

        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.PaginaAsync($"/taken/{aanvraag.Referentie}")).Status);
    }

    [Theory]
    [InlineData("?dg=XX&oc=OVO000123", "Geen enkele doelgroep")]
    [InlineData("?dg=GID&oc=OVO12", "geen geldige code")]
    [InlineData("?dg=GID&oc=OVO999999", "Geen enkele organisatie")]
    [InlineData("?dg=GID&oc=0248211419", "geen geldige code")]
    [InlineData("?dg=LB&oc=0248211419", "hoort niet bij de doelgroep")]
    [InlineData("?dg=BUR", "geen organisaties")]
    [InlineData("?dg=GID&dg=LB", "verschillende waarden")]
    [InlineData("?oc=OVO000123", "Dit ontbreekt")]
    public async Task Wat_niet_kan_wordt_geweigerd_voor_het_aanmelden(string query, string uitleg)
    {
        using var anoniem = proef.Anoniem();

        var pagina = await anoniem.PaginaAsync("/user/aanvraag_beheerder" + query);

        Assert.Equal((HttpStatusCode.BadRequest, "Deze link werkt niet"), (pagina.Status, pagina.Kop));
        Assert.Contains(uitleg, pagina.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?dg=EA")]
    [InlineData("?dg=EA&oc=0248211419")]
    public async Task Waar_het_register_zegt_wie_beheerder_wordt_leidt_de_pagina_naar_de_lokale_beheerders(string query)
    {
        using var anoniem = proef.Anoniem();

        var pagina = await anoniem.PaginaAsync("/user/aanvraag_beheerder" + query);

        Assert.Equal((HttpStatusCode.Conflict, "Hier is geen formulier voor"), (pagina.Status, pagina.Kop));
        Assert.NotNull(pagina.Document.QuerySelector("main a[href='/beheerders']"));
    }

    [Fact]
    public async Task Zonder_doelgroep_en_organisatie_kies_je_ze()
    {
        var organisatie = await proef.Data.OrganisatieAsync("GID", "Agentschap Voor Zoeken");
        using var anoniem = proef.Anoniem();
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        Assert.Equal("Hoofd lokale beheerder worden", (await anoniem.PaginaAsync("/user/aanvraag_beheerder")).Kop);
        Assert.Equal("/aanmelden", (await anoniem.PaginaAsync("/user/aanvraag_beheerder?dg=GID", volgen: false)).Naar?.AbsolutePath);
        var zoeken = await (await bezoeker.PaginaAsync("/user/aanvraag_beheerder")).VolgenAsync("main a[href$='dg=GID']");
        Assert.Equal("Van welke organisatie wil je beheerder worden?", zoeken.Kop);
        var gevonden = await zoeken.IndienenAsync("main form", ("Zoek", "voor zoek"));
        var formulier = await gevonden.VolgenAsync($"main a[href$='oc={organisatie.CodeWaarde}']");
        Assert.Equal("Hoofd lokale beheerder worden", formulier.Kop);
        var basis = (await bezoeker.PaginaAsync("/hulp")).Spoor.Queries.Count;
        Assert.InRange(formulier.Spoor.Queries.Count - basis, 1, 3);
        Assert.InRange(gevonden.Spoor.Queries.Count - basis, 1, 3);
        Assert.Equal(0, formulier.Spoor.AantalOpgeslagen);
    }

    [Fact]
    public async Task Wie_al_hoofd_is_of_het_al_vroeg_leest_dat()
    {
        var organisatie = await proef.Data.OrganisatieAsync("LB");
        using var hoofd = await proef.AlsAsync(await proef.Data.BeheerderAsync(organisatie, hoofd: true));
        var aanvraag = await IngediendAsync(organisatie, "LB");
        using var vrager = await proef.AlsAsync(aanvraag.Aanvrager);

        Assert.Equal("Je bent al hoofd lokale beheerder", (await hoofd.PaginaAsync(Adres(organisatie, "LB"))).Kop);
        Assert.Equal("Je hebt dit al aangevraagd", (await vrager.PaginaAsync(Adres(organisatie, "LB"))).Kop);
    }

    [Theory]
    [InlineData("Formulier.Functie", "")]
    [InlineData("Formulier.Functie", "93.05.18-223.61")]
    [InlineData("Formulier.Gebruikerstype", "Koning")]
    [InlineData("Formulier.Reden", "kort")]
    [InlineData("Formulier.Email", "geen adres")]
    [InlineData("Formulier.Telefoon", "bel mij")]
    public async Task Een_fout_veld_wordt_aangewezen_en_er_wordt_niets_bewaard(string veld, string waarde)
    {
        var organisatie = await proef.Data.OrganisatieAsync("LB");
        var persoon = await proef.Data.PersoonAsync();
        using var bezoeker = await proef.AlsAsync(persoon);

        var pagina = await InvullenAsync(await bezoeker.PaginaAsync(Adres(organisatie, "LB")), (veld, waarde));

        Assert.StartsWith("Fout: ", pagina.Titel, StringComparison.Ordinal);
        Assert.Equal(0, await proef.Data.LezenAsync(db => db.Concepten.CountAsync(een => een.Aanvrager.Id == persoon.Id)));
    }

    [Fact]
    public async Task Een_te_lange_functie_wordt_geweigerd_en_tweehonderd_tekens_mag()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());
        var formulier = await bezoeker.PaginaAsync(Adres(await proef.Data.OrganisatieAsync("LB"), "LB"));

        Assert.StartsWith("Fout: ", (await InvullenAsync(formulier, ("Formulier.Functie", new string('x', 201)))).Titel, StringComparison.Ordinal);
        var controle = await InvullenAsync(formulier, ("Formulier.Functie", new string('x', 200)));
        Assert.Equal("Controleer je aanvraag", controle.Kop);
        Assert.Contains(new string('x', 200), string.Concat((await controle.VolgenAsync("main .zr-acties a")).Waarden().Select(veld => veld.Value)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HOOFD-LOKALE-BEHEERDER")]
    [InlineData("LOKALE-BEHEERDER")]
    public async Task Een_link_naar_een_rol_blijft_geweigerd(string code)
    {
        using var anoniem = proef.Anoniem();

        var pagina = await anoniem.PaginaAsync(Invullen.Link(code, await proef.Data.OrganisatieAsync("LB"), "LB"));

        Assert.Equal(HttpStatusCode.BadRequest, pagina.Status);
        Assert.Contains("Dit is een beheerdersrol", pagina.Tekst, StringComparison.Ordinal);
    }

    private static string Adres(Organisatie organisatie, string dg) => $"/user/aanvraag_beheerder?dg={dg}&oc={organisatie.CodeWaarde}";

    private static Task<Pagina> InvullenAsync(Pagina formulier, params (string Naam, string? Waarde)[] velden)
    {
        (string Naam, string? Waarde)[] gewoon =
        [
            ("Formulier.Functie", "Directeur"),
            ("Formulier.Gebruikerstype", "VasteMedewerker"),
            ("Formulier.Reden", "De raad van bestuur vroeg me dit."),
            ("Formulier.Email", "greet@school.example"),
        ];
        var gegeven = velden.Select(veld => veld.Naam).ToHashSet(StringComparer.Ordinal);
        return formulier.IndienenAsync("main form", [.. gewoon.Where(veld => !gegeven.Contains(veld.Naam)), .. velden]);
    }

    private async Task<Aanvraag> IngediendAsync(Organisatie organisatie, string dg)
    {
        var persoon = await proef.Data.PersoonAsync();
        using var bezoeker = await proef.AlsAsync(persoon);
        await (await InvullenAsync(await bezoeker.PaginaAsync(Adres(organisatie, dg)))).DefinitiefAsync();
        return await proef.Data.LezenAsync(db => db.Aanvragen.Include(een => een.Aanvrager).SingleAsync(een => een.Aanvrager.Id == persoon.Id));
    }
}
