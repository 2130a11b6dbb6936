using System.Globalization;
using CsCheck;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Domain.Tests.Organisaties;

public class OrganisatieCodeTests
{
    private const Codesoort Alle = Codesoort.Kbo | Codesoort.Ovo | Codesoort.VCode | Codesoort.Instellingsnummer;

    [Theory]
    [InlineData("0428364866", Codesoort.Kbo, "0428364866", "0428.364.866")]
    [InlineData("0428.364.866", Codesoort.Kbo, "0428364866", "0428.364.866")]
    [InlineData("BE 0248 211 419", Codesoort.Kbo, "0248211419", "0248.211.419")]
    [InlineData("be0566988259", Codesoort.Kbo, "0566988259", "0566.988.259")]
    [InlineData("ovo000123", Codesoort.Ovo, "OVO000123", "OVO000123")]
    [InlineData("v0012345", Codesoort.VCode, "V0012345", "V0012345")]
    [InlineData("123", Codesoort.Instellingsnummer, "123", "123")]
    [InlineData("1234567", Codesoort.Instellingsnummer, "1234567", "1234567")]
    public void Een_code_wordt_gelezen_in_elke_schrijfwijze(string tekst, Codesoort soort, string waarde, string opgemaakt)
    {
        Assert.True(OrganisatieCode.TryLezen(tekst, Alle, out var code));
        Assert.Equal((soort, waarde, opgemaakt), (code.Soort, code.Waarde, code.Opgemaakt));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0123456789")]
    [InlineData("2428364866")]
    [InlineData("OVO12345")]
    [InlineData("OVO1234567")]
    [InlineData("V123456")]
    [InlineData("12")]
    [InlineData("12345678")]
    [InlineData("BEBE0428364866")]
    [InlineData("０４２８３６４８６６")]
    public void Een_foute_code_wordt_geweigerd(string? tekst) =>
        Assert.False(OrganisatieCode.TryLezen(tekst, Alle, out _));

    [Fact]
    public void Een_code_van_een_soort_die_niet_mag_wordt_geweigerd()
    {
        Assert.False(OrganisatieCode.TryLezen("OVO000123", Codesoort.Kbo | Codesoort.VCode, out _));
        Assert.False(OrganisatieCode.TryLezen("0428364866", Codesoort.Geen, out _));
    }

    [Fact]
    public void Van_alle_KBO_nummers_met_dezelfde_eerste_acht_cijfers_klopt_er_een() =>
        Gen.Int[0, 19_999_999].Sample(acht => Enumerable.Range(0, 100).Count(controle =>
            OrganisatieCode.TryLezen(acht.ToString("D8", CultureInfo.InvariantCulture) + controle.ToString("D2", CultureInfo.InvariantCulture), Codesoort.Kbo, out _)) == 1);
}
