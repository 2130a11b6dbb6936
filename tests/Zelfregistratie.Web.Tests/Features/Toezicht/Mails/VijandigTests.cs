using System.Net;
using CsCheck;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Features.Toezicht.Mails;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Mails;

public sealed class VijandigTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static readonly Gen<string> Plaatsen = Gen.Frequency<string>(
        (3, Gen.Select(Gen.Int[-1, 4], Gen.Long[0, DateTime.MaxValue.Ticks], Gen.Long[0, 500], (status, ticks, id) => $"{status}.{ticks}.{id}")),
        (1, Gen.Select(Gen.Long, Gen.Long, Gen.Long, (status, ticks, id) => $"{status}.{ticks}.{id}")),
        (2, Vijandig.Tekst));

    private static readonly Gen<string> Dagen = Gen.Frequency<string>((2, Gen.OneOf<string>("2026-11-16", "0001-01-01", "9999-12-31", "31/12/1999", "1.1.2999", "2026-02-30")), (1, Vijandig.Tekst));

    private static readonly Gen<MailsVraag> Vragen = Gen.Select(
        Gen.Frequency<string>((1, Gen.OneOf<string>("", "mislukt", "WACHTEND", "1", "99")), (1, Vijandig.Tekst)),
        Gen.Frequency<string>((1, Gen.OneOf<string>("", "beslissing", "NieuweTaak", "7", "-1")), (1, Vijandig.Tekst)),
        Vijandig.Tekst,
        Gen.Select(Dagen, Dagen),
        Plaatsen,
        Plaatsen,
        (status, soort, aan, dagen, na, voor) => new MailsVraag { Status = status, Soort = soort, Aan = aan, Van = dagen.Item1, Tot = dagen.Item2, Na = na, Voor = voor });

    [Fact]
    public async Task Wat_iemand_ook_in_het_adres_zet_de_lijst_antwoordt()
    {
        await proef.MailAsync("leon@oostmeer.example", MailStatus.Mislukt);
        using var centraal = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        await Vragen.SampleAsync(
            async vraag =>
            {
                var antwoord = await centraal.GetAsync($"/toezicht/mails?{Query(vraag)}", TestContext.Current.CancellationToken);
                var inhoud = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                Assert.True(antwoord.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{antwoord.StatusCode} for {Query(vraag)}");
                Assert.DoesNotContain("<script>alert", inhoud, StringComparison.Ordinal);
            },
            iter: 500);
    }

    [Fact]
    public void Elke_plaats_die_gelezen_wordt_is_de_plaats_die_geschreven_is() => Plaatsen.Sample(
        tekst => !Mailplaats.TryLezen(tekst, out var plaats) || (Mailplaats.TryLezen(plaats.ToString(), out var zelfde) && zelfde == plaats),
        iter: 4000);

    [Theory]
    [InlineData("/toezicht/mails/0")]
    [InlineData("/toezicht/mails/-1")]
    [InlineData("/toezicht/mails/9223372036854775807")]
    [InlineData("/toezicht/mails/9223372036854775808")]
    [InlineData("/toezicht/mails/abc")]
    public async Task Een_nummer_dat_niet_bestaat_is_niet_gevonden(string adres)
    {
        using var centraal = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        Assert.Equal(HttpStatusCode.NotFound, (await centraal.PaginaAsync(adres)).Status);
    }

    private static string Query(MailsVraag vraag) => string.Join('&', new (string Naam, string? Waarde)[]
    {
        ("status", vraag.Status), ("soort", vraag.Soort), ("aan", vraag.Aan), ("van", vraag.Van), ("tot", vraag.Tot), ("na", vraag.Na), ("voor", vraag.Voor),
    }.Select(deel => $"{deel.Naam}={Vijandig.Ontsnapt(deel.Waarde ?? "")}"));
}
