using Microsoft.Extensions.Options;

namespace Zelfregistratie.Web.Tests.Mail;

/// <summary>A portal that could not send mails does not start, and says why.</summary>
public sealed class MailOptionsTests : Mailproef
{
    [Theory]
    [InlineData("Mail:Smtp:Host", "Mail:Map", "")]
    [InlineData("Mail:Afzender:Adres", "Mail:Afzender:Adres", "geen adres")]
    [InlineData("Mail:Afzender:Naam", "Mail:Afzender:Naam", " ")]
    [InlineData("Mail:Smtp:Port", "Mail:Smtp:Port", "70000")]
    [InlineData("Mail:Smtp:Verbindingen", "Mail:Smtp:Verbindingen", "0")]
    [InlineData("Mail:Smtp:Wachtwoord", "Mail:Smtp:Gebruiker", "portaal")]
    public async Task Een_verkeerde_instelling_wordt_genoemd_bij_het_starten(string genoemd, string instelling, string waarde)
    {
        var instellingen = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Mail:Map"] = "mails", [instelling] = waarde };
        await using var instantie = Mailinstantie.Maken(Database, Klok, instellingen);

        var fout = await Assert.ThrowsAsync<OptionsValidationException>(instantie.StartenAsync);

        Assert.Contains(genoemd, fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_wachtwoord_gaat_niet_onbeschermd_over_de_lijn()
    {
        var instellingen = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Mail:Smtp:Host"] = "mail.example",
            ["Mail:Smtp:Tls"] = "Geen",
            ["Mail:Smtp:Gebruiker"] = "portaal",
            ["Mail:Smtp:Wachtwoord"] = "geheim",
        };
        await using var instantie = Mailinstantie.Maken(Database, Klok, instellingen);

        var fout = await Assert.ThrowsAsync<OptionsValidationException>(instantie.StartenAsync);

        Assert.Contains("Mail:Smtp:Tls", fout.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bij_het_ontwikkelen_mogen_mails_zonder_bestemming_blijven_wachten()
    {
        await using var zonder = Mailinstantie.Maken(Database, Klok, new(StringComparer.Ordinal), "Development");
        await using var met = Mailinstantie.Maken(Database, Klok, new(StringComparer.Ordinal) { ["Mail:Map"] = "mails" }, "Development");

        await zonder.StartenAsync();

        Assert.Equal((false, true), (zonder.Verzendt, met.Verzendt));
    }
}
