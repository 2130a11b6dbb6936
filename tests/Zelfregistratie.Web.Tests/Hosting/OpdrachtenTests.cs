using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Hosting.Opdrachten;

namespace Zelfregistratie.Web.Tests.Hosting;

/// <summary>The command line: what is mistyped does nothing.</summary>
public sealed class OpdrachtenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Theory]
    [InlineData("migrat")]
    [InlineData("importeer")]
    public async Task Een_opdracht_die_niet_bestaat_start_het_portaal_niet(string opdracht)
    {
        Assert.True(Opdrachten.IsOpdracht([opdracht]));
        var (code, _, fouten) = await proef.OpdrachtAsync("", opdracht);

        Assert.Equal(1, code);
        Assert.Contains(opdracht, fouten, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--urls=http://127.0.0.1:5000")]
    [InlineData("--environment")]
    [InlineData("Mail:Map=mails")]
    public void Met_alleen_instellingen_start_het_portaal(string instelling) => Assert.False(Opdrachten.IsOpdracht([instelling]));

    [Theory]
    [InlineData("--prof")]
    [InlineData("--Mail")]
    [InlineData("-proef")]
    public async Task Een_optie_met_een_typfout_houdt_de_opdracht_tegen(string optie)
    {
        var (code, uitvoer, fouten) = await proef.OpdrachtAsync("", "migrate", "--Portaal:Fase", "proef", optie);

        Assert.Equal((1, ""), (code, uitvoer));
        Assert.Contains($"'{optie}'", fouten, StringComparison.Ordinal);
        Assert.Equal(0, (await proef.OpdrachtAsync("", "migrate", "--Portaal:Fase", "proef", "--Mail:Map=mails")).Code);
    }
}
