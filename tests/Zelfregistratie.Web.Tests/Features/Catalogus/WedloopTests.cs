using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.Web.Data.Logboek;
using static Zelfregistratie.Web.Tests.Features.Catalogus.Cataloguswerk;

namespace Zelfregistratie.Web.Tests.Features.Catalogus;

/// <summary>Two portals in processes of their own; in every race both load before either saves.</summary>
[Trait("Nodig", "PostgreSql")]
public sealed class WedloopTests(TweePortalen proef) : IClassFixture<TweePortalen>
{
    private const int Wedlopen = 20;

    [Fact]
    public async Task Van_twee_die_hetzelfde_recht_tegelijk_wijzigen_krijgt_een_het_formulier_terug()
    {
        var (wedloop, links, rechts) = (proef.Wedloop, proef.Links, proef.Rechts);
        for (var keer = 0; keer < Wedlopen; keer++)
        {
            var recht = await proef.Data.RechtAsync("WEDLOOP");
            var (een, twee) = (await links.PaginaAsync(Adres(recht)), await rechts.PaginaAsync(Adres(recht)));

            var antwoorden = await wedloop.TegelijkAsync(
                () => een.IndienenAsync(Bewaren, volgen: false, ("Formulier.Naam", "Links")), () => twee.IndienenAsync(Bewaren, volgen: false, ("Formulier.Naam", "Rechts")));

            Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], antwoorden.Select(antwoord => antwoord.Status).Order());
            var winnaar = antwoorden[0].Status == HttpStatusCode.Redirect ? "Links" : "Rechts";
            Assert.Equal(winnaar, (await proef.RechtAsync(recht.Code)).Naam);
            Assert.Equal($"Naam|{winnaar}|{(winnaar == "Links" ? "Rechts" : "Links")}", Assert.Single(antwoorden.Single(antwoord => antwoord.Status == HttpStatusCode.Conflict).Rijen()));
            Assert.Single(await proef.RegelsAsync(recht.Code));
        }
    }

    [Fact]
    public async Task Twee_die_dezelfde_code_tegelijk_toevoegen_maken_een_rij_en_een_leest_dat_ze_bestaat()
    {
        var (wedloop, links, rechts) = (proef.Wedloop, proef.Links, proef.Rechts);
        var (een, twee) = (await links.PaginaAsync("/catalogus/contexten/toevoegen"), await rechts.PaginaAsync("/catalogus/contexten/toevoegen"));
        for (var keer = 0; keer < Wedlopen; keer++)
        {
            var code = $"W{Verzonnen.Volgnummer()}";

            var antwoorden = await wedloop.TegelijkAsync(
                () => een.IndienenAsync(Bewaren, volgen: false, ("Formulier.Code", code), ("Formulier.Naam", "Links")), () => twee.IndienenAsync(Bewaren, volgen: false, ("Formulier.Code", code), ("Formulier.Naam", "Rechts")));

            Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Redirect], antwoorden.Select(antwoord => antwoord.Status).Order());
            Assert.Contains("Deze code bestaat al", antwoorden.Single(antwoord => antwoord.Status == HttpStatusCode.OK).Tekst, StringComparison.Ordinal);
            Assert.Equal((1, 1), (await proef.Data.LezenAsync(db => db.Contexten.CountAsync(context => context.Code == code)), (await proef.RegelsAsync(code)).Count));
        }
    }

    [Fact]
    public async Task Buiten_gebruik_stellen_terwijl_een_ander_wijzigt_gaat_door_en_de_wijziging_ook_of_ze_komt_terug()
    {
        var (wedloop, links, rechts) = (proef.Wedloop, proef.Links, proef.Rechts);
        for (var keer = 0; keer < Wedlopen; keer++)
        {
            var recht = await proef.Data.RechtAsync("WEDLOOP");
            var (een, twee) = (await links.PaginaAsync(Adres(recht) + "/buiten-gebruik"), await rechts.PaginaAsync(Adres(recht)));

            var antwoorden = await wedloop.TegelijkAsync(
                () => een.IndienenAsync(Bewaren, volgen: false, ("Formulier.Reden", Waarom)), () => twee.IndienenAsync(Bewaren, volgen: false, ("Formulier.Naam", "Rechts")));

            Assert.Equal(HttpStatusCode.Redirect, antwoorden[0].Status);
            Assert.Contains(antwoorden[1].Status, new[] { HttpStatusCode.Redirect, HttpStatusCode.Conflict });
            var stand = await proef.RechtAsync(recht.Code);
            Assert.NotNull(stand.BuitenGebruikSinds);
            Assert.Equal(antwoorden[1].Status == HttpStatusCode.Redirect, stand.Naam == "Rechts");
        }
    }

    [Fact]
    public async Task Hetzelfde_bestand_tweemaal_tegelijk_ingelezen_wordt_een_keer_toegepast()
    {
        var (wedloop, links, rechts) = (proef.Wedloop, proef.Links, proef.Rechts);
        for (var keer = 0; keer < Wedlopen; keer++)
        {
            var code = $"W{Verzonnen.Volgnummer()}";
            var bestand = $$"""{ "versie": 1, "contexten": [ { "code": "{{code}}", "naam": "Samen", "buitenGebruik": false } ] }""";

            var antwoorden = await wedloop.TegelijkAsync(() => links.InlezenAsync(bestand, toepassen: true, volgen: false), () => rechts.InlezenAsync(bestand, toepassen: true, volgen: false));

            Assert.All(antwoorden, antwoord => Assert.Equal(HttpStatusCode.Redirect, antwoord.Status));
            Assert.Equal(Handeling.CatalogusToegevoegd, Assert.Single(await proef.RegelsAsync(code)).Handeling);
        }
    }
}
