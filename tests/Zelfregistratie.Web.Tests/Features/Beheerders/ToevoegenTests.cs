using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Tests.Features.Beheerders;

public sealed class ToevoegenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Een_hoofd_kiest_iemand_met_een_werkrelatie_en_iedereen_die_het_aangaat_leest_het()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var karel = await proef.Data.BeheerderAsync(beheer.Organisatie, persoon: await proef.Data.PersoonAsync("Karel", "Aerts"));
        var mia = await proef.Data.PersoonAsync("Mia", "Zegers");
        await proef.Data.WerkrelatieAsync(mia, beheer.Organisatie);

        var keuze = await beheer.Bezoeker.PaginaAsync(beheer.Adres("toevoegen"));
        Assert.Equal(["Mia Zegers"], keuze.Document.QuerySelectorAll("main tbody tr td:first-child").Select(cel => cel.TextContent));
        var formulier = await keuze.VolgenAsync("main tbody a");
        var klaar = await formulier.IndienenAsync(Beheer.Formulier, ("Formulier.Reden", Beheer.Reden), ("Formulier.Einddatum", "31/12/2026"));

        Assert.Contains("Mia Zegers is nu lokale beheerder", klaar.Tekst, StringComparison.Ordinal);
        Assert.Equal([Rol.LokaleBeheerder], await beheer.RollenAsync(mia));
        var rol = await proef.Data.LezenAsync(db => db.ToegekendeRechten.Include(een => een.ToegekendDoor).SingleAsync(een => een.Werkrelatie.Persoon.Id == mia.Id));
        Assert.Equal((beheer.Hoofd.Id, proef.Data.Vandaag, new DateOnly(2026, 12, 31)), (rol.ToegekendDoor!.Id, rol.Begindatum, rol.Einddatum));
        var regel = Assert.Single(await beheer.LogboekAsync());
        Assert.Equal((Handeling.RolToegekend, beheer.Hoofd.Id, mia.Id, Beheer.Reden, "LOKALE-BEHEERDER 2026-11-16/2026-12-31"), (regel.Handeling, regel.Door!.Id, regel.Over!.Id, regel.Toelichting, regel.Onderwerp));
        var mails = await beheer.MailsAsync();
        Assert.Equal([await beheer.EmailAsync(mia), await beheer.EmailAsync(karel)], mails.Select(mail => mail.Aan));
        Assert.All(mails, mail => Assert.Contains(mail.Inhoud.Feiten, feit => feit.Waarde == Beheer.Reden));
        Assert.All(mails, mail => Assert.Contains(mail.Inhoud.Feiten, feit => feit.Waarde == "Lien Maes"));
    }

    [Fact]
    public async Task Wie_geen_adres_heeft_krijgt_er_een_bij_het_aanstellen()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var mia = await proef.Data.PersoonAsync("Mia");
        await proef.Data.WerkrelatieAsync(mia, beheer.Organisatie, metEmail: false);
        var formulier = await (await beheer.Bezoeker.PaginaAsync(beheer.Adres("toevoegen"))).VolgenAsync("main tbody a");

        var fout = await formulier.IndienenAsync(Beheer.Formulier, ("Formulier.Reden", Beheer.Reden));
        Assert.Contains("Vul een e-mailadres in.", fout.Tekst, StringComparison.Ordinal);
        await fout.IndienenAsync(Beheer.Formulier, ("Formulier.Email", "mia@bedrijf.example"));

        Assert.Equal("mia@bedrijf.example", await beheer.EmailAsync(mia));
        Assert.Equal([Handeling.WerkrelatieGewijzigd, Handeling.RolToegekend], (await beheer.LogboekAsync()).Select(regel => regel.Handeling));
    }

    [Fact]
    public async Task Met_een_rijksregisternummer_wordt_niet_gezocht_en_het_staat_in_geen_enkele_link()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        await proef.Data.WerkrelatieAsync(await proef.Data.PersoonAsync("Bert", "Smet"), beheer.Organisatie);

        foreach (var nummer in new[] { "93.05.18-223.61", "93051822361" })
        {
            var lijst = await beheer.Bezoeker.PaginaAsync(beheer.Adres("toevoegen?zoek=" + nummer));
            Assert.Contains("Bert Smet", lijst.Tekst, StringComparison.Ordinal);
            Assert.All(lijst.Document.QuerySelectorAll("a[href]"), link => Assert.DoesNotContain(nummer, Uri.UnescapeDataString(link.GetAttribute("href")!), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task De_lijst_wordt_doorzocht_op_naam()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        foreach (var naam in new[] { "Ann Écluse", "Bert Smet", "Cé Smets" })
        {
            await proef.Data.WerkrelatieAsync(await proef.Data.PersoonAsync(naam.Split(' ')[0], naam.Split(' ')[1]), beheer.Organisatie);
        }

        Assert.Equal(["Bert Smet", "Cé Smets"], await NamenAsync(beheer, "?zoek=smet"));
        Assert.Equal(["Ann Écluse"], await NamenAsync(beheer, "?zoek=Écluse"));
        Assert.Equal(["Bert Smet"], await NamenAsync(beheer, "?zoek=smet%20bert"));
        Assert.Empty(await NamenAsync(beheer, "?zoek=Buurman"));
        Assert.Empty(await NamenAsync(beheer, "?zoek=Maes"));
    }

    [Theory]
    [InlineData("Formulier.Reden", "te kort", "Schrijf iets meer")]
    [InlineData("Formulier.Reden", "", "Vul in waarom.")]
    [InlineData("Formulier.Reden", "Nummer 93.05.18-223.61 doet dit.", "Zet geen rijksregisternummer")]
    [InlineData("Formulier.Einddatum", "2026-11-15", "Kies vandaag of een latere dag.")]
    [InlineData("Formulier.Einddatum", "2027-06-02", "Kies een dag tot en met 1 juni 2027. Dan eindigt de werkrelatie.")]
    public async Task Een_fout_in_het_formulier_verandert_niets(string veld, string waarde, string fout)
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var mia = await proef.Data.PersoonAsync("Mia");
        await proef.Data.WerkrelatieAsync(mia, beheer.Organisatie, geldigheid: new Geldigheid(Proefdata.Begin, new DateOnly(2027, 6, 1)));
        var formulier = await (await beheer.Bezoeker.PaginaAsync(beheer.Adres("toevoegen"))).VolgenAsync("main tbody a");

        var terug = await formulier.IndienenAsync(Beheer.Formulier, [.. new[] { ("Formulier.Reden", (string?)Beheer.Reden) }.Where(een => een.Item1 != veld), (veld, waarde)]);

        Assert.Contains(fout, terug.Tekst, StringComparison.Ordinal);
        Assert.Empty(await beheer.RollenAsync(mia));
        Assert.Empty(await beheer.LogboekAsync());
    }

    [Fact]
    public async Task Zonder_einde_eindigt_de_rol_met_de_werkrelatie_en_tweemaal_drukken_is_een_keer()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var mia = await proef.Data.PersoonAsync("Mia");
        await proef.Data.WerkrelatieAsync(mia, beheer.Organisatie, geldigheid: new Geldigheid(Proefdata.Begin, new DateOnly(2027, 6, 1)));
        var formulier = await (await beheer.Bezoeker.PaginaAsync(beheer.Adres("toevoegen"))).VolgenAsync("main tbody a");

        await formulier.IndienenAsync(Beheer.Formulier, ("Formulier.Reden", Beheer.Reden));
        var nogEens = await formulier.IndienenAsync(Beheer.Formulier, ("Formulier.Reden", Beheer.Reden));

        Assert.Contains("is nu lokale beheerder", nogEens.Tekst, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2027, 6, 1), await proef.Data.LezenAsync(db => db.ToegekendeRechten.Where(een => een.Werkrelatie.Persoon.Id == mia.Id).Select(een => een.Einddatum).SingleAsync()));
        Assert.Single(await beheer.MailsAsync());
    }

    [Fact]
    public async Task Zichzelf_een_beheerder_of_iemand_van_elders_kan_hij_niet_aanstellen()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var karel = await proef.Data.BeheerderAsync(beheer.Organisatie);
        var elders = await proef.Data.WerkrelatieAsync(await proef.Data.PersoonAsync(), await proef.Data.OrganisatieAsync());
        var (zelf, al) = (await WerkrelatieAsync(beheer, beheer.Hoofd.Id), await WerkrelatieAsync(beheer, karel.Id));
        var sjabloon = (await beheer.Bezoeker.PaginaAsync(beheer.Adres("toevoegen/nieuw"))).Waarden(Beheer.Formulier).Append(new("Formulier.Reden", Beheer.Reden)).ToList();

        var antwoorden = new List<(HttpStatusCode, string)>();
        foreach (var werkrelatie in new[] { zelf, al, elders.Id })
        {
            var antwoord = await beheer.Bezoeker.VersturenAsync(beheer.Adres($"toevoegen/{werkrelatie}"), sjabloon.Where(veld => veld.Key.StartsWith('_') || veld.Value == Beheer.Reden));
            antwoorden.Add((antwoord.Status, antwoord.Kop));
        }

        Assert.Equal([(HttpStatusCode.Forbidden, "Je kan je eigen rol niet wijzigen"), (HttpStatusCode.Conflict, "Deze persoon is al beheerder"), (HttpStatusCode.NotFound, "Deze pagina bestaat niet")], antwoorden);
        Assert.Empty(await beheer.LogboekAsync());
    }

    [Fact]
    public async Task In_een_organisatie_buiten_gebruik_komt_er_niemand_bij()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var mia = await proef.Data.WerkrelatieAsync(await proef.Data.PersoonAsync("Mia"), beheer.Organisatie);
        await proef.Data.WijzigenAsync(async db => (await db.Organisaties.SingleAsync(een => een.Id == beheer.Organisatie.Id)).BuitenGebruikStellen(proef.Data.Nu));

        foreach (var wat in new[] { $"toevoegen/{mia.Id}", "toevoegen/nieuw" })
        {
            var pagina = await beheer.Bezoeker.PaginaAsync(beheer.Adres(wat));
            Assert.Equal((HttpStatusCode.Conflict, "Deze organisatie is niet meer in gebruik"), (pagina.Status, pagina.Kop));
        }
    }

    private static async Task<IEnumerable<string>> NamenAsync(Beheer beheer, string query) =>
        (await beheer.Bezoeker.PaginaAsync(beheer.Adres("toevoegen") + query)).Document.QuerySelectorAll("main tbody tr td:first-child").Select(cel => cel.TextContent);

    private Task<long> WerkrelatieAsync(Beheer beheer, long persoonId) => proef.Data.LezenAsync(db => db.Werkrelaties
        .Where(een => een.Persoon.Id == persoonId && een.Organisatie.Id == beheer.Organisatie.Id).Select(een => een.Id).SingleAsync());
}
