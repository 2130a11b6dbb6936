using Microsoft.AspNetCore.WebUtilities;

namespace Zelfregistratie.Web.Tests.DigitaleSleutel;

[Collection(SleutelFixture.Collectie)]
public sealed class AfmeldenTests(SleutelFixture sleutel) : IDisposable
{
    private const string Terug = "https://toepassing.example/afgemeld";

    private readonly Toepassing toepassing = new(sleutel.Server);

    public void Dispose() => toepassing.Dispose();

    [Fact]
    public async Task Met_alleen_een_client_id_gaat_het_terug_naar_de_toepassing()
    {
        var antwoord = await AfmeldenAsync(SleutelFixture.MetSecret, Terug, "staat");

        Assert.Equal($"{Terug}?state=staat", antwoord.Naar?.ToString());
    }

    [Theory]
    [InlineData(SleutelFixture.MetSecret, "https://iemand-anders.example/")]
    [InlineData("onbekend", Terug)]
    [InlineData(SleutelFixture.MetSecret, "geen adres")]
    public async Task Naar_een_adres_dat_niet_van_de_toepassing_is_gaat_het_niet(string client, string terug)
    {
        var antwoord = await AfmeldenAsync(client, terug);

        Assert.Equal((400, "Je kunt niet verder"), ((int)antwoord.Status, antwoord.Titel));
    }

    [Fact]
    public async Task Zonder_adres_eindigt_het_op_een_pagina()
    {
        var antwoord = await toepassing.OpenenAsync($"/op/v1/logout?client_id={SleutelFixture.MetSecret}");
        var pagina = await toepassing.OpenenAsync(antwoord.Naar!.ToString());

        Assert.Equal((200, "Je bent afgemeld"), ((int)pagina.Status, pagina.Titel));
    }

    [Fact]
    public async Task Na_het_afmelden_moet_iedereen_opnieuw_kiezen()
    {
        await toepassing.CodeAsync("Nele Verlinden");
        await AfmeldenAsync(SleutelFixture.MetSecret, Terug);

        Assert.Equal("Kies je digitale sleutel", (await toepassing.BeginnenAsync()).Titel);
    }

    private Task<Pagina> AfmeldenAsync(string client, string terug, string? staat = null) =>
        toepassing.OpenenAsync(QueryHelpers.AddQueryString("/op/v1/logout", new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["client_id"] = client, ["post_logout_redirect_uri"] = terug, ["state"] = staat,
        }));
}
