namespace Zelfregistratie.Architecture.Tests;

public class BronregelsTests
{
    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void Een_naamruimte_is_de_map(string map) =>
        Assert.Empty(Bronnen.Lezen(map, ".cs").SelectMany(Bronregels.NaamruimteIsMap));

    [Fact]
    public void De_regel_over_naamruimten_ziet_een_overtreding() =>
        Assert.Single(Bronregels.NaamruimteIsMap(new Bron("src/Zelfregistratie.Web/Mail/Een.cs", "namespace Zelfregistratie.Web.Data;\n")));

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void Geen_bestand_is_langer_dan_300_regels(string map) =>
        Assert.Empty(Bronnen.Lezen(map, ".cs").Where(bron => !bron.Pad.Contains("/Migrations/", StringComparison.Ordinal)).SelectMany(Bronregels.NietTeLang));

    [Fact]
    public void De_regel_over_lengte_ziet_een_overtreding() =>
        Assert.Single(Bronregels.NietTeLang(new Bron("src/Lang.cs", new string('\n', 301))));

    [Fact]
    public void De_tijd_komt_altijd_van_buiten() =>
        Assert.Empty(Bronnen.Lezen("src", ".cs").SelectMany(Bronregels.GeenEigenKlok));

    [Theory]
    [InlineData("var nu = DateTimeOffset.UtcNow;")]
    [InlineData("var nu = DateTime.Now;")]
    [InlineData("var nu = DateTime.Today;")]
    public void De_regel_over_de_tijd_ziet_een_overtreding(string code) =>
        Assert.Single(Bronregels.GeenEigenKlok(new Bron("src/Klok.cs", code)));

    [Fact]
    public void Views_van_features_kennen_de_klassen_van_het_ontwerpsysteem_niet() =>
        Assert.Empty(ViewsVanFeatures().SelectMany(Bronregels.GeenKlassenVanHetOntwerpsysteem));

    [Fact]
    public void De_regel_over_klassen_ziet_een_overtreding() =>
        Assert.Single(Bronregels.GeenKlassenVanHetOntwerpsysteem(new Bron("src/Een.cshtml", "<p class=\"au-c-pill\">")));

    [Fact]
    public void Een_view_kent_geen_andere_feature() =>
        Assert.Empty(ViewsVanFeatures().SelectMany(Bronregels.ViewKentGeenAndereFeature));

    [Theory]
    [InlineData("@using Zelfregistratie.Web.Features.Takenlijst", 1)]
    [InlineData("<partial name=\"../Takenlijst/_Filters\" />", 1)]
    [InlineData("<partial name=\"/Features/Takenlijst/_Filters.cshtml\" />", 1)]
    [InlineData("@using Zelfregistratie.Web.Features.Gedeeld.TagHelpers", 0)]
    [InlineData("@using Zelfregistratie.Web.Features.Start", 0)]
    public void De_regel_over_views_ziet_een_overtreding(string view, int aantal) =>
        Assert.Equal(aantal, Bronregels.ViewKentGeenAndereFeature(new Bron("src/Zelfregistratie.Web/Features/Start/Een.cshtml", view)).Count());

    [Fact]
    public void Tekst_in_views_gaat_door_de_vertaler() =>
        Assert.Empty(Bronnen.Lezen("src/Zelfregistratie.Web/Features", ".cshtml").SelectMany(Bronregels.TekstIsVertaalbaar));

    [Theory]
    [InlineData("<p>Nog geen taken</p>", 1)]
    [InlineData("<p>@T[\"Nog geen taken\"]</p>", 0)]
    [InlineData("<p>@T[\"Dag {0}\", Model.Namen[0].ToString()]</p>", 0)]
    [InlineData("<p>@Model.Naam woont hier</p>", 1)]
    [InlineData("<p>@(Model.Naam ?? \"geen\")</p>", 0)]
    [InlineData("<p>\n@if (Model.Aantal < Model.Namen.Count)\n</p>", 0)]
    [InlineData("<p>·</p>", 0)]
    public void De_regel_over_tekst_ziet_een_overtreding(string view, int aantal) =>
        Assert.Equal(aantal, Bronregels.TekstIsVertaalbaar(new Bron("src/Een.cshtml", view)).Count());

    [Fact]
    public void Een_map_zonder_bestanden_is_een_regel_die_niets_raakt() =>
        Assert.Throws<InvalidOperationException>(() => Bronnen.Lezen("docs", ".cs"));

    private static IEnumerable<Bron> ViewsVanFeatures() =>
        Bronnen.Lezen("src/Zelfregistratie.Web/Features", ".cshtml").Where(bron => !bron.Pad.Contains("/Features/Gedeeld/", StringComparison.Ordinal));
}
