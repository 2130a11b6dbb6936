using System.Net;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using static Zelfregistratie.Web.Tests.Features.Toezicht.Rollen.Rollenwerk;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Rollen;

public sealed class VijandigTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Wat_een_vreemde_ook_invult_niemand_wordt_aangesteld_zonder_een_geldig_formulier()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        var formulier = (await bezoeker.PaginaAsync("/toezicht/rollen/aanstellen")).Waarden(Formulier);
        var velden = Vijandig.Velden(
            "Formulier.Rijksregisternummer", "Formulier.Voornaam", "Formulier.Familienaam", "Formulier.Email", "Formulier.Rol", "Formulier.Doelgroepen", "Formulier.Toepassing", "Formulier.Einddatum", "Formulier.Reden", "Formulier");

        await Gen.Select(velden, Gen.Bool).SampleAsync(
            async (hostiel, gemengd) =>
            {
                var wie = Nieuweling.Verzinnen();
                KeyValuePair<string, string>[] goed =
                [
                    new("Formulier.Rijksregisternummer", wie.Insz.Cijfers), new("Formulier.Voornaam", "Noor"), new("Formulier.Familienaam", wie.Familienaam), new("Formulier.Email", wie.Email),
                    new("Formulier.Rol", "Doelgroepverantwoordelijke"), new("Formulier.Doelgroepen", "EA"), new("Formulier.Reden", Reden),
                ];
                var basis = gemengd ? goed.Where(veld => hostiel.TrueForAll(ander => ander.Key != veld.Key)) : [];
                var voor = await RollenAsync();
                var antwoord = await bezoeker.VersturenAsync("/toezicht/rollen/aanstellen", [.. formulier.Where(veld => veld.Key.StartsWith('_')), .. basis, .. hostiel], volgen: false);
                Assert.True(antwoord.Status is HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.BadRequest, antwoord.ToString());
                Assert.Equal(antwoord.Status == HttpStatusCode.Redirect ? 1 : 0, await RollenAsync() - voor);
            },
            iter: 300,
            threads: 1);
    }

    [Fact]
    public async Task Wat_een_vreemde_ook_als_reden_geeft_de_rol_blijft_of_is_echt_weg()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        var rol = await proef.RolIdAsync(await proef.Data.DoelgroepverantwoordelijkeAsync());
        var velden = Vijandig.Velden("Formulier.Reden", "Formulier", "id");
        var token = (await bezoeker.PaginaAsync($"/toezicht/rollen/{rol}/verwijderen")).Waarden(Formulier).Where(veld => veld.Key.StartsWith('_')).ToList();

        await velden.SampleAsync(
            async hostiel =>
            {
                var antwoord = await bezoeker.VersturenAsync($"/toezicht/rollen/{rol}/verwijderen", [.. token, .. hostiel], volgen: false);
                Assert.True(antwoord.Status is HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.BadRequest, antwoord.ToString());
                var isWeg = await proef.Data.LezenAsync(db => db.ToegekendeRechten.AnyAsync(een => een.Id == rol && een.IngetrokkenOp != null));
                Assert.Equal(antwoord.Status == HttpStatusCode.Redirect, isWeg);
                if (isWeg) rol = await proef.RolIdAsync(await proef.Data.DoelgroepverantwoordelijkeAsync());
            },
            iter: 200,
            threads: 1);
    }

    [Fact]
    public async Task Wat_een_vreemde_ook_in_het_adres_zet_de_lijst_antwoordt()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        await Gen.Select(Vijandig.Tekst, Vijandig.Tekst, Gen.Frequency<string>((1, Gen.Select(Gen.Int[-1, 7], Gen.Long, (rol, id) => $"{rol}.{id}")), (1, Vijandig.Tekst))).SampleAsync(
            async (zoek, rol, plaats) =>
            {
                var adres = $"/toezicht/rollen?zoek={Vijandig.Ontsnapt(zoek)}&rol={Vijandig.Ontsnapt(rol)}&na={Vijandig.Ontsnapt(plaats)}&voor={Vijandig.Ontsnapt(plaats)}";
                var antwoord = await bezoeker.GetAsync(adres, TestContext.Current.CancellationToken);
                Assert.True(antwoord.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{antwoord.StatusCode} for {adres}");
                Assert.DoesNotContain("<script>alert", await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            },
            iter: 300);
    }

    private Task<int> RollenAsync() => proef.Data.LezenAsync(db => db.ToegekendeRechten.CountAsync(een => Rolbeheer.Portaalrollen.Contains(een.Gebruikersrecht.Rol)));
}
