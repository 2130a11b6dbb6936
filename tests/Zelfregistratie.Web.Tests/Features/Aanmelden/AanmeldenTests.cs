using System.Net;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.DigitaleSleutel;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Security;
using Zekerheidsniveau = Zelfregistratie.Domain.Personen.Zekerheidsniveau;

namespace Zelfregistratie.Web.Tests.Features.Aanmelden;

public sealed class AanmeldenTests(AanmeldProef proef) : IClassFixture<AanmeldProef>
{
    [Fact]
    public async Task Aanmelden_leidt_naar_de_gevraagde_pagina_en_staat_in_het_logboek()
    {
        using var bezoeker = proef.Anoniem();

        var pagina = await proef.AanmeldenAsync(bezoeker, "Nele Verlinden", Sleutels.CodeViaApp);

        Assert.Equal((HttpStatusCode.OK, AanmeldProef.Terug), (pagina.Status, pagina.Adres.PathAndQuery));
        Assert.Contains("Nele Verlinden", pagina.TekstVan("header"), StringComparison.Ordinal);
        var regel = await proef.Data.LezenAsync(db => db.Logboek.Include(regel => regel.Door).OrderBy(regel => regel.Id).LastAsync(regel => regel.Handeling == Handeling.Aangemeld));
        Assert.Equal(("Nele", "code via app (Substantieel)", proef.Klok.GetUtcNow()), (regel.Door!.Voornaam, regel.Toelichting, regel.Op));
    }

    [Fact]
    public async Task Wie_zich_nog_eens_aanmeldt_blijft_dezelfde_persoon_met_de_nieuwste_naam()
    {
        var persoon = await proef.Data.PersoonAsync("Oude", "Naam", Insz.Lezen(AanmeldProef.InszVanFatima));
        using var bezoeker = proef.Anoniem();

        await proef.AanmeldenAsync(bezoeker, "Fatima El Amrani");

        Assert.Equal("Fatima El Amrani", await proef.Data.LezenAsync(async db => (await db.Personen.SingleAsync(iemand => iemand.Id == persoon.Id)).Naam));
        Assert.False(await proef.Data.LezenAsync(db => db.Personen.AnyAsync(iemand => iemand.Id != persoon.Id && iemand.Familienaam == "El Amrani")));
    }

    [Fact]
    public async Task Wie_een_organisatie_wettelijk_vertegenwoordigt_wordt_naar_de_lokale_beheerders_geleid()
    {
        using var bezoeker = proef.Anoniem();
        using var ander = proef.Anoniem();

        var pagina = await proef.AanmeldenAsync(bezoeker, "Omar Haddad");

        Assert.NotNull(pagina.Document.QuerySelector(".zr-nav a[href='/beheerders']"));
        Assert.Null((await proef.AanmeldenAsync(ander, "Nele Verlinden")).Document.QuerySelector(".zr-nav a[href='/beheerders']"));
    }

