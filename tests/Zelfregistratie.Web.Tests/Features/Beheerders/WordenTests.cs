using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.Beheerders;

public sealed class WordenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Een_hoofdtoegangsbeheerder_wordt_beheerder_en_de_geweigerde_link_werkt_vanaf_dan()
    {
        var (organisatie, recht) = (await proef.Data.OrganisatieAsync(), await proef.Data.RechtAsync());
        var link = $"/user/aanvraag?ec={recht.Code}&dg=EA&oc={organisatie.CodeWaarde}";
        using var burger = await proef.AlsAsync(await proef.Data.PersoonAsync());
        Assert.Equal(HttpStatusCode.Conflict, (await burger.PaginaAsync(link)).Status);
        var ik = await proef.Data.PersoonAsync("Nora", "Claes");
        await proef.Data.HoofdtoegangsbeheerderAsync(ik, organisatie);
        using var bezoeker = await proef.AlsAsync(ik, email: "nora@bedrijf.example");

        var lijst = await bezoeker.PaginaAsync("/beheerders");
        var formulier = await lijst.VolgenAsync($"main a[href$='/worden']");
        Assert.Equal("nora@bedrijf.example", formulier.Element("[name='Formulier.Email']").GetAttribute("value"));
        var klaar = await formulier.IndienenAsync(Beheer.Formulier, ("Formulier.Gebruikerstype", "VasteMedewerker"), ("Formulier.Telefoon", "0470 12 34 56"));

        Assert.Equal(HttpStatusCode.OK, klaar.Status);
        Assert.Contains($"Je bent nu hoofd lokale beheerder van {organisatie.Naam}", klaar.Tekst, StringComparison.Ordinal);
        Assert.Contains("Nora Claes (jij)", klaar.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await burger.PaginaAsync(link)).Status);
        var werkrelatie = await WerkrelatieAsync(ik, organisatie);
        Assert.Equal(("nora@bedrijf.example", "+32470123456", Gebruikerstype.VasteMedewerker, proef.Data.Vandaag), (werkrelatie.Email, werkrelatie.Telefoon, werkrelatie.Gebruikerstype, werkrelatie.Begindatum));
        var rol = Assert.Single(werkrelatie.Rechten);
        Assert.Equal((Rol.HoofdLokaleBeheerder, ik.Id), (rol.Gebruikersrecht.Rol, rol.ToegekendDoor!.Id));
        var logboek = await Beheer.LogboekAsync(proef, organisatie);
        Assert.Equal([Handeling.WerkrelatieIngesteld, Handeling.RolToegekend], logboek.Select(regel => regel.Handeling));
        Assert.Contains("BTB", logboek[1].Toelichting, StringComparison.Ordinal);
        Assert.Equal((ik.Id, ik.Id), (logboek[1].Door!.Id, logboek[1].Over!.Id));
        var mail = Assert.Single(await Beheer.MailsAsync(proef, organisatie));
        Assert.Equal("nora@bedrijf.example", mail.Aan);
        Assert.Equal($"Je bent nu hoofd lokale beheerder van {organisatie.Naam}", mail.Inhoud.Onderwerp);
    }

    [Fact]
    public async Task Een_open_aanvraag_voor_de_werkrelatie_vervalt_omdat_ze_nu_bestaat()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var ik = await proef.Data.PersoonAsync("Nora");
        await proef.Data.HoofdtoegangsbeheerderAsync(ik, organisatie);
        var gevraagd = await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Organisatie, een.Werkrelatie) = (ik, organisatie, true));
        using var bezoeker = await proef.AlsAsync(ik);

        var formulier = await bezoeker.PaginaAsync(Adres(organisatie));
        await formulier.IndienenAsync(Beheer.Formulier, ("Formulier.Email", "nora@bedrijf.example"), ("Formulier.Gebruikerstype", "VasteMedewerker"));

        var aanvraag = await proef.Data.LezenAsync(db => db.Aanvragen.SingleAsync(een => een.Id == gevraagd.Id));
        Assert.Equal((AanvraagStatus.Vervallen, Vervalreden.BestaatAl), (aanvraag.Status, aanvraag.Vervalreden));
        Assert.True(await proef.Data.LezenAsync(db => db.UitgaandeMails.AnyAsync(mail => mail.Soort == Mailsoort.Vervallen && mail.Aan == gevraagd.Email)));
    }

    [Fact]
    public async Task Een_wettelijk_vertegenwoordiger_gebruikt_de_werkrelatie_die_er_is_en_de_andere_beheerders_lezen_het()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var ik = await proef.Data.PersoonAsync("Nora");
        await proef.Data.WerkrelatieAsync(ik, organisatie, metEmail: false);
        using var bezoeker = await proef.AlsAsync(ik, vertegenwoordigt: organisatie.Code.Opgemaakt);

        var formulier = await bezoeker.PaginaAsync(Adres(organisatie));
        Assert.DoesNotContain("Formulier.Gebruikerstype", formulier.Inhoud, StringComparison.Ordinal);
        await formulier.IndienenAsync(Beheer.Formulier, ("Formulier.Email", "nora@bedrijf.example"));

        var werkrelatie = await WerkrelatieAsync(ik, organisatie);
        Assert.Equal(("nora@bedrijf.example", Proefdata.Begin), (werkrelatie.Email, werkrelatie.Begindatum));
        Assert.Equal(Rol.HoofdLokaleBeheerder, Assert.Single(werkrelatie.Rechten).Gebruikersrecht.Rol);
        Assert.Equal("Wettelijk vertegenwoordiger (wv_orgcode)", Assert.Single(await Beheer.LogboekAsync(proef, organisatie)).Toelichting);
        Assert.Equal(2, (await Beheer.MailsAsync(proef, organisatie)).Count);
    }

    [Fact]
    public async Task Wie_een_ander_adres_invult_leest_dat_op_het_oude_en_het_staat_in_het_logboek()
    {
        var (ik, organisatie) = await GeregistreerdAsync();
        var oud = (await proef.Data.WerkrelatieAsync(ik, organisatie)).Email!;
        using var bezoeker = await proef.AlsAsync(ik);

        await WordenAsync(bezoeker, organisatie, ("Formulier.Email", "nieuw@bedrijf.example"));

        var logboek = await Beheer.LogboekAsync(proef, organisatie);
        Assert.Equal([Handeling.RolToegekend, Handeling.WerkrelatieGewijzigd], logboek.Select(regel => regel.Handeling));
        Assert.Equal($"e-mail: {oud} > nieuw@bedrijf.example", logboek[1].Toelichting);
        var mails = await Beheer.MailsAsync(proef, organisatie);
        Assert.Equal([("nieuw@bedrijf.example", true), (oud, false)], mails.Select(mail => (mail.Aan, mail.Inhoud.Onderwerp.StartsWith("Je bent nu hoofd", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Een_voorbije_werkrelatie_maakt_plaats_voor_een_nieuwe()
    {
        var (ik, organisatie) = await GeregistreerdAsync();
        await proef.Data.WerkrelatieAsync(ik, organisatie, geldigheid: new Geldigheid(Proefdata.Begin, proef.Data.Vandaag.AddDays(-1)));
        using var bezoeker = await proef.AlsAsync(ik);

        var klaar = await WordenAsync(bezoeker, organisatie);

        Assert.Equal(HttpStatusCode.OK, klaar.Status);
        Assert.Equal(proef.Data.Vandaag, (await WerkrelatieAsync(ik, organisatie)).Begindatum);
        Assert.Equal([Handeling.WerkrelatieBeeindigd, Handeling.WerkrelatieIngesteld, Handeling.RolToegekend], (await Beheer.LogboekAsync(proef, organisatie)).Select(regel => regel.Handeling));
    }

    [Fact]
    public async Task Bij_meer_doelgroepen_wordt_er_een_gekozen()
    {
        var organisatie = await proef.Data.OrganisatieAsync("EA", ookIn: ["VER", "LB"]);
        var ik = await proef.Data.PersoonAsync();
        await proef.Data.HoofdtoegangsbeheerderAsync(ik, organisatie);
        using var bezoeker = await proef.AlsAsync(ik);

        var fout = await WordenAsync(bezoeker, organisatie, ("Formulier.Doelgroep", "LB"));
        Assert.Contains("Kies bij welke doelgroep", fout.Tekst, StringComparison.Ordinal);
        await WordenAsync(bezoeker, organisatie, ("Formulier.Doelgroep", "VER"));

        Assert.Equal("VER", (await WerkrelatieAsync(ik, organisatie)).Doelgroep.Code);
    }

    [Theory]
    [InlineData(null, "Vul een e-mailadres in.")]
    [InlineData("nora", "Vul een geldig e-mailadres in")]
    public async Task Zonder_goed_emailadres_verandert_er_niets(string? email, string fout)
    {
        var (ik, organisatie) = await GeregistreerdAsync();
        using var bezoeker = await proef.AlsAsync(ik);

        var formulier = await WordenAsync(bezoeker, organisatie, ("Formulier.Email", email));

        Assert.Equal(HttpStatusCode.OK, formulier.Status);
        Assert.StartsWith("Fout: ", formulier.Titel, StringComparison.Ordinal);
        Assert.Contains(fout, formulier.Tekst, StringComparison.Ordinal);
        await NietsVeranderdAsync(ik, organisatie);
    }

    [Fact]
    public async Task Het_adres_van_een_andere_organisatie_wordt_niet_voorgesteld()
    {
        var (ik, organisatie) = await GeregistreerdAsync();
        using var bezoeker = await proef.AlsAsync(ik, email: "nora@elders.example", organisatieCode: Buur.Code);

        var formulier = await bezoeker.PaginaAsync(Adres(organisatie));

        Assert.DoesNotContain("nora@elders.example", formulier.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_organisatie_van_iemand_anders_bestaat_niet()
    {
        var (_, organisatie) = await GeregistreerdAsync();
        var ik = await proef.Data.PersoonAsync();
        await proef.Data.HoofdtoegangsbeheerderAsync(ik, await proef.Data.OrganisatieAsync());
        using var bezoeker = await proef.AlsAsync(ik);

        var gevraagd = await bezoeker.PaginaAsync(Adres(organisatie));
        var ingestuurd = await bezoeker.VersturenAsync(Adres(organisatie), await TokenAsync(bezoeker));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (gevraagd.Status, ingestuurd.Status));
        await NietsVeranderdAsync(ik, organisatie);
    }

    [Theory]
    [InlineData(-400, -1, "Je registratie in BTB is voorbij", "tot en met 15 november 2026")]
    [InlineData(1, null, "Je registratie in BTB geldt nog niet", "vanaf 17 november 2026")]
    public async Task Een_registratie_die_vandaag_niet_geldt_zegt_tot_wanneer_ze_gold(int begin, int? einde, string kop, string datum)
    {
        var (organisatie, ik) = (await proef.Data.OrganisatieAsync(), await proef.Data.PersoonAsync());
        var vandaag = proef.Data.Vandaag;
        await proef.Data.HoofdtoegangsbeheerderAsync(ik, organisatie, new Geldigheid(vandaag.AddDays(begin), einde is { } dagen ? vandaag.AddDays(dagen) : null));
        using var bezoeker = await proef.AlsAsync(ik);

        var gevraagd = await bezoeker.PaginaAsync(Adres(organisatie));
        var ingestuurd = await bezoeker.VersturenAsync(Adres(organisatie), await TokenAsync(bezoeker));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (gevraagd.Status, ingestuurd.Status));
        Assert.Equal(kop, gevraagd.Kop);
        Assert.Contains(datum, gevraagd.Tekst, StringComparison.Ordinal);
        await NietsVeranderdAsync(ik, organisatie);
    }

    [Fact]
    public async Task De_laatste_dag_van_een_registratie_telt_mee()
    {
        var (organisatie, ik) = (await proef.Data.OrganisatieAsync(), await proef.Data.PersoonAsync());
        await proef.Data.HoofdtoegangsbeheerderAsync(ik, organisatie, new Geldigheid(Proefdata.Begin, proef.Data.Vandaag));
        using var bezoeker = await proef.AlsAsync(ik);

        await WordenAsync(bezoeker, organisatie);

        Assert.Equal([Rol.HoofdLokaleBeheerder], await Beheer.RollenAsync(proef, ik, organisatie));
    }

    [Fact]
    public async Task Een_organisatie_buiten_gebruik_krijgt_geen_beheerder_meer()
    {
        var (ik, organisatie) = await GeregistreerdAsync();
        await proef.Data.WijzigenAsync(async db => (await db.Organisaties.SingleAsync(een => een.Id == organisatie.Id)).BuitenGebruikStellen(proef.Data.Nu));
        using var bezoeker = await proef.AlsAsync(ik);

        var gevraagd = await bezoeker.PaginaAsync(Adres(organisatie));

        Assert.Equal((HttpStatusCode.Conflict, "Deze organisatie is niet meer in gebruik"), (gevraagd.Status, gevraagd.Kop));
        Assert.DoesNotContain("/worden", (await bezoeker.PaginaAsync("/beheerders")).Inhoud, StringComparison.Ordinal);
        await NietsVeranderdAsync(ik, organisatie);
    }

    [Fact]
    public async Task Wie_het_al_is_leest_dat_en_wie_tweemaal_drukt_krijgt_het_gewone_antwoord()
    {
        var (ik, organisatie) = await GeregistreerdAsync();
        using var bezoeker = await proef.AlsAsync(ik);
        var formulier = await bezoeker.PaginaAsync(Adres(organisatie));
        (string, string?)[] velden = [("Formulier.Email", "nora@bedrijf.example"), ("Formulier.Gebruikerstype", "VasteMedewerker")];

        await formulier.IndienenAsync(Beheer.Formulier, velden);
        var nogEens = await formulier.IndienenAsync(Beheer.Formulier, velden);
        var opnieuw = await bezoeker.PaginaAsync(Adres(organisatie));

        Assert.Contains("Je bent nu hoofd lokale beheerder", nogEens.Tekst, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Conflict, "Deze persoon is al beheerder"), (opnieuw.Status, opnieuw.Kop));
        Assert.Single((await WerkrelatieAsync(ik, organisatie)).Rechten);
        Assert.Single(await Beheer.MailsAsync(proef, organisatie));
    }

    [Fact]
    public async Task Een_organisatie_die_het_portaal_niet_kent_wordt_gezegd()
    {
        var code = OrganisatieCode.Lezen(Verzonnen.Kbo(), Codesoort.Kbo);
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync(), vertegenwoordigt: code.Waarde);

        var lijst = await bezoeker.PaginaAsync("/beheerders");
        var worden = await bezoeker.PaginaAsync($"/beheerders/{code.Waarde}/worden");
        var gekozen = await bezoeker.PaginaAsync($"/beheerders?organisatie={code.Waarde}");

        Assert.Contains($"We kennen {code.Opgemaakt} nog niet", lijst.Tekst, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, "We kennen deze organisatie nog niet"), (worden.Status, worden.Kop));
        Assert.Equal(worden.Kop, gekozen.Kop);
    }

    [Fact]
    public async Task Wie_een_overheid_vertegenwoordigt_vraagt_het_met_het_formulier()
    {
        var gemeente = await proef.Data.OrganisatieAsync("LB");
        var ik = await proef.Data.PersoonAsync();
        using var bezoeker = await proef.AlsAsync(ik, vertegenwoordigt: gemeente.CodeWaarde);

        var worden = await bezoeker.PaginaAsync(Adres(gemeente));

        Assert.Equal(HttpStatusCode.Conflict, worden.Status);
        Assert.Equal($"/user/aanvraag_beheerder?dg=LB&oc={gemeente.CodeWaarde}", worden.Element("main .zr-acties a").GetAttribute("href"));
        await NietsVeranderdAsync(ik, gemeente);
    }

    private static string Adres(Organisatie organisatie) => $"/beheerders/{organisatie.CodeWaarde}/worden";

    private async Task<(Persoon Ik, Organisatie Organisatie)> GeregistreerdAsync()
    {
        var (organisatie, ik) = (await proef.Data.OrganisatieAsync(), await proef.Data.PersoonAsync("Nora"));
        await proef.Data.HoofdtoegangsbeheerderAsync(ik, organisatie);
        return (ik, organisatie);
    }

    private static async Task<Pagina> WordenAsync(Bezoeker bezoeker, Organisatie organisatie, params (string, string?)[] anders)
    {
        (string Naam, string? Waarde)[] velden = [("Formulier.Email", "nora@bedrijf.example"), ("Formulier.Gebruikerstype", "VasteMedewerker")];
        return await (await bezoeker.PaginaAsync(Adres(organisatie))).IndienenAsync(Beheer.Formulier, [.. velden.Where(veld => anders.All(een => een.Item1 != veld.Naam)), .. anders]);
    }

    private static async Task<IReadOnlyList<KeyValuePair<string, string>>> TokenAsync(Bezoeker bezoeker) =>
        [new("__RequestVerificationToken", (await bezoeker.PaginaAsync("/")).Element("input[name=__RequestVerificationToken]").GetAttribute("value")!)];

    private Task<Werkrelatie> WerkrelatieAsync(Persoon persoon, Organisatie organisatie) => proef.Data.LezenAsync(db => db.Werkrelaties
        .Include(een => een.Doelgroep)
        .Include(een => een.Rechten).ThenInclude(recht => recht.Gebruikersrecht)
        .Include(een => een.Rechten).ThenInclude(recht => recht.ToegekendDoor)
        .SingleAsync(een => een.Persoon.Id == persoon.Id && een.Organisatie.Id == organisatie.Id && een.BeeindigdOp == null));

    private async Task NietsVeranderdAsync(Persoon persoon, Organisatie organisatie)
    {
        Assert.Empty(await Beheer.RollenAsync(proef, persoon, organisatie));
        Assert.Empty(await Beheer.LogboekAsync(proef, organisatie));
        Assert.Empty(await Beheer.MailsAsync(proef, organisatie));
    }
}
