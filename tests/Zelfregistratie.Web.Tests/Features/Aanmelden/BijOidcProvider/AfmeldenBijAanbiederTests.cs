using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Features.Aanmelden.BijOidcProvider;

/// <summary>Signing out: at the portal, and at the provider (OpenID Connect Back-Channel Logout 1.0).</summary>
[Trait("Nodig", "Node")]
public sealed class AfmeldenBijAanbiederTests(OidcProviderProef proef) : IClassFixture<OidcProviderProef>
{
    private const string Formulier = "form[action='/afmelden']";
    private const string Pad = "/aanmelden/afmeldbericht";
    private const string Gebeurtenis = "http://schemas.openid.net/event/backchannel-logout";

    public static TheoryData<string> Bezwaren => ["ander portaal", "andere aanbieder", "geen gebeurtenis", "andere gebeurtenis", "nonce", "van niemand", "zonder jti", "zonder iat", "oud", "uit de toekomst", "verlopen", "ander soort", "vreemde sleutel"];

    [Fact]
    public async Task Afmelden_bij_het_portaal_meldt_bij_de_aanbieder_af_en_komt_terug()
    {
        using var bezoeker = proef.Anoniem();
        using var bijAanbieder = proef.BijAanbieder();
        var pagina = await proef.AanmeldenAsync(bezoeker, bijAanbieder);

        var weg = await pagina.IndienenAsync(Formulier);
        var terug = await (await bijAanbieder.PaginaAsync(weg.Naar!.ToString())).IndienenAsync("main form", ("logout", "yes"));

        Assert.Equal(OidcProviderProef.MetPost, QueryHelpers.ParseQuery(weg.Naar.Query)["client_id"].ToString());
        Assert.Equal("Je bent afgemeld", (await bezoeker.PaginaAsync(terug.Naar!.ToString())).Kop);
        Assert.Equal("Wie ben je?", (await bijAanbieder.PaginaAsync((await proef.BeginnenAsync(bezoeker)).ToString())).Kop);
        await proef.Aanbieder.AfmeldingenAsync();
    }

    [Fact]
    public async Task Wie_zich_bij_de_aanbieder_afmeldt_is_bij_de_volgende_klik_ook_hier_afgemeld_en_een_ander_niet()
    {
        using var bezoeker = proef.Anoniem();
        using var ander = proef.Anoniem();
        using var bijAanbieder = proef.BijAanbieder();
        using var anderBijAanbieder = proef.BijAanbieder();
        await proef.AanmeldenAsync(bezoeker, bijAanbieder);
        await proef.AanmeldenAsync(ander, anderBijAanbieder);

        var vraag = await bijAanbieder.PaginaAsync($"/session/end?client_id={OidcProviderProef.MetPost}");
        await vraag.IndienenAsync("main form", ("logout", "yes"));
        var bericht = Assert.Single(await proef.Aanbieder.AfmeldingenAsync());
        var (antwoord, nogEens) = (await BezorgenAsync(bericht), await BezorgenAsync(bericht));

        Assert.Equal((HttpStatusCode.OK, "no-store"), (antwoord.Status, antwoord.Koppen["Cache-Control"]));
        Assert.Equal(HttpStatusCode.OK, nogEens.Status);
        Assert.False(await IsAangemeldAsync(bezoeker));
        Assert.True(await IsAangemeldAsync(ander));
    }

    [Fact]
    public async Task Een_afmelding_zonder_sessie_beeindigt_alles_van_de_persoon_tot_dan_en_niets_van_daarna()
    {
        using var ene = proef.Anoniem();
        using var andere = proef.Anoniem();
        using var iemandAnders = proef.Anoniem();
        await AanmeldenAsync(ene, "nele");
        await AanmeldenAsync(andere, "nele");
        await AanmeldenAsync(iemandAnders, "karim");
        proef.Klok.Advance(TimeSpan.FromMinutes(1));

        var bericht = await proef.Aanbieder.TekenenAsync(Zonder(Goed(), "sid"));
        Assert.Equal(HttpStatusCode.OK, (await BezorgenAsync("logout_token=" + bericht)).Status);

        Assert.False(await IsAangemeldAsync(ene));
        Assert.False(await IsAangemeldAsync(andere));
        Assert.True(await IsAangemeldAsync(iemandAnders));
        proef.Klok.Advance(TimeSpan.FromMinutes(1));
        await AanmeldenAsync(ene, "nele");
        Assert.True(await IsAangemeldAsync(ene));
    }

