using System.Net;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Features.Aanmelden.BijOidcProvider;

[Trait("Nodig", "Node")]
public sealed class OidcAanmeldenTests(OidcProviderProef proef) : IClassFixture<OidcProviderProef>
{
    [Theory]
    [InlineData(OidcProviderProef.MetPost)]
    [InlineData(OidcProviderProef.MetBasic)]
    [InlineData(OidcProviderProef.MetSleutel)]
    public async Task Met_elke_manier_waarop_het_portaal_zich_bekend_maakt_lukt_het_aanmelden(string client)
    {
        var eigen = new OidcProviderProef(client);
        await using var _ = (IAsyncDisposable)eigen;
        await eigen.InitializeAsync();
        using var bezoeker = eigen.Anoniem();
        using var bijAanbieder = eigen.BijAanbieder();

        var pagina = await eigen.AanmeldenAsync(bezoeker, bijAanbieder);

        Assert.Equal((HttpStatusCode.OK, OidcProviderProef.Terug), (pagina.Status, pagina.Adres.PathAndQuery));
        Assert.Contains("Nele Verlinden", pagina.TekstVan("header"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_userinfo_zegt_telt_in_hoofdletters_en_kleine_letters()
    {
        using var bezoeker = proef.Anoniem();
        using var bijAanbieder = proef.BijAanbieder();

        var pagina = await proef.AanmeldenAsync(bezoeker, bijAanbieder, "karim");

        Assert.Contains("Karim Bensalah", pagina.TekstVan("header"), StringComparison.Ordinal);
        var ticket = Koekjeslezer.Lezen(proef.Services, bezoeker.Koekjes[OidcProviderProef.Sessiekoekje]);
        Assert.Equal(("karim@haven.example", "0428364866", "itsme"), (ticket.Principal.FindFirst("email")!.Value, ticket.Principal.FindFirst("organisatie")!.Value, ticket.Principal.FindFirst("sleutel")!.Value));
    }

    [Fact]
    public async Task Zonder_rijksregisternummer_is_er_uitleg()
    {
        using var bezoeker = proef.Anoniem();
        using var bijAanbieder = proef.BijAanbieder();

        Verwacht(await proef.AanmeldenAsync(bezoeker, bijAanbieder, "ingrid"), HttpStatusCode.Forbidden, "Geen rijksregisternummer");
    }

    [Theory]
    [InlineData("access_denied", HttpStatusCode.OK, "Je bent niet aangemeld")]
    [InlineData("login_required", HttpStatusCode.BadRequest, "Je aanmelding is verlopen")]
    [InlineData("interaction_required", HttpStatusCode.BadRequest, "Je aanmelding is verlopen")]
    [InlineData("temporarily_unavailable", HttpStatusCode.ServiceUnavailable, "Aanmelden lukt even niet")]
    [InlineData("server_error", HttpStatusCode.ServiceUnavailable, "Aanmelden lukt even niet")]
    [InlineData("invalid_scope", HttpStatusCode.InternalServerError, "Aanmelden kan nu niet")]
    [InlineData("unauthorized_client", HttpStatusCode.InternalServerError, "Aanmelden kan nu niet")]
    [InlineData("unmet_authentication_requirements", HttpStatusCode.Forbidden, "Deze digitale sleutel is niet veilig genoeg")]
    [InlineData("iets_anders", HttpStatusCode.BadRequest, "Aanmelden is niet gelukt")]
    public async Task Elke_fout_van_de_aanbieder_heeft_een_duidelijke_pagina(string fout, HttpStatusCode status, string kop)
    {
        using var bezoeker = proef.Anoniem();
        using var bijAanbieder = proef.BijAanbieder();

        var pagina = await proef.AanmeldenAsync(bezoeker, bijAanbieder, fout: fout);

        Verwacht(pagina, status, kop);
        Assert.StartsWith("/aanmelden?terug=" + Uri.EscapeDataString(OidcProviderProef.Terug), pagina.Element("main a.au-c-button--primary").GetAttribute("href"), StringComparison.Ordinal);
        Assert.DoesNotContain(OidcProviderProef.Sessiekoekje, bezoeker.Koekjes.Keys);
    }

    [Theory]
    [InlineData(OidcProviderProef.MetMinderScopes, HttpStatusCode.InternalServerError, "Aanmelden kan nu niet")]
    [InlineData(OidcProviderProef.MetAnderAlgoritme, HttpStatusCode.BadRequest, "Aanmelden is niet gelukt")]
    [InlineData(OidcProviderProef.MetGedeeldGeheim, HttpStatusCode.BadRequest, "Aanmelden is niet gelukt")]
    public async Task Een_scope_die_niet_mag_of_een_algoritme_dat_niet_op_de_lijst_staat_wordt_geweigerd(string client, HttpStatusCode status, string kop)
    {
        var eigen = new OidcProviderProef(client);
        await using var _ = (IAsyncDisposable)eigen;
        await eigen.InitializeAsync();
        using var bezoeker = eigen.Anoniem();
        using var bijAanbieder = eigen.BijAanbieder();

        Verwacht(await eigen.AanmeldenAsync(bezoeker, bijAanbieder), status, kop);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(-4, true)]
    [InlineData(6, false)]
    [InlineData(-7, false)]
    public async Task Klokken_mogen_vijf_minuten_verschillen(int minuten, bool aangemeld)
    {
        using var bezoeker = proef.Anoniem();
        using var bijAanbieder = proef.BijAanbieder();

        var pagina = await proef.AanmeldenAsync(bezoeker, bijAanbieder, scheef: TimeSpan.FromMinutes(minuten));

        Assert.Equal(aangemeld ? HttpStatusCode.OK : HttpStatusCode.BadRequest, pagina.Status);
        Assert.Equal(aangemeld, bezoeker.Koekjes.ContainsKey(OidcProviderProef.Sessiekoekje));
    }

    [Fact]
    public async Task Komt_een_te_zwakke_sleutel_uit_een_eerdere_aanmelding_bij_de_aanbieder_dan_vraagt_het_portaal_een_betere()
    {
        using var bezoeker = proef.Anoniem();
        using var bijAanbieder = proef.BijAanbieder();
        Verwacht(await proef.AanmeldenAsync(bezoeker, bijAanbieder, acr: OidcProviderProef.Wachtwoord), HttpStatusCode.Forbidden, "Deze digitale sleutel is niet veilig genoeg");
        proef.Klok.Advance(TimeSpan.FromMinutes(3));

        var terug = await bijAanbieder.PaginaAsync((await proef.BeginnenAsync(bezoeker)).ToString());
        var opnieuw = await bezoeker.PaginaAsync(terug.Naar!.ToString());

        Assert.Contains("prompt=login", opnieuw.Naar!.Query, StringComparison.Ordinal);
        var vraag = await bijAanbieder.PaginaAsync(opnieuw.Naar.ToString());
        Assert.StartsWith("login urn:be:vlaanderen:authmech:eid ", vraag.TekstVan("#vraag"), StringComparison.Ordinal);
        Assert.DoesNotContain(OidcProviderProef.Wachtwoord, vraag.TekstVan("#vraag"), StringComparison.Ordinal);
        Verwacht(await AntwoordenAsync(bezoeker, vraag, OidcProviderProef.Wachtwoord), HttpStatusCode.Forbidden, "Deze digitale sleutel is niet veilig genoeg");
        var beter = await OidcProviderProef.VerderAsync(bezoeker, bijAanbieder, await proef.BeginnenAsync(bezoeker, anders: true));
        Assert.Equal((HttpStatusCode.OK, OidcProviderProef.Terug), (beter.Status, beter.Adres.PathAndQuery));
    }

    [Fact]
    public async Task Na_een_nieuwe_aanmelding_in_dezelfde_browser_is_een_kopie_van_het_vorige_koekje_niets_meer_waard()
    {
        using var bezoeker = proef.Anoniem();
        using var bijAanbieder = proef.BijAanbieder();
        using var dief = proef.Anoniem();
        await proef.AanmeldenAsync(bezoeker, bijAanbieder);
        dief.KoekjeZetten(OidcProviderProef.Sessiekoekje, bezoeker.Koekjes[OidcProviderProef.Sessiekoekje]);
        Assert.NotNull((await dief.PaginaAsync("/")).Document.QuerySelector("form[action='/afmelden']"));

        await OidcProviderProef.VerderAsync(bezoeker, bijAanbieder, await proef.BeginnenAsync(bezoeker, anders: true));

        Assert.Null((await dief.PaginaAsync("/")).Document.QuerySelector("form[action='/afmelden']"));
        Assert.NotNull((await bezoeker.PaginaAsync("/")).Document.QuerySelector("form[action='/afmelden']"));
    }

    private static async Task<Pagina> AntwoordenAsync(Bezoeker bezoeker, Pagina vraag, string acr) =>
        await bezoeker.PaginaAsync((await vraag.IndienenAsync("main form", ("persoon", "nele"), ("acr", acr))).Naar!.ToString());

    private static void Verwacht(Pagina pagina, HttpStatusCode status, string kop) => Assert.Equal((status, kop), (pagina.Status, pagina.Kop));
}
