using System.Net;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

/// <summary>What strangers send to the forms and addresses that are not of a link: a clear refusal or a lawful concept, never an error of the portal.</summary>
public sealed class VijandigAndersTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private const int Aantal = 250;

    [Fact]
    public async Task Elk_verlengingsformulier_geeft_een_duidelijke_pagina()
    {
        using var wie = await Aflopend.MakenAsync(proef, await proef.Data.RechtAsync(maximumduurInDagen: 400));
        await BestokenAsync(wie.Bezoeker, wie.Adres, "Formulier.TotWanneer", "Formulier.Reden", "Formulier.Email", "Formulier.Telefoon", "Formulier", "id");

        Assert.All(
            await proef.Data.LezenAsync(db => db.Concepten.Where(een => een.Aanvrager.Id == wie.Persoon.Id).Select(een => new { een.TeVerlengen!.Id, een.GewensteEinddatum }).ToListAsync()),
            concept => Assert.True(concept.Id == wie.Recht.Id && concept.GewensteEinddatum is null or { Year: <= 2027 }));
        Assert.Equal(0, await proef.Data.LezenAsync(db => db.Aanvragen.CountAsync(een => een.Aanvrager.Id == wie.Persoon.Id)));
    }

    [Fact]
    public async Task Elk_formulier_om_beheerder_te_worden_geeft_een_duidelijke_pagina()
    {
        var organisatie = await proef.Data.OrganisatieAsync("LB");
        var persoon = await proef.Data.PersoonAsync();
        using var bezoeker = await proef.AlsAsync(persoon);
        await BestokenAsync(bezoeker, $"/user/aanvraag_beheerder?dg=LB&oc={organisatie.CodeWaarde}",
            "Formulier.Functie", "Formulier.Gebruikerstype", "Formulier.Reden", "Formulier.Email", "Formulier.Telefoon", "dg", "oc", "Formulier");

        var concepten = await proef.Data.LezenAsync(db => db.Concepten.Where(een => een.Aanvrager.Id == persoon.Id).Select(een => new { een.Organisatie.Id, een.Functie }).ToListAsync());
        Assert.All(concepten, concept => Assert.True(concept.Id == organisatie.Id && concept.Functie is { Length: > 0 and <= 200 }));
        Assert.Equal(0, await proef.Data.LezenAsync(db => db.Aanvragen.CountAsync(een => een.Aanvrager.Id == persoon.Id)));
    }

    [Theory]
    [InlineData("/user/aanvraag_beheerder")]
    [InlineData("/mijn-profiel/aanvragen")]
    public async Task Elk_adres_geeft_een_duidelijke_pagina_en_schrijft_niets(string pad)
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());
        await Gen.Frequency((3, Vijandig.Query), (1, Vijandig.Tekst.Select(tekst => "?na=" + Vijandig.Ontsnapt(tekst))), (1, Vijandig.Tekst.Select(tekst => "?dg=LB&zoek=" + Vijandig.Ontsnapt(tekst)))).SampleAsync(
            async query =>
            {
                if (query.Length > 4000) return;
                var pagina = await bezoeker.PaginaAsync(pad + query, volgen: false);
                Assert.True(pagina.Status is HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.BadRequest or HttpStatusCode.Conflict, pagina.ToString());
                Assert.Equal(0, pagina.Spoor.AantalOpgeslagen);
            },
            iter: Aantal,
            threads: 1);
    }

    [Fact]
    public async Task Elke_referentie_om_in_te_trekken_en_elk_recht_dat_niet_van_jou_is_geeft_404()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());
        var delen = Vijandig.Tekst.Select(tekst => tekst.Replace("\0", "", StringComparison.Ordinal)).Where(tekst => tekst.Trim().Trim('.', '/').Length is > 0 and < 300);
        await Gen.Select(delen, Gen.OneOf<string>("/user/aanvragen/{0}/intrekken", "/user/verlenging/{0}")).SampleAsync(
            async (deel, patroon) =>
            {
                var antwoord = await bezoeker.GetAsync(patroon.Replace("{0}", Vijandig.Ontsnapt(deel), StringComparison.Ordinal), TestContext.Current.CancellationToken);
                Assert.True(antwoord.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{antwoord.StatusCode} for '{deel}'");
            },
            iter: Aantal,
            threads: 1);
    }

    private static async Task BestokenAsync(TestSupport.Http.Bezoeker bezoeker, string adres, params string[] namen)
    {
        var formulier = (await bezoeker.PaginaAsync(adres)).Waarden();
        await Gen.Select(Vijandig.Velden(namen), Gen.Bool).SampleAsync(
            async (hostiel, gemengd) =>
            {
                var basis = gemengd ? formulier.Where(veld => hostiel.TrueForAll(ander => ander.Key != veld.Key)) : formulier.Where(veld => veld.Key.StartsWith('_'));
                var goed = gemengd ? [new("Formulier.Reden", Invullen.Reden), new("Formulier.Functie", "Directeur"), new("Formulier.Email", "an@bedrijf.example")] : Array.Empty<KeyValuePair<string, string>>();
                var pagina = await bezoeker.VersturenAsync(adres, [.. basis, .. goed.Where(veld => hostiel.TrueForAll(ander => ander.Key != veld.Key)), .. hostiel], volgen: false);
                Assert.True(pagina.Status is HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.BadRequest, pagina.ToString());
            },
            iter: Aantal,
            threads: 1);
    }
}
