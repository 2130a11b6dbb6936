namespace Zelfregistratie.Web.Tests.DigitaleSleutel;

[Collection(SleutelFixture.Collectie)]
public sealed class VerzoekTests(SleutelFixture sleutel) : IDisposable
{
    private readonly Toepassing toepassing = new(sleutel.Server);

    public void Dispose() => toepassing.Dispose();

    [Theory]
    [InlineData("client_id", "onbekend")]
    [InlineData("client_id", null)]
    [InlineData("redirect_uri", "https://iemand-anders.example/terug")]
    [InlineData("redirect_uri", Toepassing.Terug + "?meer=1")]
    [InlineData("redirect_uri", "geen adres")]
    [InlineData("redirect_uri", null)]
    [InlineData("response_type", null)]
    public async Task Een_verzoek_van_een_onbekende_toepassing_krijgt_een_pagina_met_uitleg(string naam, string? waarde)
    {
        toepassing.Verzoek[naam] = waarde;

        var pagina = await toepassing.BeginnenAsync();

        Assert.Equal((400, "Je kunt niet verder"), ((int)pagina.Status, pagina.Titel));
        Assert.Contains("Jij deed niets verkeerd", pagina.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("openid profile bestaatniet")]
    [InlineData("openid email")]
    public async Task Een_scope_die_niet_goedgekeurd_is_faalt_voor_het_aanmelden(string scope)
    {
        toepassing.Verzoek["scope"] = scope;

        var pagina = await toepassing.BeginnenAsync();

        Assert.True(pagina.Naar is not null ? pagina.Terug("error") is not null : (int)pagina.Status == 400);
        Assert.DoesNotContain("Kies je digitale sleutel", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_scope_die_alleen_een_andere_toepassing_mag_faalt_voor_het_aanmelden()
    {
        await sleutel.Server.ClientInstellenAsync(new() { Id = "beperkt", Secret = "x", RedirectUris = { new Uri(Toepassing.Terug) }, Scopes = { "profile" } });
        toepassing.Verzoek["client_id"] = "beperkt";
        toepassing.Verzoek["scope"] = "openid profile";
        Assert.Equal("Kies je digitale sleutel", (await toepassing.BeginnenAsync()).Titel);

        toepassing.Verzoek["scope"] = "openid profile rrn";
        var pagina = await toepassing.BeginnenAsync();

        Assert.Equal((400, "Je kunt niet verder"), ((int)pagina.Status, pagina.Titel));
    }

    [Fact]
    public async Task Zonder_pagina_aanmelden_kan_niet_want_niemand_blijft_aangemeld()
    {
        toepassing.Verzoek["prompt"] = "none";

        var terug = await toepassing.BeginnenAsync();

        Assert.Equal(("login_required", toepassing.Verzoek["state"]), (terug.Terug("error"), terug.Terug("state")));
    }

    [Fact]
    public async Task Een_verzoek_mag_als_formulier_komen()
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Post, "/op/v1/auth") { Content = new FormUrlEncodedContent(toepassing.Verzoek!) };

        var pagina = await Pagina.OphalenAsync(toepassing.Http, vraag);
        var terug = await (await pagina.DrukAsync("itsme")).DrukAsync("Nele Verlinden");

        Assert.NotNull(terug.Terug("code"));
    }

    [Theory]
    [InlineData("query", "?")]
    [InlineData("fragment", "#")]
    public async Task Het_antwoord_komt_waar_de_toepassing_het_vroeg(string modus, string teken)
    {
        toepassing.Verzoek["response_mode"] = modus;

        var terug = await (await toepassing.NaarPersoonAsync()).DrukAsync("Nele Verlinden");

        Assert.StartsWith($"{Toepassing.Terug}{teken}", terug.Naar!.ToString(), StringComparison.Ordinal);
        Assert.NotNull(terug.Terug("code"));
        Assert.Equal(toepassing.Verzoek["state"], terug.Terug("state"));
    }

    [Fact]
    public async Task Het_antwoord_als_formulier_werkt_ook_zonder_script()
    {
        toepassing.Verzoek["response_mode"] = "form_post";

        var pagina = await (await toepassing.NaarPersoonAsync()).DrukAsync("Nele Verlinden");

        var formulier = pagina.Document.QuerySelector("form")!;
        Assert.Equal(("Je gaat terug naar de toepassing", "post", Toepassing.Terug), (pagina.Titel, formulier.GetAttribute("method"), formulier.GetAttribute("action")));
        Assert.Equal(toepassing.Verzoek["state"], formulier.QuerySelector("input[name=state]")?.GetAttribute("value"));
        Assert.NotNull(formulier.QuerySelector("input[name=code]"));
        Assert.Equal("Verder", formulier.QuerySelector("button")?.TextContent);
        Assert.Contains("script-src 'sha256-", pagina.Antwoord.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ook_een_weigering_komt_als_formulier_terug()
    {
        toepassing.Verzoek["response_mode"] = "form_post";

        var pagina = await (await toepassing.BeginnenAsync()).DrukAsync("Annuleren");

        Assert.Equal((200, "Je gaat terug naar de toepassing"), ((int)pagina.Status, pagina.Titel));
        Assert.Equal("access_denied", pagina.Document.QuerySelector("input[name=error]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task De_cookies_dragen_een_eigen_naam()
    {
        var pagina = await toepassing.BeginnenAsync();

        var cookies = pagina.Antwoord.Headers.GetValues("Set-Cookie").ToList();
        Assert.All(cookies, cookie => Assert.StartsWith("zr-sleutel-", cookie, StringComparison.Ordinal));
        Assert.All(cookies, cookie => Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase));
    }
}
