using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Serilog.Events;
using Serilog.Parsing;
using Zelfregistratie.Web.Hosting;
using Zelfregistratie.Web.Security;
using Zelfregistratie.Web.Tests.Features.AanvraagBehandelen;

namespace Zelfregistratie.Web.Tests.Hosting;

public sealed class LogTests(Logproef proef, UitvoerigeLogproef uitvoerig) : IClassFixture<Logproef>, IClassFixture<UitvoerigeLogproef>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Geen_enkele_regel_vertelt_wie_iemand_is_of_wat_hij_schreef(bool alles)
    {
        var gelezen = alles ? uitvoerig : proef;
        var verhaal = new Logverhaal(gelezen);

        await verhaal.VertellenAsync();

        Assert.NotEmpty(gelezen.Regels.Regels);
        Assert.True(verhaal.Geheim.Count > 20, "Too few cookies and codes.");
        Assert.All(gelezen.Regels.Regels, regel => Assert.All(verhaal.Geheim, woord => Assert.DoesNotContain(woord, regel, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Elke_regel_over_een_verzoek_heeft_een_spoor_en_geen_vraagdeel()
    {
        using var anoniem = proef.Anoniem();
        await anoniem.PaginaAsync("/hulp?zoek=iets");
        await anoniem.PaginaAsync("/bestaat-niet?zoek=iets");

        var verzoeken = proef.Regels.Regels.Select(regel => JsonElement.Parse(regel)).Where(json => json.TryGetProperty("RequestPath", out _)).ToList();

        Assert.Contains(verzoeken, json => json.GetProperty("RequestPath").GetString() == "/hulp");
        Assert.All(verzoeken, json => Assert.Matches("^[0-9a-f]{32}$", json.GetProperty("@tr").GetString()));
        Assert.All(verzoeken, json => Assert.DoesNotContain("?", json.GetProperty("RequestPath").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wat_geweigerd_wordt_staat_er_met_de_reden_en_wie_als_sleutel()
    {
        using var taak = await Behandeling.BeginnenAsync(proef);
        var vreemd = await proef.Data.BeheerderAsync(await proef.Data.OrganisatieAsync());
        using var beheerder = await proef.AlsAsync(vreemd);

        await beheerder.PaginaAsync(taak.Adres);
        await beheerder.PaginaAsync("/catalogus");
        await beheerder.VersturenAsync("/afmelden", []);
        await proef.Data.WijzigenAsync(db => db.ToegekendeRechten.Where(een => een.Werkrelatie.Persoon.Id == vreemd.Id).ExecuteDeleteAsync());
        await proef.Data.WijzigenAsync(db => db.Werkrelaties.Where(een => een.Persoon.Id == vreemd.Id).ExecuteDeleteAsync());
        await proef.Data.WijzigenAsync(db => db.Personen.Where(een => een.Id == vreemd.Id).ExecuteDeleteAsync());
        await beheerder.PaginaAsync("/");

        Assert.Equal(
            [nameof(Weigerreden.NietGevonden), nameof(Weigerreden.GeenToegang), nameof(Weigerreden.FormulierNietVanOns), nameof(Weigerreden.SessieBeeindigd)],
            Weigeringen(vreemd.Id));
    }

    [Fact]
    public async Task Een_sessie_die_voorbij_is_staat_er()
    {
        var persoon = await proef.Data.PersoonAsync();
        using var bezoeker = await proef.AlsAsync(persoon);
        for (var keer = 0; keer < 25; keer++)
        {
            proef.Klok.Advance(TimeSpan.FromMinutes(19));
            await bezoeker.PaginaAsync("/hulp");
        }

        proef.Klok.Advance(TimeSpan.FromMinutes(19));
        await bezoeker.PaginaAsync("/hulp");

        Assert.Equal([nameof(Weigerreden.SessieVoorbij)], Weigeringen(persoon.Id));
    }

    [Fact]
    public async Task Wie_te_veel_vraagt_staat_er()
    {
        var persoon = await proef.Data.PersoonAsync();
        using var bezoeker = await proef.AlsAsync(persoon);
        for (var keer = 0; keer <= Zoektempo.PerMinuut; keer++)
        {
            await bezoeker.PaginaAsync("/organisaties/zoeken?dg=EA&zoek=.");
        }

        Assert.Equal([nameof(Weigerreden.TeVeel)], Weigeringen(persoon.Id));
    }

    [Fact]
    public async Task Een_mislukte_aanmelding_staat_er_met_de_reden()
    {
        using var anoniem = proef.Anoniem();

        await anoniem.PaginaAsync("/aanmelden/terug");

        Assert.Contains(proef.Regels.Regels, regel => regel.Contains("Refused: sign-in", StringComparison.Ordinal) && regel.Contains("\"Reason\":\"Verlopen\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public void Wat_iemand_typt_begint_nooit_een_regel(string omgeving)
    {
        const string Aanval = "x\r\n12:00:00 INF Alles is in orde\u2028\u001b[31m";
        using var uit = new StringWriter();

        LoggingHosting.Opmaak(omgeving).Format(Gebeurtenis(Aanval, new InvalidOperationException(Aanval)), uit);

        var regels = uit.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.DoesNotContain(regels, regel => regel.StartsWith("12:00:00 INF", StringComparison.Ordinal));
        Assert.DoesNotContain("\u001b", uit.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', uit.ToString());
        Assert.All(regels.Skip(1), regel => Assert.StartsWith("    ", regel, StringComparison.Ordinal));
        if (omgeving == Environments.Production) Assert.Equal(JsonValueKind.Object, JsonElement.Parse(Assert.Single(regels)).ValueKind);
    }

    private static LogEvent Gebeurtenis(string waarde, Exception fout) =>
        new(DateTimeOffset.UnixEpoch, LogEventLevel.Warning, fout, new MessageTemplateParser().Parse("Kent {Iets} niet"), [new("Iets", new ScalarValue(waarde))]);

    private List<string> Weigeringen(long persoonId) =>
    [
        .. proef.Regels.Regels.Select(regel => JsonElement.Parse(regel))
            .Where(json => json.TryGetProperty("PersonId", out var wie) && wie.ValueKind == JsonValueKind.Number && wie.GetInt64() == persoonId)
            .Select(json => json.GetProperty("Reason").GetString()!),
    ];
}
