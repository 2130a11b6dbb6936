using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Tests.Features.MijnProfiel;

/// <summary>The download of what is kept about oneself.</summary>
public sealed class GegevensTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Het_bestand_bevat_alles_over_jezelf_en_niets_van_een_ander()
    {
        var organisatie = await proef.Data.OrganisatieAsync(naam: "Kaai 12 \"De Loods\"");
        var beheerder = await proef.Data.BeheerderAsync(organisatie);
        var insz = Verzonnen.Insz();
        var persoon = await proef.Data.PersoonAsync("Zoë", "D'hondt", insz);
        await proef.Data.ToegekendAsync(persoon, organisatie, await proef.Data.RechtAsync(contexten: ["GG-A"]), new Geldigheid(new(2025, 1, 1), new(2025, 12, 31)), null, "GG-A");
        await proef.Data.AanvraagAsync(een =>
        {
            (een.Aanvrager, een.Organisatie) = (persoon, organisatie);
            een.Afgekeurd(beheerder, "Vraag dit aan het onthaal.");
        });
        await proef.Data.WijzigenAsync(async db =>
        {
            var (zelf, door) = (await db.Personen.SingleAsync(een => een.Id == persoon.Id), await db.Personen.SingleAsync(een => een.Id == beheerder.Id));
            db.Add(new Logboekregel(Handeling.Aangemeld, proef.Data.Nu, zelf) { Over = zelf });
            db.Add(new Logboekregel(Handeling.RijksregisternummerGetoond, proef.Data.Nu, door) { Over = zelf, Toelichting = "Aanvraag behandelen" });
            db.Add(new Logboekregel(Handeling.RechtToegekend, proef.Data.Nu, zelf) { Over = door, Toelichting = "niet over jou" });
        });
        using var bezoeker = await proef.AlsAsync(persoon);
        await (await AanvraagIndienen.Invullen.InvullenAsync(bezoeker, AanvraagIndienen.Invullen.LinkWerkrelatie(await proef.Data.OrganisatieMetBeheerderAsync()))).IndienenAsync("form[action$='/indienen']");

        var antwoord = await DownloadenAsync(bezoeker);

        Assert.Equal((HttpStatusCode.OK, "application/json; charset=utf-8"), (antwoord.Status, antwoord.Koppen["Content-Type"]));
        Assert.Contains("mijn-gegevens-2026-11-16.json", antwoord.Koppen["Content-Disposition"], StringComparison.Ordinal);
        using var json = JsonDocument.Parse(antwoord.Inhoud);
        var wortel = json.RootElement;
        Assert.Equal((insz.Voluit, "Zoë"), (wortel.GetProperty("persoon").GetProperty("rijksregisternummer").GetString(), wortel.GetProperty("persoon").GetProperty("voornaam").GetString()));
        var werkrelatie = Assert.Single(wortel.GetProperty("werkrelaties").EnumerateArray());
        Assert.Equal("Kaai 12 \"De Loods\"", werkrelatie.GetProperty("organisatie").GetString());
        Assert.Equal("2025-12-31", Assert.Single(werkrelatie.GetProperty("rechten").EnumerateArray()).GetProperty("einddatum").GetString());
        Assert.Equal(["Afgekeurd", "Ingediend"], wortel.GetProperty("aanvragen").EnumerateArray().Select(een => een.GetProperty("status").GetString()!).Order());
        Assert.Contains("Vraag dit aan het onthaal.", antwoord.Inhoud, StringComparison.Ordinal);
        Assert.Equal("Ontvangst", Assert.Single(wortel.GetProperty("mails").EnumerateArray()).GetProperty("soort").GetString());
        Assert.Contains(wortel.GetProperty("logboek").EnumerateArray(), regel => regel.GetProperty("handeling").GetString() == "RijksregisternummerGetoond" && regel.GetProperty("door").GetString() == "iemand anders");
        Assert.Equal("Aangemeld", Assert.Single(wortel.GetProperty("aanmeldingen").EnumerateArray()).GetProperty("handeling").GetString());
        Assert.DoesNotContain("niet over jou", antwoord.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain(beheerder.Naam, antwoord.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain(Buur.Naam, antwoord.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_downloaden_staat_in_het_logboek_en_een_gewone_link_schrijft_niets()
    {
        var persoon = await proef.Data.PersoonAsync();
        using var bezoeker = await proef.AlsAsync(persoon);

        var gewoon = await bezoeker.PaginaAsync("/mijn-profiel/gegevens.json");
        Assert.Equal("Mijn profiel", gewoon.Kop);
        Assert.Equal(0, await AantalAsync(persoon));
        await DownloadenAsync(bezoeker);
        Assert.Equal(1, await AantalAsync(persoon));
    }

    [Fact]
    public async Task Een_mail_op_een_gedeeld_adres_aan_iemand_anders_staat_er_niet_in()
    {
        var (een, ander) = (await proef.Data.PersoonAsync("Een"), await proef.Data.PersoonAsync("Ander"));
        foreach (var persoon in new[] { een, ander })
        {
            using var bezoeker = await proef.AlsAsync(persoon);
            var link = AanvraagIndienen.Invullen.LinkWerkrelatie(await proef.Data.OrganisatieMetBeheerderAsync());
            await (await AanvraagIndienen.Invullen.InvullenAsync(bezoeker, link, ("Email", "secretariaat@gedeeld.example"))).IndienenAsync("form[action$='/indienen']");
        }

        using var lezer = await proef.AlsAsync(een);
        using var json = JsonDocument.Parse((await DownloadenAsync(lezer)).Inhoud);

        Assert.Equal(1, json.RootElement.GetProperty("mails").GetArrayLength());
    }

    private static async Task<Pagina> DownloadenAsync(Bezoeker bezoeker) =>
        await (await bezoeker.PaginaAsync("/mijn-profiel")).IndienenAsync("form[action$='gegevens.json']");

    private Task<int> AantalAsync(Persoon persoon) =>
        proef.Data.LezenAsync(db => db.Logboek.CountAsync(regel => regel.Over!.Id == persoon.Id && regel.Handeling == Handeling.GegevensGedownload));
}