    [Fact]
    public async Task Twintig_eerste_aanmeldingen_tegelijk_maken_een_persoon()
    {
        var insz = Verzonnen.Insz();
        var claims = new AanmeldClaims(new ClaimsPrincipal(new ClaimsIdentity([new("given_name", "Tegelijk"), new("FAMILY_NAME", "Begonnen")])));
        async Task<long> AanmeldenAsync()
        {
            await using var scope = proef.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<ZelfregistratieDb>();
            var bescherming = scope.ServiceProvider.GetRequiredService<InszBescherming>();
            return (await db.AanmeldenAsync(bescherming, claims, insz, new("itsme", Zekerheidsniveau.Hoog), proef.Data.Nu, vorige: null, CancellationToken.None)).Id;
        }

        var personen = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(AanmeldenAsync)));

        Assert.Single(personen.Distinct());
        Assert.Equal(20, await proef.Data.LezenAsync(db => db.Logboek.CountAsync(regel => regel.Door!.Id == personen[0] && regel.Handeling == Handeling.Aangemeld)));
    }

    [Fact]
    public async Task Wie_annuleert_krijgt_uitleg_en_kan_terug_naar_waar_hij_heen_ging()
    {
        using var bezoeker = proef.Anoniem();
        var terug = (await (await proef.SleutelkeuzeAsync(bezoeker)).DrukAsync("Annuleren")).Naar!;

        var pagina = await bezoeker.PaginaAsync(terug.ToString());

        Assert.Equal((HttpStatusCode.OK, "Je bent niet aangemeld"), (pagina.Status, pagina.Kop));
        var opnieuw = pagina.Element("main a.au-c-button--primary");
        Assert.Equal(("Opnieuw proberen", "/aanmelden?terug=" + Uri.EscapeDataString(AanmeldProef.Terug)), (opnieuw.TextContent, opnieuw.GetAttribute("href")));
    }

    [Fact]
    public async Task Een_te_zwakke_sleutel_wordt_geweigerd_en_dat_staat_in_het_logboek()
    {
        using var bezoeker = proef.Anoniem();

        var pagina = await proef.AanmeldenAsync(bezoeker, "Nele Verlinden", Sleutels.Wachtwoord);

        Assert.Equal((HttpStatusCode.Forbidden, "Deze digitale sleutel is niet veilig genoeg"), (pagina.Status, pagina.Kop));
        Assert.Contains("anders=true", pagina.Element("main a.au-c-button--primary").GetAttribute("href"), StringComparison.Ordinal);
        Assert.DoesNotContain("__Host-zelfregistratie", bezoeker.Koekjes.Keys);
        Assert.True(await proef.Data.LezenAsync(db => db.Logboek.AnyAsync(regel => regel.Handeling == Handeling.AanmeldingGeweigerd && regel.Toelichting == "Digitale sleutel: onbekend")));
    }

    [Fact]
    public async Task Wie_geen_rijksregisternummer_heeft_krijgt_uitleg_en_dat_staat_in_het_logboek()
    {
        using var bezoeker = proef.Anoniem();

        var pagina = await proef.AanmeldenAsync(bezoeker, "Ingrid", Sleutels.Europees);

        Assert.Equal((HttpStatusCode.Forbidden, "Geen rijksregisternummer"), (pagina.Status, pagina.Kop));
        Assert.Contains("Europees", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("__Host-zelfregistratie", bezoeker.Koekjes.Keys);
        Assert.True(await proef.Data.LezenAsync(db => db.Logboek.AnyAsync(regel => regel.Toelichting == "Zonder geldig rijksregisternummer, met Europese sleutel")));
        Assert.False(await proef.Data.LezenAsync(db => db.Personen.AnyAsync(persoon => persoon.Voornaam == "Ingrid")));
    }

    [Fact]
    public async Task Met_een_andere_sleutel_proberen_vraagt_de_sleutel_opnieuw()
    {
        using var bezoeker = proef.Anoniem();

        var pagina = await bezoeker.PaginaAsync("/aanmelden?anders=true");

        Assert.Contains("prompt=login", pagina.Naar!.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_code_die_verlopen_is_leidt_naar_opnieuw_proberen()
    {
        using var bezoeker = proef.Anoniem();
        var terug = await proef.BijSleutelAsync(bezoeker, "Nele Verlinden");
        proef.Klok.Advance(TimeSpan.FromSeconds(31));

        var pagina = await bezoeker.PaginaAsync(terug.ToString());

        Assert.Equal((HttpStatusCode.BadRequest, "Je aanmelding is verlopen"), (pagina.Status, pagina.Kop));
        Assert.Contains(Uri.EscapeDataString(AanmeldProef.Terug), pagina.Element("main a.au-c-button--primary").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_terugkeer_die_in_een_andere_browser_begon_wordt_niet_aanvaard()
    {
        using var begonnen = proef.Anoniem();
        using var ander = proef.Anoniem();
        var terug = await proef.BijSleutelAsync(begonnen, "Nele Verlinden");

        var pagina = await ander.PaginaAsync(terug.ToString());

        Assert.Equal((HttpStatusCode.BadRequest, "Je aanmelding is verlopen"), (pagina.Status, pagina.Kop));
        Assert.DoesNotContain("__Host-zelfregistratie", ander.Koekjes.Keys);
    }

    [Fact]
    public async Task Een_terugkeer_geldt_een_keer()
    {
        using var bezoeker = proef.Anoniem();
        var terug = await proef.BijSleutelAsync(bezoeker, "Nele Verlinden");
        await bezoeker.PaginaAsync(terug.ToString());

        var pagina = await bezoeker.PaginaAsync(terug.ToString());

        Assert.Equal(HttpStatusCode.BadRequest, pagina.Status);
    }

    [Fact]
    public async Task Wie_al_aangemeld_is_gaat_meteen_door()
    {
        using var bezoeker = proef.Anoniem();
        await proef.AanmeldenAsync(bezoeker, "Nele Verlinden");

        var pagina = await bezoeker.PaginaAsync("/aanmelden?terug=/hulp", volgen: false);

        Assert.Equal(new Uri(AanmeldProef.Adres, "/hulp"), pagina.Naar);
    }

    [Fact]
    public async Task Het_sessiekoekje_bevat_wie_waarmee_en_wanneer_en_verder_niets()
    {
        using var bezoeker = proef.Anoniem();

        await proef.AanmeldenAsync(bezoeker, "Karim Bensalah");

        var ticket = Koekjeslezer.Lezen(proef.Services, bezoeker.Koekjes["__Host-zelfregistratie"]);
        Assert.Equal(["sub", "sleutel", "niveau", "op", "sid", "asub", "email", "organisatie"], ticket.Principal.Claims.Select(claim => claim.Type));
        Assert.Equal(("karim@haven.example", "0428364866"), (ticket.Principal.FindFirst("email")!.Value, ticket.Principal.FindFirst("organisatie")!.Value));
        Assert.All(ticket.Properties.Items, paar => Assert.Contains(paar.Key, (string[])[".issued", ".expires"]));
    }
}
