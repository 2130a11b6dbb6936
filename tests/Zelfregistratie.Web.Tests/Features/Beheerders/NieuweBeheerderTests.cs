using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Tests.Features.Beheerders;

public sealed class NieuweBeheerderTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Iemand_die_het_portaal_niet_kent_komt_er_met_een_werkrelatie_bij_en_zonder_nummer_in_mails_of_logboek()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var insz = Verzonnen.Insz();

        var klaar = await ToevoegenAsync(beheer, insz.Voluit);

        Assert.Contains("Mia Zegers is nu lokale beheerder", klaar.Tekst, StringComparison.Ordinal);
        var mia = await PersoonAsync(insz);
        Assert.Equal(("Mia", "Zegers"), (mia!.Voornaam, mia.Familienaam));
        Assert.Equal([Rol.LokaleBeheerder], await beheer.RollenAsync(mia));
        Assert.Equal("mia@bedrijf.example", await beheer.EmailAsync(mia));
        Assert.Equal([Handeling.WerkrelatieIngesteld, Handeling.RolToegekend], (await beheer.LogboekAsync()).Select(regel => regel.Handeling));
        Assert.Equal("mia@bedrijf.example", Assert.Single(await beheer.MailsAsync()).Aan);
        var alles = string.Join('\n', (await beheer.LogboekAsync()).Select(regel => regel.Onderwerp + regel.Toelichting).Concat((await beheer.MailsAsync()).Select(mail => mail.InhoudJson)));
        Assert.False(Insz.KomtVoorIn(alles), alles);
        Assert.DoesNotContain(insz.Cijfers, klaar.Adres.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(proef.Log.Regels, regel => Insz.KomtVoorIn(regel));
    }

    [Fact]
    public async Task Een_nummer_van_iemand_met_een_heel_andere_naam_wordt_geweigerd_en_zijn_naam_blijft_onbekend()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var insz = Verzonnen.Insz();
        var bekend = await proef.Data.PersoonAsync("Geheime", "Naam", insz);

        var fout = await ToevoegenAsync(beheer, insz.Cijfers);

        Assert.Equal(HttpStatusCode.OK, fout.Status);
        Assert.Contains("Dit rijksregisternummer kennen we met een andere naam.", fout.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheime", fout.Inhoud, StringComparison.Ordinal);
        Assert.Empty(await beheer.RollenAsync(bekend));
        Assert.Empty(await beheer.LogboekAsync());
        Assert.Empty(await beheer.MailsAsync());
    }

    [Fact]
    public async Task Wie_het_portaal_kent_met_een_naam_die_past_komt_erbij_met_de_naam_die_er_stond()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var (insz, elders) = (Verzonnen.Insz(), await proef.Data.OrganisatieAsync());
        var bekend = await proef.Data.PersoonAsync("Maria Mia", "Zégers-De Wit", insz);
        await proef.Data.WerkrelatieAsync(bekend, elders);

        await ToevoegenAsync(beheer, insz.Cijfers);

        Assert.Equal([Rol.LokaleBeheerder], await beheer.RollenAsync(bekend));
        Assert.Equal("Maria Mia Zégers-De Wit", (await PersoonAsync(insz))!.Naam);
        Assert.Empty(await Beheer.RollenAsync(proef, bekend, elders));
    }

    [Fact]
    public async Task Wie_alleen_uit_het_register_gekend_is_krijgt_de_naam_die_ingevuld_werd()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var insz = Verzonnen.Insz();
        await proef.Data.PersoonAsync("", "", insz);

        await ToevoegenAsync(beheer, insz.Cijfers);

        Assert.Equal("Mia Zegers", (await PersoonAsync(insz))!.Naam);
    }

    [Fact]
    public async Task Wie_al_een_werkrelatie_heeft_houdt_die_met_zijn_adres()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var insz = Verzonnen.Insz();
        var mia = await proef.Data.PersoonAsync("Mia", insz: insz);
        await proef.Data.WerkrelatieAsync(mia, beheer.Organisatie, geldigheid: new Geldigheid(Proefdata.Begin, new DateOnly(2027, 6, 1)));
        var adres = await beheer.EmailAsync(mia);

        var fout = await ToevoegenAsync(beheer, insz.Cijfers, ("Formulier.Einddatum", "2027-06-02"));
        Assert.Contains("Kies een dag tot en met 1 juni 2027. Dan eindigt de werkrelatie.", fout.Tekst, StringComparison.Ordinal);
        await ToevoegenAsync(beheer, insz.Cijfers);

        Assert.Equal(1, await proef.Data.LezenAsync(db => db.Werkrelaties.CountAsync(een => een.Persoon.Id == mia.Id)));
        Assert.Equal(adres, await beheer.EmailAsync(mia));
        Assert.Equal([Rol.LokaleBeheerder], await beheer.RollenAsync(mia));
    }

    [Theory]
    [InlineData("Formulier.Rijksregisternummer", "", "Vul het rijksregisternummer in.")]
    [InlineData("Formulier.Rijksregisternummer", "93051822362", "Dit rijksregisternummer klopt niet.")]
    [InlineData("Formulier.Voornaam", " ", "Vul de voornaam in")]
    [InlineData("Formulier.Familienaam", "", "Vul de familienaam in")]
    [InlineData("Formulier.Email", "mia", "Vul een geldig e-mailadres in")]
    [InlineData("Formulier.Gebruikerstype", "Baas", "Kies wat deze persoon is voor je organisatie.")]
    [InlineData("Formulier.Einddatum", "2026-11-15", "Kies vandaag of een latere dag.")]
    public async Task Een_fout_in_het_formulier_verandert_niets(string veld, string waarde, string fout)
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var insz = Verzonnen.Insz();

        var terug = await ToevoegenAsync(beheer, insz.Cijfers, (veld, waarde));

        Assert.Equal(HttpStatusCode.OK, terug.Status);
        Assert.Contains(fout, terug.Tekst, StringComparison.Ordinal);
        Assert.Null(await PersoonAsync(insz));
        Assert.Empty(await beheer.LogboekAsync());
    }

    [Fact]
    public async Task Met_zijn_eigen_nummer_of_dat_van_een_beheerder_gaat_het_niet()
    {
        var (eigen, ander) = (Verzonnen.Insz(), Verzonnen.Insz());
        var organisatie = await proef.Data.OrganisatieAsync();
        var hoofd = await proef.Data.BeheerderAsync(organisatie, hoofd: true, persoon: await proef.Data.PersoonAsync(insz: eigen));
        await proef.Data.BeheerderAsync(organisatie, persoon: await proef.Data.PersoonAsync(insz: ander));
        using var bezoeker = await proef.AlsAsync(hoofd);
        var adres = $"/beheerders/{organisatie.CodeWaarde}/toevoegen/nieuw";

        var zelf = await (await bezoeker.PaginaAsync(adres)).IndienenAsync(Beheer.Formulier, Velden(eigen.Cijfers));
        var al = await (await bezoeker.PaginaAsync(adres)).IndienenAsync(Beheer.Formulier, Velden(ander.Cijfers));

        Assert.Equal((HttpStatusCode.Forbidden, "Je kan je eigen rol niet wijzigen"), (zelf.Status, zelf.Kop));
        Assert.Equal((HttpStatusCode.Conflict, "Deze persoon is al beheerder"), (al.Status, al.Kop));
        Assert.Empty(await Beheer.LogboekAsync(proef, organisatie));
    }

    [Fact]
    public async Task Het_nummer_staat_nooit_in_een_adres()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);

        var formulier = await beheer.Bezoeker.PaginaAsync(beheer.Adres("toevoegen/nieuw?Formulier.Rijksregisternummer=93051822361"));

        Assert.Equal("post", formulier.Element(Beheer.Formulier).GetAttribute("method"));
        Assert.DoesNotContain("93051822361", formulier.Element("[name='Formulier.Rijksregisternummer']").OuterHtml, StringComparison.Ordinal);
    }

    private static async Task<Pagina> ToevoegenAsync(Beheer beheer, string nummer, params (string Naam, string? Waarde)[] anders) =>
        await (await beheer.Bezoeker.PaginaAsync(beheer.Adres("toevoegen/nieuw"))).IndienenAsync(Beheer.Formulier, Velden(nummer, anders));

    private static (string, string?)[] Velden(string nummer, params (string Naam, string? Waarde)[] anders)
    {
        (string Naam, string? Waarde)[] velden =
        [
            ("Formulier.Rijksregisternummer", nummer), ("Formulier.Voornaam", "Mia"), ("Formulier.Familienaam", "Zegers"), ("Formulier.Email", "mia@bedrijf.example"),
            ("Formulier.Gebruikerstype", "VasteMedewerker"), ("Formulier.Reden", Beheer.Reden),
        ];
        return [.. velden.Where(veld => anders.All(een => een.Naam != veld.Naam)), .. anders];
    }

    private Task<Persoon?> PersoonAsync(Insz insz)
    {
        var hash = Bescherming.Maken().Beschermen(insz).Hash;
        return proef.Data.LezenAsync(db => db.Personen.SingleOrDefaultAsync(een => een.InszHash == hash));
    }
}
