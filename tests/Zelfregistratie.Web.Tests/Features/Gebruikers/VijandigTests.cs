using System.Globalization;
using System.Net;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;

namespace Zelfregistratie.Web.Tests.Features.Gebruikers;

public sealed class VijandigTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static readonly DateOnly Vandaag = new(2026, 11, 16);

    private static readonly Gen<string> Dagen = Gen.Frequency<string>(
        (4, Gen.Int[-5, 400].Select(dag => Vandaag.AddDays(dag).ToString("o", CultureInfo.InvariantCulture))),
        (2, Gen.OneOf<string>("", "0001-01-01", "9999-12-31", "31/12/2026", "29/2/2027")),
        (1, Vijandig.Tekst));

    private static readonly Gen<string> Nummers = Gen.Frequency<string>((2, Gen.Int[-1, 60].Select(nummer => nummer.ToString(CultureInfo.InvariantCulture))), (1, Vijandig.Tekst));

    [Fact]
    public async Task Wat_een_vreemde_ook_in_het_adres_zet_de_lijst_antwoordt_en_toont_niemand_van_een_ander()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var vragen = Gen.Select(
            Gen.Select(Vijandig.Tekst, Vijandig.Tekst),
            Gen.Frequency<string>((1, Gen.OneOf<string>("", "an:45", "LOKALE-BEHEERDER", Buur.Code)), (2, Vijandig.Tekst)),
            Gen.Frequency<string>((1, Gen.OneOf<string>("", "loopt-af", "voorbij")), (1, Vijandig.Tekst)),
            Gen.Select(Nummers, Nummers),
            (tekst, recht, staat, plaats) => Query(("zoek", tekst.Item1), ("organisatie", tekst.Item2), ("recht", recht), ("staat", staat), ("na", plaats.Item1), ("voor", plaats.Item2)));

        await Gen.Select(vragen, Gen.OneOf<string>("/gebruikers", "/gebruikers", "/gebruikers/exporteren")).SampleAsync(
            async (vraag, pad) =>
            {
                var antwoord = await dienst.Beheerder.GetAsync($"{pad}?{vraag}", TestContext.Current.CancellationToken);
                var inhoud = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                Assert.True(antwoord.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{antwoord.StatusCode} for {vraag}");
                Assert.DoesNotContain("Buurman", inhoud, StringComparison.Ordinal);
                Assert.DoesNotContain("<script>alert", inhoud, StringComparison.Ordinal);
            },
            iter: 300,
            threads: 1);
    }

    [Theory]
    [InlineData("toekennen")]
    [InlineData("verleggen")]
    [InlineData("intrekken")]
    [InlineData("beeindigen")]
    [InlineData("samen")]
    public async Task Wat_een_vreemde_ook_instuurt_het_formulier_komt_terug_of_het_is_echt_gebeurd(string actie)
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var recht = await proef.Data.RechtAsync(contexten: ["GV-BOS"], contextVerplicht: true, maximumduurInDagen: 100);
        var adres = await AdresAsync(dienst, recht, actie);
        var formulier = (await dienst.Beheerder.PaginaAsync(adres)).Waarden(Dienst.Formulier);
        string[] namen = ["Formulier.Reden", "Formulier.Begindatum", "Formulier.Einddatum", "Formulier.Contexten", "Formulier.Doen", "toepassen", "wijzigen", "recht", "id", "rechtId", "Formulier"];

        await Gen.Select(Vijandig.Velden(namen), Dagen, Gen.Bool).SampleAsync(
            async (hostiel, dag, goed) =>
            {
                var velden = formulier.Where(veld => veld.Key.StartsWith('_') || goed).Where(veld => veld.Key != "Formulier.Reden")
                    .Concat(goed ? [new("Formulier.Reden", Dienst.Reden), new("Formulier.Einddatum", dag), new("Formulier.Contexten", "GV-BOS")] : Array.Empty<KeyValuePair<string, string>>())
                    .Concat(hostiel);
                var (voor, antwoord) = (await RegelsAsync(dienst), await dienst.Beheerder.VersturenAsync(adres, velden, volgen: false));
                Assert.True(antwoord.Status is HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.BadRequest or HttpStatusCode.Conflict, antwoord.ToString());
                Assert.True(antwoord.Status is HttpStatusCode.Redirect || await RegelsAsync(dienst) == voor, antwoord.ToString());
                if (antwoord.Status is HttpStatusCode.Redirect) adres = await AdresAsync(dienst, recht, actie);
            },
            iter: 150,
            threads: 1);
    }

    private async Task<string> AdresAsync(Dienst dienst, Gebruikersrecht recht, string actie)
    {
        var wie = await proef.Data.WerkrelatieAsync(await proef.Data.PersoonAsync(), dienst.Organisatie);
        if (actie is "toekennen") return $"/gebruikers/{wie.Id}/toekennen?recht={recht.Code}";
        if (actie is "beeindigen") return $"/gebruikers/{wie.Id}/beeindigen";
        var heeft = await dienst.ToegekendAanAsync(wie.Persoon, recht, contexten: "GV-BOS");
        return actie is "samen" ? $"/gebruikers/samen?recht={heeft.Id}" : $"/gebruikers/{wie.Id}/rechten/{heeft.Id}/{actie}";
    }

    private Task<int> RegelsAsync(Dienst dienst) => proef.Data.LezenAsync(db => db.Logboek.CountAsync(regel => regel.Organisatie!.Id == dienst.Organisatie.Id));

    private static string Query(params (string Naam, string Waarde)[] delen) => string.Join('&', delen.Select(deel => $"{deel.Naam}={Vijandig.Ontsnapt(deel.Waarde)}"));
}
