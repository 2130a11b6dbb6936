using System.Net;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Features.Toezicht.Logboek;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Logboek;

public sealed class VijandigTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private const string Adres = "/toezicht/logboek";

    private static readonly Gen<string> Plaatsen = Gen.Frequency<string>(
        (3, Gen.Select(Gen.Long, Gen.Long, (ticks, id) => $"{ticks}.{id}")),
        (2, Gen.Select(Gen.Long[0, DateTime.MaxValue.Ticks], Gen.Long[0, 500], (ticks, id) => $"{ticks}.{id}")),
        (4, Vijandig.Tekst));

    private static readonly Gen<string> Datums = Gen.Frequency<string>((2, Vijandig.Tekst), (3, Gen.OneOf<string>("", "0001-01-01", "9999-12-31", "1/1/2026", "31/02/2026", "2026-11-16")));

    private static readonly Gen<LogboekVraag> Vragen = Gen.Select(
        Gen.Select(Vijandig.Tekst, Gen.Frequency<string>((3, Gen.Const("")), (1, Vijandig.Tekst), (1, Gen.Long.Select(id => $"{id}")))),
        Gen.Frequency<string>((2, Vijandig.Tekst), (1, Gen.OneOf<string>("", "BUUR", "0428364866", "a b c d e f g h"))),
        Gen.Frequency<string>((1, Vijandig.Tekst), (1, Gen.OneOf<string>("", "Aangemeld", "AFGEMELD", "3", "99", "-1", "1,2"))),
        Vijandig.Tekst,
        Gen.Select(Datums, Datums),
        Gen.Select(Plaatsen, Plaatsen),
        (wie, organisatie, handeling, onderwerp, periode, plaats) => new LogboekVraag
        {
            Naam = wie.Item1, Persoon = wie.Item2, Organisatie = organisatie, Handeling = handeling, Onderwerp = onderwerp, Van = periode.Item1, Tot = periode.Item2, Na = plaats.Item1, Voor = plaats.Item2,
        });

    [Fact]
    public async Task Wat_er_ook_in_het_adres_staat_het_logboek_antwoordt_en_schrijft_niets()
    {
        using var centraal = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        var voor = await AantalAsync();

        await Gen.Select(Vragen, Gen.OneOf<string>("", "", "", "/exporteren", "/rijksregisternummer")).SampleAsync(
            async (vraag, pad) =>
            {
                var antwoord = await centraal.GetAsync($"{Adres}{pad}?{Query(vraag)}", TestContext.Current.CancellationToken);
                var inhoud = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                Assert.True(antwoord.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{antwoord.StatusCode} for {Query(vraag)}");
                Assert.DoesNotContain("<script>alert", inhoud, StringComparison.Ordinal);
                Assert.DoesNotMatch("(?<![0-9+])93051822361(?![0-9])", inhoud + antwoord.Headers.Location);
            },
            iter: 1500);

        Assert.Equal(voor, await AantalAsync());
    }

    [Fact]
    public async Task Wat_er_ook_als_rijksregisternummer_komt_het_antwoord_is_duidelijk_en_er_wordt_niets_geschreven()
    {
        using var centraal = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        var token = (await centraal.PaginaAsync(Adres)).Waarden("main form[action$=rijksregisternummer]").Where(veld => veld.Key != "Rijksregisternummer").ToList();
        var voor = await AantalAsync();

        await Vijandig.Velden("Rijksregisternummer", "rijksregisternummer", "Naam", "Rijksregisternummer[0]").Where(velden => !velden.Exists(veld => Insz.TryLezen(veld.Value, out _))).SampleAsync(
            async velden =>
            {
                var heel = velden.Select(veld => KeyValuePair.Create(Heel(veld.Key), Heel(veld.Value)));
                using var verzoek = new HttpRequestMessage(HttpMethod.Post, Adres + "/rijksregisternummer") { Content = new FormUrlEncodedContent(token.Concat(heel)) };
                var antwoord = await centraal.SendAsync(verzoek, TestContext.Current.CancellationToken);
                Assert.True((int)antwoord.StatusCode < 500, $"{antwoord.StatusCode} for {string.Join('&', velden)}");
            },
            iter: 300);

        Assert.Equal(voor, await AantalAsync());
    }

    [Fact]
    public void Elk_adres_blijft_binnen_het_logboek_zonder_rijksregisternummer_en_vraagt_hetzelfde() => Vragen.Sample(
        vraag =>
        {
            var adres = new Uri(new Uri("https://portaal.example"), vraag.Adres(na: "1.2"));
            return adres is { Host: "portaal.example", AbsolutePath: Adres }
                && adres.Query.EndsWith("na=1.2", StringComparison.Ordinal)
                && !Insz.KomtVoorIn(Uri.UnescapeDataString(adres.Query.Replace('+', ' ')))
                && vraag.GezochteNaam.Length <= 200
                && (vraag.Vanaf is null || vraag.Vanaf.Value.Offset == TimeSpan.Zero);
        },
        iter: 8000);

    private Task<int> AantalAsync() => proef.Data.LezenAsync(db => db.Logboek.CountAsync());

    private static string Heel(string tekst) => string.Concat(tekst.EnumerateRunes());

    private static string Query(LogboekVraag vraag) => string.Join('&', new (string Naam, string? Waarde)[]
    {
        ("naam", vraag.Naam), ("persoon", vraag.Persoon), ("organisatie", vraag.Organisatie), ("handeling", vraag.Handeling), ("onderwerp", vraag.Onderwerp),
        ("van", vraag.Van), ("tot", vraag.Tot), ("na", vraag.Na), ("voor", vraag.Voor),
    }.Select(deel => $"{deel.Naam}={Vijandig.Ontsnapt(deel.Waarde ?? "")}"));
}
