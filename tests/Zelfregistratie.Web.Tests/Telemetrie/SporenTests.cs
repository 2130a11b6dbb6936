using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Hosting;
using Zelfregistratie.Web.Tests.Features.AanvraagBehandelen;
using Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

namespace Zelfregistratie.Web.Tests.Telemetrie;

[Collection(TelemetrieProef.Collectie)]
public sealed class SporenTests(TelemetrieProef proef) : IClassFixture<TelemetrieProef>
{
    [Fact]
    public async Task Een_spoor_heeft_het_nummer_van_het_log_en_de_route_en_komt_bij_de_ontvanger()
    {
        using var taak = await Behandeling.BeginnenAsync(proef);
        var spoor = Volgen(taak.Beheerder);

        await taak.Beheerder.PaginaAsync(taak.Adres);
        proef.Doorgeven();

        var verzoek = Assert.Single(proef.Sporen.Van(spoor), deel => deel.Kind == ActivityKind.Server);
        Assert.Equal(("GET taken/{referentie}", "taken/{referentie}", 200), (verzoek.DisplayName, verzoek.GetTagItem("http.route"), verzoek.GetTagItem("http.response.status_code")));
        Assert.Contains(proef.Logregels.Regels, regel => JsonElement.Parse(regel) is var json
            && json.TryGetProperty("RequestPath", out var pad) && pad.GetString() == taak.Adres && json.GetProperty("@tr").GetString() == spoor.ToHexString());
        Assert.True(proef.Ontvanger.Bevat(Convert.FromHexString(spoor.ToHexString())));
        Assert.Contains("zelfregistratie", proef.Ontvanger.Tekst("traces"), StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", proef.Ontvanger.Tekst("metrics"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Geen_spoor_en_geen_meting_vertelt_iets_over_een_persoon()
    {
        const string Hostiel = "/user/aanvraag?dg=EA&oc=Vermeersch&naam=Godelieve+Vermeersch&mail=godelieve@vermeersch.example&nr=93.05.18-223.61";
        const string Reden = "Godelieve vervangt haar collega die lang ziek is.";
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var recht = await proef.Data.RechtAsync();
        using var burger = await proef.AlsAsync(await proef.Data.PersoonAsync("Godelieve", "Vermeersch"), email: "godelieve@vermeersch.example");
        var spoor = Volgen(burger);

        await burger.PaginaAsync(Hostiel);
        await burger.PaginaAsync("/bestaat/niet/Godelieve?naam=Vermeersch");
        await (await burger.InvullenAsync(Invullen.Link(recht.Code, organisatie), ("Reden", Reden), ("Email", "godelieve@vermeersch.example"), ("Telefoon", "0470 12 34 56"))).DefinitiefAsync();
        var referentie = await proef.Data.LezenAsync(db => db.Aanvragen.Where(een => een.Organisatie.Id == organisatie.Id).Select(een => een.Referentie).SingleAsync());
        await burger.PaginaAsync($"/user/aanvragen/{referentie}");
        proef.Doorgeven();

        var delen = proef.Sporen.Van(spoor);
        Assert.True(delen.Count(deel => deel.Kind == ActivityKind.Server) >= 5, "Too few requests were traced.");
        if (Omgeving.Engine == DatabaseEngine.PostgreSql) Assert.Contains(delen, deel => deel.GetTagItem("db.query.text")?.ToString()?.Contains("INSERT", StringComparison.Ordinal) is true);
        string[] plaatsen = [.. delen.Select(Alles), proef.Ontvanger.Tekst("traces"), proef.Ontvanger.Tekst("metrics"), (await proef.MetenAsync()).Tekst];
        string[] verboden = ["Godelieve", "Vermeersch", "godelieve", "vermeersch.example", "93.05.18-223.61", "93051822361", "470123456", "collega", referentie.Waarde, organisatie.CodeWaarde, "url.query", "url.path", "Host=127"];
        Assert.All(plaatsen, plaats => Assert.All(verboden, woord => Assert.DoesNotContain(woord, plaats, StringComparison.Ordinal)));
    }

    [Fact]
    public void Woorden_van_een_fout_komen_niet_in_een_spoor()
    {
        using var bron = new ActivitySource("Npgsql");
        using var deel = bron.StartActivity("proef")!;
        deel.AddException(new InvalidOperationException("Godelieve bestaat al"));
        deel.SetStatus(ActivityStatusCode.Error, "Godelieve bestaat al");
        deel.SetTag("db.npgsql.data_source", "Host=127.0.0.1;Username=zr");
        deel.Stop();

        var gevangen = Assert.Single(proef.Sporen.Van(deel.TraceId));
        Assert.Contains("System.InvalidOperationException", Alles(gevangen), StringComparison.Ordinal);
        Assert.DoesNotContain("Godelieve", Alles(gevangen), StringComparison.Ordinal);
        Assert.DoesNotContain("Host=", Alles(gevangen), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Wie_naar_de_gezondheid_vraagt_laat_geen_spoor_na(string adres)
    {
        using var anoniem = proef.Anoniem();
        var spoor = Volgen(anoniem);

        await anoniem.GetAsync(adres, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(proef.Sporen.Van(spoor), deel => deel.Kind == ActivityKind.Server);
    }

    // From here on the requests of this browser are one trace.
    private static ActivityTraceId Volgen(Bezoeker bezoeker)
    {
        var spoor = ActivityTraceId.CreateRandom();
        bezoeker.DefaultRequestHeaders.Remove("traceparent");
        bezoeker.DefaultRequestHeaders.Add("traceparent", $"00-{spoor}-{ActivitySpanId.CreateRandom()}-01");
        return spoor;
    }

    private static string Alles(Activity deel) => string.Join(
        '\n',
        [deel.DisplayName, deel.StatusDescription ?? "", .. deel.TagObjects.Select(label => $"{label.Key}={label.Value}"), .. deel.Events.SelectMany(feit => feit.Tags).Select(label => $"{label.Key}={label.Value}")]);
}
