using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Links;

namespace Zelfregistratie.Domain.Tests.Links;

public class LinkparametersTests
{
    [Fact]
    public void Het_voorbeeld_uit_de_handleiding_wordt_gelezen_zoals_het_er_staat()
    {
        var parameters = Lezen(("", ""), ("an", "45"), ("dg", "EA"), ("oc", "0428364866"));

        Assert.Empty(parameters.Problemen);
        Assert.Equal([new("dg", "EA"), new("an", "45"), new("oc", "0428364866")], parameters.Paren);
    }

    [Fact]
    public void Namen_mogen_in_hoofdletters_en_codes_in_kleine_letters_staan() =>
        Assert.Equal([new("dg", "EA"), new("ec", "LEZER"), new("ctx", "WONEN")], Lezen(("DG", "ea"), ("Ec", "lezer"), ("cTX", "wonen")).Paren);

    [Fact]
    public void Onbekende_parameters_en_lege_waarden_tellen_niet_mee()
    {
        var parameters = Lezen(("utm_source", "nieuwsbrief"), ("dg", "EA"), ("an", "45"), ("ec", ""), ("ctx", "   "), ("oc", null));

        Assert.Empty(parameters.Problemen);
        Assert.Equal([new("dg", "EA"), new("an", "45")], parameters.Paren);
    }

    [Fact]
    public void Spaties_rond_een_waarde_vallen_weg() =>
        Assert.Equal("EA", Lezen(("dg", "  EA\t"))[Linkparameter.Doelgroep]);

    [Theory]
    [InlineData("dg", "EA", "ea ")]
    [InlineData("ec", "LEZER", "lezer")]
    [InlineData("oc", "0428.364.866", "BE0428364866")]
    [InlineData("oc", "0428 364 866", "0428364866")]
    [InlineData("oc", "0123.456.789", "0123456789")]
    public void Twee_keer_dezelfde_waarde_is_een_waarde(string naam, string eerste, string tweede)
    {
        var parameters = Lezen(("dg", "EA"), ("ec", "LEZER"), (naam, eerste), (naam.ToUpperInvariant(), tweede));

        Assert.Empty(parameters.Problemen);
        Assert.Single(parameters.Paren, paar => paar.Key == naam);
    }

    [Theory]
    [InlineData("dg", Linkparameter.Doelgroep)]
    [InlineData("ec", Linkparameter.Gebruikersrecht)]
    [InlineData("ctx", Linkparameter.Context)]
    [InlineData("oc", Linkparameter.Organisatie)]
    public void Twee_verschillende_waarden_zijn_een_probleem(string naam, Linkparameter parameter)
    {
        var parameters = Lezen([("dg", "EA"), ("ec", "LEZER"), .. Keer(naam, "EA", "LEZER", "0428364866", "X", "Y")]);

        var probleem = Assert.Single(parameters.Problemen);
        Assert.Equal((parameter, LinkprobleemSoort.MeerdereWaarden), (probleem.Parameter, probleem.Soort));
        Assert.InRange(probleem.Waarden.Count, 2, 3);
        Assert.Null(parameters[parameter]);
    }

    [Fact]
    public void Met_ec_telt_an_niet_mee_ook_niet_met_twee_waarden()
    {
        var parameters = Lezen(("dg", "EA"), ("ec", "LEZER"), ("an", "45"), ("an", "46"));

        Assert.Empty(parameters.Problemen);
        Assert.Null(parameters[Linkparameter.Toepassing]);
    }

    [Fact]
    public void Voor_een_werkrelatie_betekenen_an_ec_en_ctx_niets()
    {
        var parameters = Linkparameters.Lezen(AanvraagSoort.Werkrelatie, Paren([("dg", "EA"), ("an", "a"), ("an", "b"), ("ec", "c"), ("ec", "d"), ("ctx", "e"), ("ctx", "f")]));

        Assert.Empty(parameters.Problemen);
        Assert.Equal([new("dg", "EA")], parameters.Paren);
    }

    [Fact]
    public void Zonder_doelgroep_en_zonder_recht_zijn_er_twee_problemen() =>
        Assert.Equal(
            [(Linkparameter.Doelgroep, LinkprobleemSoort.Ontbreekt), (Linkparameter.Toepassing, LinkprobleemSoort.Ontbreekt)],
            Lezen(("oc", "0428364866")).Problemen.Select(probleem => (probleem.Parameter, probleem.Soort)));

    [Fact]
    public void Voor_een_werkrelatie_ontbreekt_alleen_de_doelgroep() =>
        Assert.Equal(Linkparameter.Doelgroep, Assert.Single(Linkparameters.Lezen(AanvraagSoort.Werkrelatie, []).Problemen).Parameter);

    [Theory]
    [InlineData("kort", "kort")]
    [InlineData("a\u202Eb\u0007c\nd", "a\uFFFDb\uFFFDc\uFFFDd")]
    public void Een_waarde_wordt_zonder_onzichtbare_tekens_getoond(string waarde, string getoond) =>
        Assert.Equal(getoond, Linkprobleem.Toonbaar(waarde));

    [Fact]
    public void Een_lange_waarde_wordt_afgekort() =>
        Assert.Equal(Linkprobleem.Toonlengte + 1, Linkprobleem.Toonbaar(new string('x', 8000)).Length);

    private static Linkparameters Lezen(params (string Naam, string? Waarde)[] paren) =>
        Linkparameters.Lezen(AanvraagSoort.Gebruikersrecht, Paren(paren));

    private static IEnumerable<KeyValuePair<string, string?>> Paren((string Naam, string? Waarde)[] paren) =>
        paren.Select(paar => KeyValuePair.Create(paar.Naam, paar.Waarde));

    private static IEnumerable<(string Naam, string? Waarde)> Keer(string naam, params string[] waarden) =>
        waarden.Select(waarde => (naam, (string?)waarde));
}
