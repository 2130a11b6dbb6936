using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;

namespace Zelfregistratie.Web.Tests.Features.Beheerders;

public sealed class BeheerdersTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Een_hoofd_ziet_wie_beheerder_is_met_rol_adres_en_periode_en_kan_iets_doen()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var karel = await proef.Data.BeheerderAsync(beheer.Organisatie, persoon: await proef.Data.PersoonAsync("Karel", "Aerts"), metEmail: false, geldigheid: new Geldigheid(proef.Data.Vandaag, proef.Data.Vandaag.AddDays(30)));

        var lijst = await beheer.LijstAsync();

        Assert.Equal(["Karel Aerts", "Lien Maes (jij)"], lijst.Document.QuerySelectorAll("main tbody tr td:first-child").Select(cel => cel.TextContent.Trim()));
        Assert.Contains("geen e-mailadres", lijst.TekstVan("main tbody tr:first-child"), StringComparison.Ordinal);
        Assert.Contains("van 16 november 2026 tot en met 16 december 2026", lijst.TekstVan("main tbody tr:first-child"), StringComparison.Ordinal);
        Assert.Contains("Hoofd lokale beheerder", lijst.TekstVan("main tbody tr:last-child"), StringComparison.Ordinal);
        Assert.Equal([$"{await beheer.RolAsync(karel)}/email", $"{await beheer.RolAsync(karel)}/verwijderen"], lijst.Document.QuerySelectorAll("main tbody a").Select(link => link.GetAttribute("href")!.Replace(beheer.Adres(""), "", StringComparison.Ordinal)));
        Assert.NotNull(lijst.Document.QuerySelector("main a[href$='/toevoegen']"));
        Assert.DoesNotContain(Buur.Naam, lijst.Tekst, StringComparison.Ordinal);
        Assert.InRange(lijst.Spoor.Queries.Count, 1, 5);
    }

    [Fact]
    public async Task Een_lokale_beheerder_die_geen_hoofd_is_leest_alleen()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        using var collega = await proef.AlsAsync(await proef.Data.BeheerderAsync(beheer.Organisatie));

        var lijst = await collega.PaginaAsync("/beheerders");
        var toevoegen = await collega.PaginaAsync(beheer.Adres("toevoegen"));

        Assert.Contains("Lien Maes", lijst.Tekst, StringComparison.Ordinal);
        Assert.Empty(lijst.Document.QuerySelectorAll("main tbody a"));
        Assert.Null(lijst.Document.QuerySelector("main a[href$='/toevoegen']"));
        Assert.Equal((HttpStatusCode.Forbidden, "Alleen een hoofd lokale beheerder kan dit"), (toevoegen.Status, toevoegen.Kop));
    }

    [Fact]
    public async Task Wie_beheerder_kan_worden_en_er_niet_werkt_ziet_hoeveel_beheerders_er_zijn_en_niet_wie()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        await proef.Data.BeheerderAsync(beheer.Organisatie, persoon: await proef.Data.PersoonAsync("Karel", "Aerts"));
        var ik = await proef.Data.PersoonAsync();
        await proef.Data.HoofdtoegangsbeheerderAsync(ik, beheer.Organisatie);
        using var bezoeker = await proef.AlsAsync(ik);
        var adres = $"/beheerders?organisatie={beheer.Organisatie.CodeWaarde}";

        var zonder = await bezoeker.PaginaAsync(adres);
        await proef.Data.WerkrelatieAsync(ik, beheer.Organisatie);
        var met = await bezoeker.PaginaAsync(adres);

        Assert.Contains("Deze organisatie heeft 2 lokale beheerders.", zonder.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Aerts", zonder.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain($"organisatie{beheer.Organisatie.Id}.example", zonder.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Karel Aerts", met.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_niets_beheert_en_niets_kan_worden_komt_er_niet_in()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        using var burger = await proef.AlsAsync(await proef.Data.PersoonAsync());
        using var vreemd = await proef.AlsAsync(await proef.Data.BeheerderAsync(await proef.Data.OrganisatieAsync(), hoofd: true));

        Assert.Equal(HttpStatusCode.Forbidden, (await burger.PaginaAsync("/beheerders")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await vreemd.PaginaAsync($"/beheerders?organisatie={beheer.Organisatie.CodeWaarde}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await vreemd.PaginaAsync(beheer.Adres("toevoegen"))).Status);
    }

    [Fact]
    public async Task Van_meer_organisaties_kiest_hij_er_een_en_zoekt_hij_op_naam_of_nummer()
    {
        var ik = await proef.Data.PersoonAsync();
        var haven = await proef.Data.OrganisatieAsync("EA", $"Haven {Verzonnen.Volgnummer()} van Oostmeer");
        var kaai = await proef.Data.OrganisatieAsync("EA", $"Kaai {Verzonnen.Volgnummer()}");
        await proef.Data.BeheerderAsync(haven, persoon: ik, hoofd: true);
        await proef.Data.HoofdtoegangsbeheerderAsync(ik, kaai);
        using var bezoeker = await proef.AlsAsync(ik);

        var keuze = await bezoeker.PaginaAsync("/beheerders");
        var opNaam = await bezoeker.PaginaAsync("/beheerders?zoek=oostmeer");
        var opNummer = await bezoeker.PaginaAsync($"/beheerders?zoek={Uri.EscapeDataString(kaai.Code.Opgemaakt)}");
        var niets = await bezoeker.PaginaAsync($"/beheerders?zoek={Uri.EscapeDataString(Buur.Naam)}");
        var gekozen = await keuze.VolgenAsync($"main a[href$='{kaai.CodeWaarde}']");

        Assert.Equal([haven.Naam, kaai.Naam], keuze.Document.QuerySelectorAll("main tbody a").Select(link => link.TextContent));
        Assert.Equal([haven.Naam], opNaam.Document.QuerySelectorAll("main tbody a").Select(link => link.TextContent));
        Assert.Equal([kaai.Naam], opNummer.Document.QuerySelectorAll("main tbody a").Select(link => link.TextContent));
        Assert.Contains("Niets gevonden", niets.Tekst, StringComparison.Ordinal);
        Assert.Contains("Er is nog geen beheerder", gekozen.Tekst, StringComparison.Ordinal);
        Assert.NotNull(gekozen.Document.QuerySelector("main a[href$='/worden']"));
    }

    [Fact]
    public async Task Wie_weg_is_staat_er_met_zijn_vervanger()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var karel = await proef.Data.BeheerderAsync(beheer.Organisatie, persoon: await proef.Data.PersoonAsync("Karel", "Aerts"));
        await proef.Data.WijzigenAsync(async db => db.Add(new Afwezigheid(
            await db.Personen.SingleAsync(een => een.Id == karel.Id),
            await db.Personen.SingleAsync(een => een.Id == beheer.Hoofd.Id),
            await db.Organisaties.SingleAsync(een => een.Id == beheer.Organisatie.Id),
            new Geldigheid(proef.Data.Vandaag, proef.Data.Vandaag.AddDays(4)))));

        Assert.Contains("Afwezig tot en met 20 november 2026. Vervanger: Lien Maes.", (await beheer.LijstAsync()).Tekst, StringComparison.Ordinal);
    }
}
