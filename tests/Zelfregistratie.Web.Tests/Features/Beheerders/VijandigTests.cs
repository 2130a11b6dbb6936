using System.Net;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;

namespace Zelfregistratie.Web.Tests.Features.Beheerders;

public sealed class VijandigTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private const int Keren = 200;

    [Theory]
    [InlineData("toevoegen/{werkrelatie}")]
    [InlineData("toevoegen/nieuw")]
    [InlineData("{rol}/verwijderen")]
    [InlineData("{rol}/email")]
    [InlineData("afwezigheid")]
    public async Task Wat_een_vreemde_ook_instuurt_het_formulier_komt_terug_of_het_is_echt_gedaan(string wat)
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var adres = await AdresAsync(beheer, wat);
        var leeg = await proef.Data.BeheerderAsync(beheer.Organisatie);
        var formulier = (await beheer.Bezoeker.PaginaAsync(adres)).Waarden(Beheer.Formulier);
        var velden = Vijandig.Velden([.. formulier.Select(veld => veld.Key).Where(naam => !naam.StartsWith('_')), "Formulier.Gebruikerstype", "Formulier.Doelgroep", "Formulier", "organisatie", "rol"]);

        await Gen.Select(velden, Gen.Bool).SampleAsync(
            async (hostiel, gemengd) =>
            {
                var (basis, voor) = (Basis(formulier, hostiel, gemengd), (await beheer.LogboekAsync()).Count);
                var antwoord = await beheer.Bezoeker.VersturenAsync(adres, basis.Concat(hostiel), volgen: false);
                Assert.True(antwoord.Status is HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.BadRequest, antwoord.ToString());
                var geschreven = (await beheer.LogboekAsync()).Count > voor;
                Assert.True(antwoord.Status == HttpStatusCode.Redirect || !geschreven, antwoord.ToString());
                if (geschreven) adres = await AdresAsync(beheer, wat);
            },
            iter: Keren,
            threads: 1);
        Assert.NotEmpty(await beheer.RollenAsync(leeg));
    }

    [Fact]
    public async Task Wat_een_vreemde_ook_instuurt_om_beheerder_te_worden_het_formulier_komt_terug_of_hij_is_het()
    {
        var (organisatie, ik) = (await proef.Data.OrganisatieAsync("EA", ookIn: "VER"), await proef.Data.PersoonAsync());
        await proef.Data.HoofdtoegangsbeheerderAsync(ik, organisatie);
        using var bezoeker = await proef.AlsAsync(ik);
        var formulier = (await bezoeker.PaginaAsync($"/beheerders/{organisatie.CodeWaarde}/worden")).Waarden(Beheer.Formulier);
        var velden = Vijandig.Velden([.. formulier.Select(veld => veld.Key).Where(naam => !naam.StartsWith('_')), "Formulier.Gebruikerstype", "Formulier.Doelgroep", "Formulier", "organisatie"]);

        await Gen.Select(velden, Gen.Bool).SampleAsync(
            async (hostiel, gemengd) =>
            {
                var antwoord = await bezoeker.VersturenAsync($"/beheerders/{organisatie.CodeWaarde}/worden", Basis(formulier, hostiel, gemengd).Concat(hostiel), volgen: false);
                Assert.True(antwoord.Status is HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.BadRequest, antwoord.ToString());
                Assert.Equal(antwoord.Status == HttpStatusCode.Redirect, (await Beheer.RollenAsync(proef, ik, organisatie)).Count > 0);
            },
            iter: Keren,
            threads: 1);
    }

    [Fact]
    public async Task Elk_adres_dat_een_vreemde_verzint_krijgt_een_gewoon_antwoord()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        await proef.Data.BeheerderAsync(await proef.Data.OrganisatieAsync(), persoon: beheer.Hoofd);
        using var bezoeker = await proef.AlsAsync(beheer.Hoofd, vertegenwoordigt: ["0", "BE", Buur.Naam, "99999999999999999999"]);
        var tekst = Vijandig.Tekst.Select(een => een.Replace("\0", "", StringComparison.Ordinal)).Where(een => een.Length < 500);
        string[] paden = ["/beheerders?organisatie={0}", "/beheerders?zoek={0}", "/beheerders/{0}/worden", "/beheerders/{0}/toevoegen", beheer.Adres("toevoegen?zoek={0}"), beheer.Adres("{0}/verwijderen"), beheer.Adres("{0}/email"), "/beheerders/{0}/afwezigheid"];

        await Gen.Select(Gen.OneOf<string>(paden), tekst).SampleAsync(
            async (pad, wat) =>
            {
                var antwoord = await bezoeker.GetAsync(pad.Replace("{0}", Vijandig.Ontsnapt(wat), StringComparison.Ordinal), TestContext.Current.CancellationToken);
                Assert.True((int)antwoord.StatusCode < 500, $"{antwoord.StatusCode} for '{pad}' with '{wat}'");
                Assert.DoesNotContain(Buur.Naam + "<", await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            },
            iter: 500,
            threads: 1);
    }

    private static IEnumerable<KeyValuePair<string, string>> Basis(IReadOnlyList<KeyValuePair<string, string>> formulier, List<KeyValuePair<string, string>> hostiel, bool gemengd) =>
        formulier.Select(veld => veld.Key == "Formulier.Reden" ? new(veld.Key, Beheer.Reden) : veld)
            .Where(veld => veld.Key.StartsWith('_') || (gemengd && hostiel.TrueForAll(ander => ander.Key != veld.Key)));

    private async Task<string> AdresAsync(Beheer beheer, string wat)
    {
        var werkrelatie = wat.Contains("{werkrelatie}", StringComparison.Ordinal) ? (await proef.Data.WerkrelatieAsync(await proef.Data.PersoonAsync(), beheer.Organisatie)).Id : 0;
        var rol = wat.Contains("{rol}", StringComparison.Ordinal) ? await beheer.RolAsync(await proef.Data.BeheerderAsync(beheer.Organisatie)) : 0;
        return beheer.Adres(wat.Replace("{werkrelatie}", $"{werkrelatie}", StringComparison.Ordinal).Replace("{rol}", $"{rol}", StringComparison.Ordinal));
    }
}
