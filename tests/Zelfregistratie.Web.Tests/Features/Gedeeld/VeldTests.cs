using AngleSharp.Html.Dom;

namespace Zelfregistratie.Web.Tests.Features.Gedeeld;

public sealed class VeldTests
{
    [Fact]
    public async Task Een_veld_verbindt_label_hint_en_invoer()
    {
        await using var host = await Proefhost.Starten();
        var pagina = await host.Lezen("/proef");

        var keuzelijst = pagina.QuerySelector("#Recht")!;
        Assert.Equal("Welk gebruikersrecht heb je nodig? Verplicht", pagina.QuerySelector("label[for=Recht]")!.TextContent);
        Assert.Equal("Recht-hint", keuzelijst.GetAttribute("aria-describedby"));
        Assert.StartsWith("Weet je het niet zeker?", pagina.QuerySelector("#Recht-hint")!.TextContent, StringComparison.Ordinal);
        Assert.True(keuzelijst.HasAttribute("required"));
        Assert.Equal(["", "12", "13"], keuzelijst.QuerySelectorAll("option").Select(optie => optie.GetAttribute("value")));
        Assert.False(keuzelijst.HasAttribute("aria-invalid"));
        Assert.Equal("2026-11-16", pagina.QuerySelector("#TotWanneer[type=date]")!.GetAttribute("value"));
        Assert.Equal("email", pagina.QuerySelector("#Email[type=email]")!.GetAttribute("autocomplete"));
        Assert.Equal("Tot wanneer? Optioneel", pagina.QuerySelector("label[for=TotWanneer]")!.TextContent);
    }

    [Fact]
    public async Task Na_een_fout_blijft_staan_wat_getypt_was_en_hangt_de_fout_aan_het_veld()
    {
        await using var host = await Proefhost.Starten();
        var pagina = await Versturen(host, new() { ["Email"] = "geen \"adres\"", ["Recht"] = "13", ["Contexten"] = "VI", ["TotWanneer"] = "31/31/2026", ["Akkoord"] = "true" });

        Assert.Equal("geen \"adres\"", pagina.QuerySelector("#Email")!.GetAttribute("value"));
        Assert.Equal("13", pagina.QuerySelector("#Recht option[selected]")!.GetAttribute("value"));
        Assert.Equal(["VI"], pagina.QuerySelectorAll("[name=Contexten][checked]").Select(vinkje => vinkje.GetAttribute("value")));
        Assert.True(pagina.QuerySelector("#Akkoord")!.HasAttribute("checked"));
        var reden = pagina.QuerySelector("#Reden")!;
        Assert.Equal("true", reden.GetAttribute("aria-invalid"));
        Assert.Equal("Reden-hint Reden-fout", reden.GetAttribute("aria-describedby"));
        Assert.Equal("Fout: Vul in waarom je dit recht nodig hebt.", pagina.QuerySelector("#Reden-fout")!.TextContent);
        Assert.Equal("Fout: '31/31/2026' kunnen we niet lezen. Controleer wat je invulde.", pagina.QuerySelector("#TotWanneer-fout")!.TextContent);
    }

    [Fact]
    public async Task De_samenvatting_volgt_de_volgorde_van_de_velden_en_leidt_naar_elk()
    {
        await using var host = await Proefhost.Starten();
        var pagina = await Versturen(host, new() { ["TotWanneer"] = "x" });

        var koppelingen = pagina.QuerySelectorAll("section.zr-fouten a").Select(koppeling => koppeling.GetAttribute("href")!).ToList();
        Assert.Equal(["#Reden", "#Contexten", "#Gebruikerstype", "#TotWanneer"], koppelingen);
        Assert.All(koppelingen, doel => Assert.NotNull(pagina.QuerySelector(doel)));
        Assert.Equal("Fout: Gebruikersrecht aanvragen", pagina.Title);
    }

    [Fact]
    public async Task Zonder_fouten_is_er_geen_samenvatting_en_begint_de_titel_met_de_kop()
    {
        await using var host = await Proefhost.Starten();
        var pagina = await host.Lezen("/proef");

        Assert.Null(pagina.QuerySelector(".zr-fouten"));
        Assert.Equal("Gebruikersrecht aanvragen", pagina.QuerySelector("h1")!.TextContent);
        Assert.Equal("Gebruikersrecht aanvragen", pagina.Title);
    }

    [Fact]
    public async Task Keuzerondjes_vormen_een_groep_met_een_naam_en_een_fout()
    {
        await using var host = await Proefhost.Starten();
        var pagina = await Versturen(host, []);

        var groep = pagina.QuerySelector("#Gebruikerstype")!.Closest("fieldset")!;
        Assert.Equal("radiogroup", groep.GetAttribute("role"));
        Assert.Equal("true", groep.GetAttribute("aria-invalid"));
        Assert.Equal("Gebruikerstype-hint Gebruikerstype-fout", groep.GetAttribute("aria-describedby"));
        Assert.Equal("Wat ben je in de organisatie? Verplicht", groep.QuerySelector("legend")!.TextContent);
        Assert.Equal(["Vast", "Extern", "Ambtenaar"], groep.QuerySelectorAll("input[type=radio][name=Gebruikerstype]").Select(knop => knop.GetAttribute("value")));
        Assert.True(groep.QuerySelector("[value=Ambtenaar]")!.HasAttribute("disabled"));
    }

    [Fact]
    public async Task Een_formulier_zonder_token_wordt_geweigerd()
    {
        await using var host = await Proefhost.Starten();
        using var leeg = new FormUrlEncodedContent([]);
        using var antwoord = await host.Client.PostAsync(new Uri("/proef", UriKind.Relative), leeg, TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, antwoord.StatusCode);
    }

    private static async Task<IHtmlDocument> Versturen(Proefhost host, Dictionary<string, string> velden)
    {
        using var antwoord = await Proefformulier.Versturen(host, velden);
        return Proefhost.Document(await antwoord.Content.ReadAsStringAsync());
    }
}
