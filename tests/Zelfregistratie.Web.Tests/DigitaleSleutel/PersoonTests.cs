using System.Globalization;
using Microsoft.Extensions.Logging;
using Zelfregistratie.DigitaleSleutel;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.DigitaleSleutel;

[Collection(SleutelFixture.Collectie)]
public sealed class PersoonTests(SleutelFixture sleutel) : IDisposable
{
    private static readonly (string, string)[] Gegevens =
        [("Voornaam", " Zoë "), ("Naam", "D'Hondt"), ("Rijksregisternummer", "80.01.01-001.07"), ("Email", "zoe@dhondt.example")];

    private readonly Toepassing toepassing = new(sleutel.Server);

    public void Dispose() => toepassing.Dispose();

    [Fact]
    public async Task Elke_pagina_zegt_dat_dit_een_nagebootste_sleutel_is()
    {
        var keuze = await toepassing.BeginnenAsync();
        var persoon = await keuze.DrukAsync("itsme");

        Assert.All([keuze, persoon], pagina => Assert.Contains("Nagebootste digitale sleutel", pagina.Tekst, StringComparison.Ordinal));
        Assert.Contains("Proeftoepassing", keuze.Tekst, StringComparison.Ordinal);
        Assert.All(Sleutels.Alle, s => Assert.Contains(s.Naam, keuze.Tekst, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Annuleren_brengt_de_weigering_naar_de_toepassing()
    {
        var opDeEerste = await (await toepassing.BeginnenAsync()).DrukAsync("Annuleren");
        var opDeTweede = await (await toepassing.NaarPersoonAsync()).DrukAsync("Annuleren");

        Assert.All([opDeEerste, opDeTweede], terug =>
        {
            Assert.StartsWith(Toepassing.Terug, terug.Naar!.ToString(), StringComparison.Ordinal);
            Assert.Equal(("access_denied", toepassing.Verzoek["state"]), (terug.Terug("error"), terug.Terug("state")));
        });
    }

    [Fact]
    public async Task Een_zelf_ingevulde_persoon_meldt_zich_aan()
    {
        var terug = await (await toepassing.NaarPersoonAsync()).DrukAsync("Aanmelden", Gegevens);
        var (status, antwoord) = await toepassing.InwisselenAsync(terug.Terug("code")!);
        var (_, userinfo) = await toepassing.UserinfoAsync(antwoord.GetProperty("access_token").GetString()!);

        Assert.Equal(200, status);
        Assert.Equal(("Zoë", "D'Hondt", "80010100107", "zoe@dhondt.example"),
            (userinfo["given_name"], userinfo["family_name"], userinfo["rrn"], userinfo["vo_email"]));
    }

    [Theory]
    [InlineData("Rijksregisternummer", "93051822362", "Dit rijksregisternummer klopt niet")]
    [InlineData("Rijksregisternummer", "00012556776", "Dit rijksregisternummer klopt niet")]
    [InlineData("Rijksregisternummer", "9305182236", "Dit rijksregisternummer klopt niet")]
    [InlineData("Rijksregisternummer", "９３０５１８２２３６１", "Dit rijksregisternummer klopt niet")]
    [InlineData("Rijksregisternummer", " ", "Vul het rijksregisternummer in")]
    [InlineData("Voornaam", " ", "Vul de voornaam in")]
    [InlineData("Naam", "regel\neind", "Vul de naam in")]
    [InlineData("Email", "geen adres", "Dit e-mailadres klopt niet")]
    public async Task Wat_niet_klopt_staat_bij_het_veld_en_wat_getypt_is_blijft_staan(string veld, string waarde, string fout)
    {
        var pagina = await (await toepassing.NaarPersoonAsync()).DrukAsync("Aanmelden", [.. Gegevens.Where(g => g.Item1 != veld), (veld, waarde)]);

        var invoer = pagina.Document.GetElementById(veld)!;
        Assert.StartsWith("Fout: ", pagina.Document.Title, StringComparison.Ordinal);
        Assert.Equal("true", invoer.GetAttribute("aria-invalid"));
        Assert.Contains(fout, pagina.Document.GetElementById($"{veld}-fout")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"{veld}-fout", invoer.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.Equal($"#{veld}", pagina.Document.QuerySelector(".fouten a")!.GetAttribute("href"));
        Assert.True(pagina.Document.QuerySelector("details")!.HasAttribute("open"));
        Assert.All(Gegevens.Where(g => g.Item1 != veld), g => Assert.Equal(g.Item2, pagina.Document.GetElementById(g.Item1)!.GetAttribute("value")));
    }

    [Fact]
    public async Task Alleen_met_de_Europese_sleutel_mag_het_zonder_rijksregisternummer()
    {
        (string, string)[] zonder = [("Voornaam", "Jens"), ("Naam", "Holm"), ("ZonderRijksregisternummer", "true")];

        var europees = await (await toepassing.NaarPersoonAsync(Sleutels.Europees)).DrukAsync("Aanmelden", zonder);
        var itsme = await (await toepassing.NaarPersoonAsync(Sleutels.Itsme)).DrukAsync("Aanmelden", zonder);

        Assert.NotNull(europees.Terug("code"));
        Assert.Null(itsme.Document.GetElementById("ZonderRijksregisternummer"));
        Assert.Contains("Vul het rijksregisternummer in", itsme.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_niet_in_de_lijst_staat_kan_niet_gekozen_worden()
    {
        var pagina = await toepassing.NaarPersoonAsync();
        pagina.Document.QuerySelector("button[name=keuze]")!.SetAttribute("value", "bestaat niet");

        var antwoord = await pagina.DrukAsync("Nele Verlinden");

        Assert.Contains("Kies iemand uit de lijst", antwoord.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SORENSEN", "Ingrid Sørensen")]
    [InlineData("persoon 17", "Persoon 17")]
    [InlineData("  helpdesk 4 ", "Persoon 4")]
    public async Task Een_lange_lijst_is_te_doorzoeken(string zoek, string verwacht)
    {
        await using var server = await SleutelServer.StartAsync(LangeLijst);
        using var lang = new Toepassing(server);

        var pagina = await (await lang.NaarPersoonAsync()).DrukAsync("Zoeken", ("zoek", zoek));

        Assert.Equal(verwacht, Assert.Single(pagina.Document.QuerySelectorAll("button[name=keuze] .naam")).TextContent);
        Assert.Equal(zoek, pagina.Document.GetElementById("zoek")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Zonder_formulierbewijs_verandert_er_niets()
    {
        var pagina = await toepassing.NaarPersoonAsync();
        foreach (var bewijs in pagina.Document.QuerySelectorAll("input[name=__RequestVerificationToken]").ToList()) bewijs.Remove();

        var antwoord = await pagina.DrukAsync("Nele Verlinden");

        Assert.Equal(400, (int)antwoord.Status);
        Assert.Contains("begin opnieuw met aanmelden", antwoord.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_rijksregisternummer_komt_niet_in_logs_of_adressen()
    {
        using var log = new LogVanger(LogLevel.Trace);
        await using var server = await SleutelServer.StartAsync(SleutelFixture.Instellen, bouwen: log.Vervangen);
        using var afgeluisterd = new Toepassing(server);

        var persoon = await afgeluisterd.NaarPersoonAsync();
        await persoon.DrukAsync("Aanmelden", [.. Gegevens.Where(g => g.Item1 != "Naam")]);
        var terug = await persoon.DrukAsync("Aanmelden", Gegevens);
        var (_, antwoord) = await afgeluisterd.InwisselenAsync(terug.Terug("code")!);
        await afgeluisterd.UserinfoAsync(antwoord.GetProperty("access_token").GetString()!);

        Assert.DoesNotContain("80010100107", terug.Naar!.ToString(), StringComparison.Ordinal);
        Assert.Contains(log.Regels, regel => regel.Contains("/op/v1/userinfo", StringComparison.Ordinal));
        Assert.Equal("", string.Join('\n', log.Regels.Where(regel =>
            regel.Contains("80010100107", StringComparison.Ordinal) || regel.Contains("80.01.01-001.07", StringComparison.Ordinal))));
    }

    private static void LangeLijst(SleutelOptions options)
    {
        options.Clients.Add(SleutelFixture.Client(SleutelFixture.MetSecret, secret: SleutelFixture.Secret));
        options.Personen.Add(new DemoPersoon { Id = "ingrid", Voornaam = "Ingrid", Naam = "Sørensen" });
        foreach (var nummer in Enumerable.Range(10, 20).Select(n => n.ToString(CultureInfo.InvariantCulture)))
            options.Personen.Add(new DemoPersoon { Id = nummer, Voornaam = "Persoon", Naam = nummer });
        options.Personen.Add(new DemoPersoon { Id = "p4", Voornaam = "Persoon", Naam = "4", Uitleg = "Helpdesk" });
    }
}
