using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Features.Links;

public sealed class ExplainOpdrachtTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Een_goede_link_geeft_code_0_en_zegt_wat_elk_onderdeel_is()
    {
        var (code, uitvoer, fouten) = await proef.OpdrachtAsync("", "link", "explain", "https://portaal.example/user/aanvraag?&an=BUUR&dg=EA&oc=0248211419");

        Assert.Equal((0, ""), (code, fouten));
        Assert.Equal(
            """
            dg (doelgroep): EA – Economische actoren
            an (toepassing): BUUR – Toepassing BUUR
            oc (organisatie): 0248211419 – Buurman en Zonen
            Deze link werkt

            """,
            uitvoer);
    }

    [Fact]
    public async Task Een_link_met_fouten_geeft_code_1_en_zegt_wat_er_mis_is()
    {
        var (code, uitvoer, fouten) = await proef.OpdrachtAsync("", "link", "explain", "/user/aanvraag?dg=EA&oc=0123456789");

        Assert.Equal((1, ""), (code, fouten));
        Assert.Equal(
            """
            dg (doelgroep): EA – Economische actoren
            an (toepassing): niets – Dit ontbreekt. De link moet een toepassing (an) of een gebruikersrecht (ec) noemen.
            oc (organisatie): 0123456789 – Dit is geen geldige code, of een cijfer ervan klopt niet. Verwacht: een ondernemingsnummer zoals 0428.364.866.
            Deze link werkt niet: 2 dingen kloppen niet.

            """,
            uitvoer);
    }

    [Theory]
    [InlineData("https://elders.example/user/aanvraag?dg=EA&an=BUUR")]
    [InlineData("/ergens/anders?dg=EA&an=BUUR")]
    [InlineData("\u202e\0")]
    [InlineData("://")]
    public async Task Wat_geen_link_van_het_portaal_is_geeft_code_1_zonder_stacktrace(string link)
    {
        var (code, uitvoer, fouten) = await proef.OpdrachtAsync("", "link", "explain", link);

        Assert.Equal((1, ""), (code, fouten));
        Assert.Contains("Deze link werkt niet", uitvoer, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202e', uitvoer);
    }
}
