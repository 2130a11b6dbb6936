using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Features.Gedeeld;

public sealed class VeldTests(Gezichtsproef proef) : IClassFixture<Gezichtsproef>
{
    [Fact]
    public async Task Een_veld_verbindt_label_hint_en_invoer()
    {
        var pagina = await LeegAsync();

        var keuzelijst = pagina.Element("#Recht");
        Assert.Equal("Welk gebruikersrecht heb je nodig? Verplicht", pagina.TekstVan("label[for=Recht]"));
        Assert.Equal("Recht-hint", keuzelijst.GetAttribute("aria-describedby"));
        Assert.StartsWith("Weet je het niet zeker?", pagina.TekstVan("#Recht-hint"), StringComparison.Ordinal);
        Assert.True(keuzelijst.HasAttribute("required"));
        Assert.Equal(["", "12", "13"], keuzelijst.QuerySelectorAll("option").Select(optie => optie.GetAttribute("value")));
        Assert.False(keuzelijst.HasAttribute("aria-invalid"));
        Assert.Equal("2026-11-16", pagina.Element("#TotWanneer[type=date]").GetAttribute("value"));
        Assert.Equal("email", pagina.Element("#Email[type=email]").GetAttribute("autocomplete"));
        Assert.Equal("Tot wanneer? Optioneel", pagina.TekstVan("label[for=TotWanneer]"));
    }

    [Fact]
    public async Task Na_een_fout_blijft_staan_wat_getypt_was_en_hangt_de_fout_aan_het_veld()
    {
        var pagina = await VersturenAsync(
            ("Email", "geen \"adres\""), ("Recht", "13"), ("Contexten", "VI"), ("TotWanneer", "31/31/2026"), ("Akkoord", "true"));

        Assert.Equal("geen \"adres\"", pagina.Element("#Email").GetAttribute("value"));
        Assert.Equal("13", pagina.Element("#Recht option[selected]").GetAttribute("value"));
        Assert.Equal(["VI"], pagina.Document.QuerySelectorAll("[name=Contexten][checked]").Select(vinkje => vinkje.GetAttribute("value")));
        Assert.True(pagina.Element("#Akkoord").HasAttribute("checked"));
        Assert.Equal("true", pagina.Element("#Reden").GetAttribute("aria-invalid"));
        Assert.Equal("Reden-hint Reden-fout", pagina.Element("#Reden").GetAttribute("aria-describedby"));
        Assert.Equal("Fout: Vul in waarom je dit recht nodig hebt.", pagina.TekstVan("#Reden-fout"));
        Assert.Equal("Fout: '31/31/2026' kunnen we niet lezen. Controleer wat je invulde.", pagina.TekstVan("#TotWanneer-fout"));
    }

    [Fact]
    public async Task De_samenvatting_volgt_de_volgorde_van_de_velden_en_leidt_naar_elk()
    {
        var pagina = await VersturenAsync(("TotWanneer", "x"));

        var koppelingen = pagina.Document.QuerySelectorAll("section.zr-fouten a").Select(koppeling => koppeling.GetAttribute("href")!).ToList();
        Assert.Equal(["#Reden", "#Contexten", "#Gebruikerstype", "#TotWanneer"], koppelingen);
        Assert.All(koppelingen, doel => Assert.NotNull(pagina.Document.QuerySelector(doel)));
        Assert.Equal("Fout: Gebruikersrecht aanvragen", pagina.Titel);
    }

    [Fact]
    public async Task Zonder_fouten_is_er_geen_samenvatting_en_is_de_titel_de_kop()
    {
        var pagina = await LeegAsync();

        Assert.Null(pagina.Document.QuerySelector(".zr-fouten"));
        Assert.Equal("Gebruikersrecht aanvragen", pagina.Kop);
        Assert.Equal("Gebruikersrecht aanvragen", pagina.Titel);
    }

    [Fact]
    public async Task Keuzerondjes_vormen_een_groep_met_een_naam_en_een_fout()
    {
        var pagina = await VersturenAsync();

        var groep = pagina.Element("#Gebruikerstype").Closest("fieldset")!;
        Assert.Equal("radiogroup", groep.GetAttribute("role"));
        Assert.Equal("true", groep.GetAttribute("aria-invalid"));
        Assert.Equal("Gebruikerstype-hint Gebruikerstype-fout", groep.GetAttribute("aria-describedby"));
        Assert.Equal("Wat ben je in de organisatie? Verplicht", groep.QuerySelector("legend")!.TextContent);
        Assert.Equal(["Vast", "Extern", "Ambtenaar"], groep.QuerySelectorAll("input[type=radio][name=Gebruikerstype]").Select(knop => knop.GetAttribute("value")));
        Assert.True(groep.QuerySelector("[value=Ambtenaar]")!.HasAttribute("disabled"));
    }

    private async Task<Pagina> LeegAsync()
    {
        using var bezoeker = proef.Anoniem();
        return await bezoeker.PaginaAsync("/proef");
    }

    private async Task<Pagina> VersturenAsync(params (string Naam, string? Waarde)[] waarden)
    {
        using var bezoeker = proef.Anoniem();
        return await (await bezoeker.PaginaAsync("/proef")).IndienenAsync("main form", waarden);
    }
}
