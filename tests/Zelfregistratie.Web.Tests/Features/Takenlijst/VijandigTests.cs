using System.Net;
using CsCheck;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.Web.Features.Takenlijst;

namespace Zelfregistratie.Web.Tests.Features.Takenlijst;

public sealed class VijandigTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static readonly Gen<string> Plaatsen = Gen.Frequency<string>(
        (3, Gen.Select(Gen.Long, Gen.Long, (ticks, id) => $"{ticks}.{id}")),
        (2, Gen.Select(Gen.Long[0, DateTime.MaxValue.Ticks], Gen.Long[0, 500], (ticks, id) => $"{ticks}.{id}")),
        (2, Vijandig.Tekst));

    private static readonly Gen<TakenVraag> Vragen = Gen.Select(
        Vijandig.Tekst,
        Gen.Frequency<string>((1, Gen.Const("")), (1, Gen.Const(Buur.Code)), (2, Vijandig.Tekst)),
        Gen.Frequency<string>((1, Gen.OneOf<string>("", "alle", "GOEDGEKEURD", "3", "99", "-1")), (1, Vijandig.Tekst)),
        Gen.Frequency<string>((1, Gen.OneOf<string>("", "nieuwste", "oudste")), (1, Vijandig.Tekst)),
        Plaatsen,
        Plaatsen,
        (zoek, organisatie, status, volgorde, na, voor) => new TakenVraag { Zoek = zoek, Organisatie = organisatie, Status = status, Volgorde = volgorde, Na = na, Voor = voor });

    [Fact]
    public async Task Wat_een_vreemde_ook_in_het_adres_zet_de_lijst_antwoordt_en_toont_niets_van_een_ander()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        using var beheerder = await proef.AlsAsync(await proef.Data.BeheerderAsync(organisatie));
        await proef.Data.AanvraagAsync(een => een.Organisatie = organisatie);

        await Gen.Select(Vragen, Gen.OneOf<string>("/taken", "/taken", "/taken", "/taken/exporteren")).SampleAsync(
            async (vraag, pad) =>
            {
                var antwoord = await beheerder.GetAsync($"{pad}?{Query(vraag)}", TestContext.Current.CancellationToken);
                var inhoud = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                Assert.True(antwoord.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{antwoord.StatusCode} for {Query(vraag)}");
                Assert.DoesNotContain(Buur.Naam, inhoud, StringComparison.Ordinal);
                Assert.DoesNotContain("<script>alert", inhoud, StringComparison.Ordinal);
            },
            iter: 1000);
    }

    [Fact]
    public void Elke_plaats_die_gelezen_wordt_is_de_plaats_die_geschreven_is() => Plaatsen.Sample(
        tekst => !Plaats.TryLezen(tekst, out var plaats) || (Plaats.TryLezen(plaats.ToString(), out var zelfde) && zelfde == plaats),
        iter: 4000);

    [Fact]
    public void Elk_adres_van_een_andere_bladzijde_blijft_binnen_de_lijst() => Vragen.Sample(
        vraag =>
        {
            var adres = new Uri(new Uri("https://portaal.example"), vraag.Adres(na: "1.2"));
            return adres is { Host: "portaal.example", AbsolutePath: "/taken" } && adres.Query.EndsWith("na=1.2", StringComparison.Ordinal) && vraag.Zoekterm.Length <= 100;
        },
        iter: 4000);

    private static string Query(TakenVraag vraag) => string.Join('&', new (string Naam, string? Waarde)[]
    {
        ("zoek", vraag.Zoek), ("organisatie", vraag.Organisatie), ("status", vraag.Status), ("volgorde", vraag.Volgorde), ("na", vraag.Na), ("voor", vraag.Voor),
    }.Select(deel => $"{deel.Naam}={Vijandig.Ontsnapt(deel.Waarde ?? "")}"));
}
