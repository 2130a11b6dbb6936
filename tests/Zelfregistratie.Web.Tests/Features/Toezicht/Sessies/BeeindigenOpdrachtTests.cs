using Microsoft.EntityFrameworkCore;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Sessies;

public sealed class BeeindigenOpdrachtTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Alle_sessies_van_een_persoon_eindigen_en_opnieuw_aanmelden_kan()
    {
        var insz = Verzonnen.Insz();
        var persoon = await proef.Data.PersoonAsync("Nele", "Verlinden", insz);
        using var ene = await proef.AlsAsync(persoon);
        using var andere = await proef.AlsAsync(persoon);
        using var iemandAnders = await proef.AlsAsync(await proef.Data.PersoonAsync());
        proef.Klok.Advance(TimeSpan.FromMinutes(1));

        var eerste = await proef.OpdrachtAsync(insz.Voluit + "\n", "sessies", "beeindigen");
        proef.Klok.Advance(TimeSpan.FromMinutes(1));
        using var later = await proef.AlsAsync(persoon);

        Assert.Equal((0, "All sessions of Nele Verlinden are ended. Signing in again stays possible.\n", ""), eerste);
        Assert.False(await IsAangemeldAsync(ene));
        Assert.False(await IsAangemeldAsync(andere));
        Assert.True(await IsAangemeldAsync(iemandAnders));
        Assert.True(await IsAangemeldAsync(later));
        Assert.Equal(1, await proef.Data.LezenAsync(db => db.Logboek.CountAsync(regel => regel.Handeling == Handeling.SessiesBeeindigd && regel.Over!.Id == persoon.Id)));

        proef.Klok.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(0, (await proef.OpdrachtAsync(insz.Cijfers, "sessies", "beeindigen")).Code);
        Assert.False(await IsAangemeldAsync(later));
    }

    [Theory]
    [InlineData("geen nummer", "What was read from standard input is not a national number")]
    [InlineData("", "What was read from standard input is not a national number")]
    [InlineData("00012556777", "The portal does not know who has this national number.")]
    public async Task Wie_onbekend_is_heeft_geen_sessies(string invoer, string fout)
    {
        var (code, uitvoer, fouten) = await proef.OpdrachtAsync(invoer + "\n", "sessies", "beeindigen");

        Assert.Equal((1, ""), (code, uitvoer));
        Assert.StartsWith(fout, fouten, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_nummer_staat_nooit_in_de_argumenten()
    {
        var (code, _, fouten) = await proef.OpdrachtAsync("", "sessies", "beeindigen", "00012556777");

        Assert.Equal(1, code);
        Assert.StartsWith("Give the national number on standard input", fouten, StringComparison.Ordinal);
    }

    private static async Task<bool> IsAangemeldAsync(Bezoeker bezoeker) => (await bezoeker.PaginaAsync("/")).Document.QuerySelector("form[action='/afmelden']") is not null;
}
