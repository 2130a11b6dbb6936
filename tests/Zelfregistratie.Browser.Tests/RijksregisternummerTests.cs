using Zelfregistratie.Browser.Tests.Proefbank;

namespace Zelfregistratie.Browser.Tests;

[Trait("Nodig", "Browser")]
public sealed class RijksregisternummerTests(Browserproef proef)
{
    [Fact]
    public async Task Geen_rijksregisternummer_staat_in_database_logs_of_mails()
    {
        var burger = Burger.Nieuw("Ayse");
        await using var aanvrager = await proef.BezoekAsync();
        await aanvrager.IndienenAsync(burger);
        await aanvrager.MailAsync(burger.Email, "ZR-");

        await using var beheerder = await proef.BezoekAsync();
        await beheerder.AangemeldNaarAsync("lien-maes", $"/taken?zoek={burger.Familienaam}");
        await beheerder.Link(burger.Naam).First.ClickAsync();
        await beheerder.KlikAsync("Rijksregisternummer tonen");
        await beheerder.TekstAsync(burger.Insz[9..]);

        Speurder.NietsGevonden(proef.Demo.Map);
    }

    [Theory]
    [InlineData("93051822361")]
    [InlineData("93.05.18-223.61")]
    [InlineData("930518-223-61")]
    [InlineData("93 05 18 223 61")]
    [InlineData("nummer\u00e9193051822361en verder")]
    public void De_speurder_vindt_een_nummer_in_elke_schrijfwijze(string tekst)
    {
        var nummers = new HashSet<string>(StringComparer.Ordinal) { "93051822361" };
        Assert.True(Speurder.Bevat(tekst, nummers));
        Assert.False(Speurder.Bevat("93.05.18-•••.•• en 0428.364.866 en 93051822362", nummers));
    }

    [Fact]
    public void De_speurder_slaat_alarm_over_een_bestand_met_een_nummer()
    {
        var map = Directory.CreateTempSubdirectory("zelfregistratie-speurder-").FullName;
        File.WriteAllText(Path.Combine(map, "demo.log"), "niets");
        File.WriteAllText(Path.Combine(map, "demo.db"), "niets");
        Speurder.NietsGevonden(map);
        File.WriteAllText(Path.Combine(map, "mail.eml"), "Content-Transfer-Encoding: base64\n\n" + Convert.ToBase64String("93.05.18-223.61"u8));
        Assert.ThrowsAny<Exception>(() => Speurder.NietsGevonden(map));
        Directory.Delete(map, recursive: true);
    }
}
