using System.Net;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.AanvraagBehandelen;

/// <summary>Ready sentences: one click gives a reason, also without JavaScript.</summary>
public sealed class StandaardredenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private const string Veld = "Formulier.Standaardreden";

    [Theory]
    [InlineData("goedkeuren", AanvraagStatus.Goedgekeurd)]
    [InlineData("afkeuren", AanvraagStatus.Afgekeurd)]
    public async Task Elke_kant_en_klare_zin_volstaat_als_reden(string wat, AanvraagStatus uitkomst)
    {
        using var eerste = await Behandeling.BeginnenAsync(proef);
        var zinnen = Zinnen(await eerste.Beheerder.PaginaAsync($"{eerste.Adres}/{wat}"));

        Assert.InRange(zinnen.Count, 2, 5);
        foreach (var zin in zinnen)
        {
            using var taak = await Behandeling.BeginnenAsync(proef);
            var antwoord = await IndienenAsync(taak, wat, zin, eigen: "");

            Assert.Equal("/taken", antwoord.Adres.PathAndQuery);
            var stand = await taak.StandAsync();
            Assert.Equal((uitkomst, zin), (stand.Status, stand.Beslisreden!.Tekst));
            Assert.Contains(new Mailfeit("Reden", zin), Assert.Single(await taak.MailsAsync()).Inhoud.Feiten);
        }
    }

    [Theory]
    [InlineData("goedkeuren")]
    [InlineData("afkeuren")]
    public async Task Eigen_woorden_komen_na_de_gekozen_zin_en_mogen_dan_kort_zijn(string wat)
    {
        using var taak = await Behandeling.BeginnenAsync(proef);
        var zin = Zinnen(await taak.Beheerder.PaginaAsync($"{taak.Adres}/{wat}"))[0];

        await IndienenAsync(taak, wat, zin, eigen: "  Bel mij.\r\n");

        Assert.Equal(zin + " Bel mij.", (await taak.StandAsync()).Beslisreden!.Tekst);
    }

    [Theory]
    [InlineData("goedkeuren")]
    [InlineData("afkeuren")]
    public async Task Zelf_schrijven_staat_klaar_als_laatste_keuze(string wat)
    {
        using var taak = await Behandeling.BeginnenAsync(proef);

        var pagina = await taak.Beheerder.PaginaAsync($"{taak.Adres}/{wat}");

        var knoppen = pagina.Document.QuerySelectorAll($"[name='{Veld}']");
        Assert.Equal("", Assert.Single(knoppen, knop => knop.HasAttribute("checked")).GetAttribute("value"));
        Assert.Equal("Zelf schrijven", knoppen[^1].Closest("label")!.TextContent.Trim());
        Assert.True(knoppen[^1].HasAttribute("checked"));
    }

    [Theory]
    [InlineData("goedkeuren")]
    [InlineData("afkeuren")]
    public async Task Zonder_keuze_en_zonder_woorden_komt_het_formulier_terug(string wat)
    {
        using var taak = await Behandeling.BeginnenAsync(proef);

        var pagina = await IndienenAsync(taak, wat, zin: "", eigen: "");

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Equal("Kies een reden of schrijf er een. De aanvrager leest dit.", pagina.TekstVan("a[href='#Formulier_Reden']"));
        Assert.NotNull(pagina.Document.QuerySelector("#Formulier_Reden[aria-invalid=true]"));
        Assert.True((await taak.StandAsync()).IsOpen);
    }

    [Fact]
    public async Task Samen_te_lang_komt_terug_met_de_gekozen_zin_en_de_woorden()
    {
        using var taak = await Behandeling.BeginnenAsync(proef);
        var zin = Zinnen(await taak.Beheerder.PaginaAsync(taak.Adres + "/afkeuren"))[1];
        var lang = new string('a', 999);

        var pagina = await IndienenAsync(taak, "afkeuren", zin, lang);

        Assert.Contains($"je hebt {zin.Length + 1000} tekens, 1000 mag", pagina.TekstVan(".zr-fouten"), StringComparison.Ordinal);
        Assert.Equal((zin, lang), (Gekozen(pagina), pagina.TekstVan("textarea")));
        Assert.True((await taak.StandAsync()).IsOpen);
    }

    [Theory]
    [InlineData("goedkeuren")]
    [InlineData("afkeuren")]
    public async Task Het_voorbeeld_toont_de_hele_reden_en_houdt_de_keuze(string wat)
    {
        using var taak = await Behandeling.BeginnenAsync(proef);
        var zin = Zinnen(await taak.Beheerder.PaginaAsync($"{taak.Adres}/{wat}"))[1];

        var voorbeeld = await IndienenAsync(taak, wat, zin, "Tot morgen.", ("voorbeeld", "ja"));

        Assert.Contains(zin + " Tot morgen.", voorbeeld.TekstVan(".zr-kaart"), StringComparison.Ordinal);
        Assert.Equal((zin, "Tot morgen."), (Gekozen(voorbeeld), voorbeeld.TekstVan("textarea")));
        await voorbeeld.IndienenAsync(Behandeling.Formulier);
        Assert.Equal(zin + " Tot morgen.", (await taak.StandAsync()).Beslisreden!.Tekst);
    }

    private static async Task<Pagina> IndienenAsync(Behandeling taak, string wat, string zin, string eigen, params (string Naam, string? Waarde)[] meer) =>
        await (await taak.Beheerder.PaginaAsync($"{taak.Adres}/{wat}")).IndienenAsync(Behandeling.Formulier, [(Veld, zin), ("Formulier.Reden", eigen), .. meer]);

    private static List<string> Zinnen(Pagina pagina) =>
        [.. pagina.Document.QuerySelectorAll($"[name='{Veld}']").Select(knop => knop.GetAttribute("value")!).Where(zin => zin.Length > 0)];

    private static string? Gekozen(Pagina pagina) => pagina.Element($"[name='{Veld}'][checked]").GetAttribute("value");
}
