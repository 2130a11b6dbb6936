using Microsoft.Extensions.Options;
using Zelfregistratie.DigitaleSleutel;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.DigitaleSleutel;

public sealed class InstellingenTests
{
    [Fact]
    public async Task Een_ingestelde_issuer_staat_in_het_ontdekkingsdocument_en_in_het_token()
    {
        await using var server = await SleutelServer.StartAsync(options =>
        {
            SleutelFixture.Instellen(options);
            options.Issuer = new Uri("https://sleutel.example/op");
        });
        using var toepassing = new Toepassing(server);

        var document = await toepassing.Http.GetStringAsync("/op/.well-known/openid-configuration", TestContext.Current.CancellationToken);
        var (idToken, _) = await toepassing.AanmeldenAsync("Nele Verlinden");

        Assert.Contains("\"issuer\": \"https://sleutel.example/op\"", document, StringComparison.Ordinal);
        Assert.Equal("https://sleutel.example/op", idToken.Issuer);
    }

    [Fact]
    public async Task Een_toepassing_krijgt_haar_adressen_ook_na_de_start()
    {
        await using var server = await SleutelServer.StartAsync(SleutelFixture.Instellen);
        using var toepassing = new Toepassing(server);
        toepassing.Verzoek["redirect_uri"] = "http://127.0.0.1:50123/aanmelden/terug";
        Assert.Equal(400, (int)(await toepassing.BeginnenAsync()).Status);

        await server.ClientInstellenAsync(new SleutelClient
        {
            Id = SleutelFixture.MetSecret, Secret = SleutelFixture.Secret,
            RedirectUris = { new Uri("http://127.0.0.1:50123/aanmelden/terug") },
            Scopes = { "profile", "rrn", "vo", "wettelijkvertegenwoordiger" },
        });

        Assert.Equal("Kies je digitale sleutel", (await toepassing.BeginnenAsync()).Titel);
    }

    [Theory]
    [InlineData("https://sleutel.example/", "93051822361", "geheim", "Issuer")]
    [InlineData("https://sleutel.example/op", "93051822362", "geheim", "Personen")]
    [InlineData("https://sleutel.example/op", "93051822361", null, "Clients")]
    public async Task Een_foute_instelling_houdt_de_start_tegen_en_wordt_genoemd(string issuer, string insz, string? secret, string verwacht)
    {
        var fout = await Assert.ThrowsAsync<OptionsValidationException>(() => SleutelServer.StartAsync(options =>
        {
            options.Issuer = new Uri(issuer);
            options.Clients.Add(new SleutelClient { Id = "toepassing", Secret = secret });
            options.Personen.Add(new DemoPersoon { Id = "nele", Voornaam = "Nele", Naam = "Verlinden", Insz = insz });
        }));

        Assert.Contains($"DigitaleSleutel:{verwacht}", fout.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(insz, fout.Message, StringComparison.Ordinal);
    }
}
