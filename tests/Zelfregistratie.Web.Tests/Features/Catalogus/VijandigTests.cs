using System.Net;
using System.Text;
using CsCheck;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Features.Catalogus.Bestanden;
using static Zelfregistratie.Web.Tests.Features.Catalogus.Cataloguswerk;

namespace Zelfregistratie.Web.Tests.Features.Catalogus;

public sealed class VijandigTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static readonly string Kop = string.Join(';', Bestandsvorm.Kolommen);

    private static readonly Gen<string> Waarde = Gen.Frequency<string>(
        (4, Gen.OneOf<string>("\"X\"", "\"EA\"", "\"BUUR-CONTEXT\"", "\"DG:EA\"", "\"GEBRUIKERSBEHEER\"", "true", "false", "null", "1", "-1", "1e400", "[]", "[\"EA\"]", "[\"BUUR-CONTEXT\", null]", "{}", "[[[[[[[[[[1]]]]]]]]]]", "\"\\ud800\"", "\"\\u0000\"", "\"lokaleBeheerder\"", "\"btb\"")),
        (2, Vijandig.Tekst.Select(tekst => System.Text.Json.JsonSerializer.Serialize(string.Concat(tekst.EnumerateRunes())))),
        (1, Vijandig.Tekst));

    private static readonly Gen<string> Rij = Gen.Select(
        Gen.Frequency<string>((9, Gen.OneOf<string>("code", "naam", "omschrijving", "toepassing", "doelgroepen", "contexten", "contextVerplicht", "maximumduurInDagen", "beslisser", "verborgen", "codesoorten", "aanstelling", "buitenGebruik")), (1, Gen.Const("kleur"))),
        Waarde,
        (naam, waarde) => $"\"{naam}\": {waarde}").List[0, 12].Select(velden => $"{{ {string.Join(", ", velden)} }}");

    private static readonly Gen<string> Json = Gen.Select(
        Gen.OneOf<string>("doelgroepen", "contexten", "toepassingen", "gebruikersrechten", "organisaties"), Rij.List[0, 4], Gen.OneOf<string>("1", "1", "1", "\"1\"", "1.5"),
        (lijst, rijen, versie) => $"{{ \"versie\": {versie}, \"{lijst}\": [ {string.Join(", ", rijen)} ] }}");

    private static readonly Gen<string> Cel = Gen.Frequency<string>(
        (5, Gen.OneOf<string>("context", "gebruikersrecht", "toepassing", "doelgroep", "", "X", "EA", "ja", "nee", "kbo", "btb", "lokaleBeheerder", "BUUR-RECHT", "BUUR", "=1+1", "\"a;b\"", "\"open", "'")), (1, Vijandig.Tekst));

    private static readonly Gen<string> Csv = Gen.Select(Gen.Frequency<string>((5, Gen.Const(Kop)), (1, Cel)), Cel.List[0, 16].List[0, 6], (kop, rijen) => string.Join('\n', rijen.Select(rij => string.Join(';', rij)).Prepend(kop)));

    private static readonly Gen<byte[]> Bestanden = Gen.Frequency<byte[]>(
        (5, Json.Select(Encoding.UTF8.GetBytes)),
        (4, Csv.Select(Encoding.UTF8.GetBytes)),
        (1, Gen.Byte.Array[1, 300]),
        (1, Json.Select(Encoding.Unicode.GetBytes)),
        (1, Gen.Select(Json, Gen.Int[1, 60], (json, af) => Encoding.UTF8.GetBytes(json[..Math.Max(1, json.Length - af)]))));

    [Fact]
    public async Task Wat_een_bestand_ook_bevat_er_komt_een_verslag_en_een_fout_schrijft_niets()
    {
        using var bezoeker = await proef.CentraalAsync();
        var token = (await bezoeker.PaginaAsync(Inlezen)).Waarden("main form[enctype]").Where(veld => veld.Key.StartsWith('_')).ToList();

        await Bestanden.SampleAsync(
            async inhoud =>
            {
                var voor = await proef.StandAsync();
                var antwoord = await bezoeker.VersturenAsync(inhoud, token, toepassen: true, volgen: false);
                Assert.True(antwoord.Status is HttpStatusCode.OK or HttpStatusCode.Redirect, antwoord.ToString());
                Assert.DoesNotContain("<script>alert", antwoord.Inhoud, StringComparison.Ordinal);
                if (antwoord.Status == HttpStatusCode.OK) Assert.Equal(voor, await proef.StandAsync());
            },
            iter: 400,
            threads: 1);
    }

    [Theory]
    [InlineData("contexten")]
    [InlineData("toepassingen")]
    [InlineData("doelgroepen")]
    [InlineData("gebruikersrechten")]
    [InlineData("organisaties")]
    public async Task Wat_iemand_ook_invult_er_komt_een_uitleg_of_precies_een_rij(string soort)
    {
        using var bezoeker = await proef.CentraalAsync();
        await proef.Data.RechtAsync("VIJAND");
        var adres = $"/catalogus/{soort}/toevoegen";
        var token = (await bezoeker.PaginaAsync(adres)).Waarden(Bewaren).Where(veld => veld.Key.StartsWith('_')).ToList();
        KeyValuePair<string, string>[] goed =
        [
            new("Formulier.Naam", "Goed"), new("Formulier.Omschrijving", "Goed."), new("Formulier.Toepassing", "VIJAND"), new("Formulier.Doelgroepen", "EA"), new("Formulier.Codesoorten", "kbo"),
            new("Formulier.Aanstelling", "btb"), new("Formulier.Beslisser", "lokaleBeheerder"), new("Formulier.Code", "GOED"),
        ];
        var velden = Vijandig.Velden(
            "Formulier.Code", "Formulier.Naam", "Formulier.Omschrijving", "Formulier.Gemeente", "Formulier.Toepassing", "Formulier.Doelgroepen", "Formulier.Contexten", "Formulier.ContextVerplicht",
            "Formulier.MaximumduurInDagen", "Formulier.Beslisser", "Formulier.Verborgen", "Formulier.Codesoorten", "Formulier.Aanstelling", "Formulier.Versie", "Formulier");

        await Gen.Select(velden, Gen.Bool).SampleAsync(
            async (hostiel, gemengd) =>
            {
                var basis = gemengd ? goed.Where(veld => hostiel.TrueForAll(ander => ander.Key != veld.Key)) : [];
                var voor = await proef.StandAsync();
                var antwoord = await bezoeker.VersturenAsync(adres, [.. token, .. basis, .. hostiel], volgen: false);
                Assert.True(antwoord.Status is HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.BadRequest, antwoord.ToString());
                Assert.Equal(voor.Rijen + (antwoord.Status == HttpStatusCode.Redirect ? 1 : 0), (await proef.StandAsync()).Rijen);
            },
            iter: 150,
            threads: 1);
    }

    [Fact]
    public async Task Wat_iemand_ook_in_een_wijziging_zet_het_recht_blijft_of_is_echt_gewijzigd()
    {
        using var bezoeker = await proef.CentraalAsync();
        var recht = await proef.Data.RechtAsync("VIJAND2");
        var velden = Vijandig.Velden(
            "Formulier.Naam", "Formulier.Omschrijving", "Formulier.Doelgroepen", "Formulier.Contexten", "Formulier.ContextVerplicht", "Formulier.MaximumduurInDagen", "Formulier.Beslisser", "Formulier.Versie", "Formulier.Reden", "id", "soort");

        await Gen.Select(velden, Gen.OneOf<string>("", "/buiten-gebruik", "/weer-in-gebruik")).SampleAsync(
            async (hostiel, waar) =>
            {
                var formulier = (await bezoeker.PaginaAsync(Adres(recht))).Waarden(Bewaren);
                var antwoord = await bezoeker.VersturenAsync(Adres(recht) + waar, [.. formulier.Where(veld => hostiel.TrueForAll(ander => ander.Key != veld.Key)), .. hostiel], volgen: false);
                Assert.True(antwoord.Status is HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.BadRequest or HttpStatusCode.Conflict, antwoord.ToString());
            },
            iter: 200,
            threads: 1);
    }

    [Fact]
    public async Task Wat_iemand_ook_in_het_adres_zet_de_lijst_antwoordt()
    {
        using var bezoeker = await proef.CentraalAsync();

        await Gen.Select(Gen.OneOf<string>("contexten", "toepassingen", "doelgroepen", "gebruikersrechten", "organisaties"), Vijandig.Tekst, Vijandig.Tekst, Vijandig.Tekst).SampleAsync(
            async (soort, zoek, stand, plaats) =>
            {
                var adres = $"/catalogus/{soort}?zoek={Vijandig.Ontsnapt(zoek)}&stand={Vijandig.Ontsnapt(stand)}&na={Vijandig.Ontsnapt(plaats)}&voor={Vijandig.Ontsnapt(plaats)}";
                var antwoord = await bezoeker.GetAsync(adres, TestContext.Current.CancellationToken);
                Assert.True(antwoord.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{antwoord.StatusCode} for {adres}");
                Assert.DoesNotContain("<script>alert", await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            },
            iter: 300);
    }
}