    [Theory]
    [MemberData(nameof(Bezwaren))]
    public async Task Een_afmelding_die_niet_klopt_doet_niets(string bezwaar)
    {
        using var bezoeker = proef.Anoniem();
        await AanmeldenAsync(bezoeker, "nele");
        proef.Klok.Advance(TimeSpan.FromSeconds(10));
        var inhoud = Zonder(Goed(), "sid");
        var nu = proef.Klok.GetUtcNow();
        (string Naam, object? Waarde)[] anders = bezwaar switch
        {
            "ander portaal" => [("aud", "een-ander")],
            "andere aanbieder" => [("iss", "https://kwaad.example")],
            "geen gebeurtenis" => [("events", null)],
            "andere gebeurtenis" => [("events", new Dictionary<string, object>(StringComparer.Ordinal) { ["http://elders.example"] = new { } })],
            "nonce" => [("nonce", "n")],
            "van niemand" => [("sub", null)],
            "zonder jti" => [("jti", null)],
            "zonder iat" => [("iat", null)],
            "oud" => [("iat", nu.AddMinutes(-6).ToUnixTimeSeconds()), ("exp", null)],
            "uit de toekomst" => [("iat", nu.AddMinutes(6).ToUnixTimeSeconds())],
            "verlopen" => [("exp", nu.AddMinutes(-6).ToUnixTimeSeconds())],
            _ => [],
        };
        foreach (var (naam, waarde) in anders)
        {
            inhoud.Remove(naam);
            if (waarde is not null) inhoud[naam] = waarde;
        }

        var soort = new Dictionary<string, string>(StringComparer.Ordinal) { ["typ"] = bezwaar == "ander soort" ? "at+jwt" : "logout+jwt" };
        var antwoord = await BezorgenAsync("logout_token=" + await proef.Aanbieder.TekenenAsync(inhoud, soort, vreemd: bezwaar == "vreemde sleutel"));

        Assert.Equal((HttpStatusCode.BadRequest, """{"error":"invalid_request"}"""), (antwoord.Status, antwoord.Inhoud));
        Assert.True(await IsAangemeldAsync(bezoeker));
    }

    [Theory]
    [InlineData("")]
    [InlineData("logout_token=")]
    [InlineData("logout_token=onzin")]
    [InlineData("logout_token=e30.e30.")]
    [InlineData("logout_token=eyJhbGciOiJub25lIiwidHlwIjoibG9nb3V0K2p3dCJ9.e30.")]
    [InlineData("anders=1")]
    public async Task Wat_geen_afmelding_is_wordt_geweigerd(string inhoud) => Assert.Equal(HttpStatusCode.BadRequest, (await BezorgenAsync(inhoud)).Status);

    private static Dictionary<string, object> Zonder(Dictionary<string, object> inhoud, string naam)
    {
        inhoud.Remove(naam);
        return inhoud;
    }

    private static async Task<bool> IsAangemeldAsync(Bezoeker bezoeker) => (await bezoeker.PaginaAsync("/")).Document.QuerySelector(Formulier) is not null;

    private Dictionary<string, object> Goed() => new(StringComparer.Ordinal)
    {
        ["iss"] = proef.Aanbieder.Adres.ToString().TrimEnd('/'),
        ["aud"] = OidcProviderProef.MetPost,
        ["sub"] = "nele",
        ["sid"] = "sessie",
        ["jti"] = Guid.NewGuid().ToString("N"),
        ["iat"] = proef.Klok.GetUtcNow().ToUnixTimeSeconds(),
        ["exp"] = proef.Klok.GetUtcNow().AddMinutes(2).ToUnixTimeSeconds(),
        ["events"] = new Dictionary<string, object>(StringComparer.Ordinal) { [Gebeurtenis] = new { } },
    };

    private async Task AanmeldenAsync(Bezoeker bezoeker, string persoon)
    {
        using var bijAanbieder = proef.BijAanbieder();
        Assert.Equal(HttpStatusCode.OK, (await proef.AanmeldenAsync(bezoeker, bijAanbieder, persoon)).Status);
    }

    private async Task<Pagina> BezorgenAsync(string bericht)
    {
        using var aanbieder = proef.Anoniem();
        using var inhoud = new StringContent(bericht, System.Text.Encoding.ASCII, "application/x-www-form-urlencoded");
        return await aanbieder.PaginaAsync(new HttpRequestMessage(HttpMethod.Post, Pad) { Content = inhoud }, volgen: false);
    }
}
