using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.AanvraagBehandelen;

public sealed class GoedkeurenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private DateOnly Vandaag => proef.Data.Vandaag;

    [Fact]
    public async Task Goedkeuren_zonder_werkrelatie_maakt_de_werkrelatie_in_dezelfde_stap()
    {
        var recht = await proef.Data.RechtAsync(contexten: ["BOS", "ZEE"]);
        using var taak = await Behandeling.BeginnenAsync(proef, een => (een.Recht, een.Contexten) = (recht, ["ZEE"]));

        var pagina = await taak.GoedkeurenAsync();

        Assert.Equal("/taken", pagina.Adres.PathAndQuery);
        Assert.Contains($"De aanvraag van {taak.Aanvraag.Aanvrager.Naam} is goedgekeurd.", pagina.TekstVan("[role=status]"), StringComparison.Ordinal);
        var stand = await taak.StandAsync();
        Assert.Equal((AanvraagStatus.Goedgekeurd, taak.Wie.Id, Behandeling.Reden, proef.Klok.GetUtcNow()), (stand.Status, stand.BeslistDoor!.Id, stand.Beslisreden!.Tekst, stand.AfgehandeldOp));
        var werkrelatie = Assert.Single(await taak.WerkrelatiesAsync());
        Assert.Equal(
            (Gebruikerstype.VasteMedewerker, "an.peeters@bedrijf.example", "+3292345678", Vandaag, (DateOnly?)null),
            (werkrelatie.Gebruikerstype, werkrelatie.Email, werkrelatie.Telefoon, werkrelatie.Begindatum, werkrelatie.Einddatum));
        var toegekend = Assert.Single(werkrelatie.Rechten);
        Assert.Equal((recht.Id, taak.Aanvraag.Id, Vandaag, (DateOnly?)null), (toegekend.Gebruikersrecht.Id, toegekend.Aanvraag!.Id, toegekend.Begindatum, toegekend.Einddatum));
        Assert.Equal(["ZEE"], toegekend.Contexten.Select(context => context.Code));
    }

    [Fact]
    public async Task Goedkeuren_is_een_bewaring_met_een_mail_en_een_regel_in_het_logboek_per_feit()
    {
        using var taak = await Behandeling.BeginnenAsync(proef);
        var formulier = await taak.Beheerder.PaginaAsync(taak.Adres + "/goedkeuren");

        var antwoord = await formulier.IndienenAsync(Behandeling.Formulier, volgen: false, ("Formulier.Reden", Behandeling.Reden));

        Assert.Equal(1, antwoord.Spoor.AantalOpgeslagen);
        var logboek = await taak.LogboekAsync();
        Assert.Equal([Handeling.AanvraagGoedgekeurd, Handeling.WerkrelatieIngesteld, Handeling.RechtToegekend], logboek.Select(regel => regel.Handeling).Order());
        Assert.All(logboek, regel => Assert.Equal((taak.Wie.Id, taak.Aanvraag.Aanvrager.Id, taak.Organisatie.Id), (regel.Door!.Id, regel.Over!.Id, regel.Organisatie!.Id)));
        Assert.Equal(Behandeling.Reden, logboek.Single(regel => regel.Handeling == Handeling.AanvraagGoedgekeurd).Toelichting);
        var mail = Assert.Single(await taak.MailsAsync());
        Assert.Equal((Mailsoort.Beslissing, "an.peeters@bedrijf.example", taak.Aanvraag.Aanvrager.Naam), (mail.Soort, mail.Aan, mail.AanNaam));
        Assert.Equal($"/user/aanvragen/{taak.Aanvraag.Referentie}", mail.Inhoud.Knop!.Pad);
        Assert.Contains(new Mailfeit("Geldig", "vanaf 16 november 2026, zonder einddatum"), mail.Inhoud.Feiten);
        Assert.Contains(new Mailfeit("Werkrelatie", "Vaste medewerker, vanaf 16 november 2026, zonder einddatum"), mail.Inhoud.Feiten);
        Assert.Contains(new Mailfeit("Reden", Behandeling.Reden), mail.Inhoud.Feiten);
        Assert.DoesNotContain("Lien", mail.InhoudJson, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_recht_met_heel_veel_contexten_past_in_het_logboek()
    {
        var contexten = Enumerable.Range(1, 60).Select(nummer => $"VELE-{new string('X', 35)}-{nummer:D3}").ToArray();
        var recht = await proef.Data.RechtAsync(contexten: contexten);
        using var taak = await Behandeling.BeginnenAsync(proef, een => (een.Recht, een.Contexten) = (recht, contexten));

        var klaar = await taak.GoedkeurenAsync();

        Assert.Equal(HttpStatusCode.OK, klaar.Status);
        Assert.Equal(60, Assert.Single(Assert.Single(await taak.WerkrelatiesAsync()).Rechten).Contexten.Count);
        Assert.Equal(Logboekregel.ToelichtingLengte, (await taak.LogboekAsync()).Single(regel => regel.Handeling == Handeling.RechtToegekend).Toelichting!.Length);
    }

    [Fact]
    public async Task Een_hoofd_zonder_adres_krijgt_dat_van_de_aanvraag_en_het_logboek_zegt_het()
    {
        var organisatie = await proef.Data.OrganisatieAsync("LB");
        var ik = await proef.Data.PersoonAsync();
        await proef.Data.WerkrelatieAsync(ik, organisatie, metEmail: false);
        var hoofdrol = await proef.Data.LezenAsync(db => db.Gebruikersrechten.SingleAsync(een => een.Rol == Rol.HoofdLokaleBeheerder));
        var aanvraag = await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Organisatie, een.Recht, een.Email) = (ik, organisatie, hoofdrol, "ik@gemeente.example"));
        using var verantwoordelijke = await proef.AlsAsync(await proef.Data.DoelgroepverantwoordelijkeAsync("LB"));

        await (await verantwoordelijke.PaginaAsync($"/taken/{aanvraag.Referentie}/goedkeuren")).IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", Behandeling.Reden));

        Assert.Equal("ik@gemeente.example", await proef.Data.LezenAsync(db => db.Werkrelaties.Where(een => een.Persoon.Id == ik.Id).Select(een => een.Email).SingleAsync()));
        Assert.Equal(
            "LB e-mail",
            await proef.Data.LezenAsync(db => db.Logboek.Where(regel => regel.Onderwerp == aanvraag.Referentie.Waarde && regel.Handeling == Handeling.WerkrelatieGewijzigd).Select(regel => regel.Toelichting).SingleAsync()));
    }

    [Fact]
    public async Task Wie_al_een_werkrelatie_heeft_krijgt_het_recht_daarop()
    {
        var persoon = await proef.Data.PersoonAsync();
        var organisatie = await proef.Data.OrganisatieAsync();
        var bestaand = await proef.Data.WerkrelatieAsync(persoon, organisatie);
        using var taak = await Behandeling.BeginnenAsync(proef, een => een.Aanvrager = persoon, organisatie);
        var formulier = await taak.Beheerder.PaginaAsync(taak.Adres + "/goedkeuren");

        await taak.GoedkeurenAsync();

        Assert.Null(formulier.Document.QuerySelector("[name='Formulier.Gebruikerstype']"));
        var werkrelatie = Assert.Single(await taak.WerkrelatiesAsync());
        Assert.Equal(bestaand.Id, werkrelatie.Id);
        Assert.Single(werkrelatie.Rechten);
        Assert.DoesNotContain(await taak.LogboekAsync(), regel => regel.Handeling == Handeling.WerkrelatieIngesteld);
    }

    [Fact]
    public async Task Een_werkrelatie_die_voorbij_is_maar_nooit_beeindigd_maakt_plaats_voor_een_nieuwe()
    {
        var persoon = await proef.Data.PersoonAsync();
        var organisatie = await proef.Data.OrganisatieAsync();
        var oud = await proef.Data.WerkrelatieAsync(persoon, organisatie, geldigheid: new Geldigheid(Proefdata.Begin, Vandaag.AddDays(-1)));
        using var taak = await Behandeling.BeginnenAsync(proef, een => een.Aanvrager = persoon, organisatie);

        await taak.GoedkeurenAsync(("Formulier.Gebruikerstype", "ExterneMedewerker"));

        var werkrelaties = await taak.WerkrelatiesAsync();
        Assert.Equal([oud.Id], werkrelaties.Where(een => een.BeeindigdOp is not null).Select(een => een.Id));
        var nieuw = Assert.Single(werkrelaties, een => een.BeeindigdOp is null);
        Assert.Equal(Gebruikerstype.ExterneMedewerker, nieuw.Gebruikerstype);
        Assert.Single(nieuw.Rechten);
        Assert.Contains(await taak.LogboekAsync(), regel => regel.Handeling == Handeling.WerkrelatieBeeindigd);
    }

    [Fact]
    public async Task Een_aanvraag_voor_een_werkrelatie_levert_de_werkrelatie_en_geen_recht()
    {
        using var taak = await Behandeling.BeginnenAsync(proef, een => (een.Werkrelatie, een.GewensteEinddatum) = (true, Vandaag.AddMonths(3)));
        var formulier = await taak.Beheerder.PaginaAsync(taak.Adres + "/goedkeuren");

        await taak.GoedkeurenAsync(("Formulier.Telefoon", ""));

        Assert.Null(formulier.Document.QuerySelector("[name='Formulier.Begindatum']"));
        var werkrelatie = Assert.Single(await taak.WerkrelatiesAsync());
        Assert.Equal((Vandaag, Vandaag.AddMonths(3), (string?)null), (werkrelatie.Begindatum, werkrelatie.Einddatum, werkrelatie.Telefoon));
        Assert.Empty(werkrelatie.Rechten);
    }

    [Fact]
    public async Task De_open_aanvraag_voor_de_werkrelatie_vervalt_omdat_die_nu_bestaat_en_de_andere_blijven()
    {
        var (persoon, organisatie) = (await proef.Data.PersoonAsync(), await proef.Data.OrganisatieAsync("EA", ookIn: "VER"));
        await proef.Data.BeheerderAsync(organisatie);
        var overbodig = await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Organisatie, een.Werkrelatie, een.Email) = (persoon, organisatie, true, "prive@an.example"));
        var inAndereDoelgroep = await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Organisatie, een.Werkrelatie, een.Doelgroep) = (persoon, organisatie, true, "VER"));
        using var taak = await Behandeling.BeginnenAsync(proef, een => (een.Aanvrager, een.Doelgroep) = (persoon, "EA"), organisatie);

        await taak.GoedkeurenAsync();

        var standen = await proef.Data.LezenAsync(db => db.Aanvragen.Where(een => een.Aanvrager.Id == persoon.Id).ToDictionaryAsync(een => een.Id));
        Assert.Equal((AanvraagStatus.Vervallen, Vervalreden.BestaatAl), (standen[overbodig.Id].Status, standen[overbodig.Id].Vervalreden));
        Assert.Equal(AanvraagStatus.Ingediend, standen[inAndereDoelgroep.Id].Status);
        var mail = Assert.Single(await taak.MailsAsync(overbodig.Referentie));
        Assert.Equal((Mailsoort.Vervallen, "prive@an.example"), (mail.Soort, mail.Aan));
        Assert.Equal([Handeling.AanvraagVervallen], (await taak.LogboekAsync(overbodig.Referentie)).Select(regel => regel.Handeling));
    }

    [Fact]
    public async Task Het_formulier_stelt_voor_zolang_als_gevraagd_of_als_mag()
    {
        var recht = await proef.Data.RechtAsync(maximumduurInDagen: 365);
        using var kort = await Behandeling.BeginnenAsync(proef, een => (een.Recht, een.GewensteEinddatum) = (recht, Vandaag.AddDays(30)));
        using var lang = await Behandeling.BeginnenAsync(proef, een => een.Recht = recht);
        var persoon = await proef.Data.PersoonAsync();
        var organisatie = await proef.Data.OrganisatieAsync();
        await proef.Data.WerkrelatieAsync(persoon, organisatie, geldigheid: new Geldigheid(Proefdata.Begin, Vandaag.AddDays(100)));
        using var begrensd = await Behandeling.BeginnenAsync(proef, een => (een.Aanvrager, een.Recht) = (persoon, recht), organisatie);

        Assert.Contains("vraagt het tot en met 16 december 2026.", (await kort.Beheerder.PaginaAsync(kort.Adres + "/goedkeuren")).Tekst, StringComparison.Ordinal);
        Assert.Equal(("2026-11-16", "2026-12-16"), await VoorstelAsync(kort));
        Assert.Equal(("2026-11-16", "2027-11-16"), await VoorstelAsync(lang));
        Assert.Equal(("2026-11-16", "2027-02-24"), await VoorstelAsync(begrensd));

        static async Task<(string?, string?)> VoorstelAsync(Behandeling taak)
        {
            var pagina = await taak.Beheerder.PaginaAsync(taak.Adres + "/goedkeuren");
            return (pagina.Element("[name='Formulier.Begindatum']").GetAttribute("value"), pagina.Element("[name='Formulier.Einddatum']").GetAttribute("value"));
        }
    }

    [Fact]
    public async Task Korter_mag_en_de_mail_zegt_van_wanneer_tot_wanneer()
    {
        var recht = await proef.Data.RechtAsync(maximumduurInDagen: 365);
        using var taak = await Behandeling.BeginnenAsync(proef, een => een.Recht = recht);

        await taak.GoedkeurenAsync(("Formulier.Begindatum", "1/12/2026"), ("Formulier.Einddatum", "2026-12-31"));

        var toegekend = Assert.Single(Assert.Single(await taak.WerkrelatiesAsync()).Rechten);
        Assert.Equal((new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 31)), (toegekend.Begindatum, toegekend.Einddatum));
        Assert.Contains(new Mailfeit("Geldig", "van 1 december 2026 tot en met 31 december 2026"), Assert.Single(await taak.MailsAsync()).Inhoud.Feiten);
    }

    [Theory]
    [InlineData("Formulier.Reden", "", "Kies een reden of schrijf er een. De aanvrager leest dit.")]
    [InlineData("Formulier.Reden", "   kort   ", "Schrijf iets meer: minstens 10 tekens.")]
    [InlineData("Formulier.Reden", "Nummer 93.05.18-223.61 werkt hier.", "Zet geen rijksregisternummer in je reden.")]
    [InlineData("Formulier.Begindatum", "", "Vul een begindatum in.")]
    [InlineData("Formulier.Begindatum", "31/02/2027", "Vul een datum in zoals 31/12/2026.")]
    [InlineData("Formulier.Begindatum", "2026-11-15", "Kies vandaag of een latere dag.")]
    [InlineData("Formulier.Begindatum", "9999-12-31", "Kies een dag tot en met 16 november 2027.")]
    [InlineData("Formulier.Einddatum", "", "Vul een einddatum in, ten laatste 16 november 2027. Langer mag dit recht niet gelden.")]
    [InlineData("Formulier.Einddatum", "2027-11-17", "Kies een dag tot en met 16 november 2027. Langer mag dit recht niet gelden.")]
    [InlineData("Formulier.Einddatum", "2026-11-15", "De einddatum ligt vóór de begindatum.")]
    [InlineData("Formulier.WerkrelatieBegindatum", "2026-11-15", "Kies vandaag of een latere dag.")]
    [InlineData("Formulier.WerkrelatieBegindatum", "2026-11-17", "Het recht kan niet vóór de werkrelatie beginnen. Die begint op 17 november 2026.")]
    [InlineData("Formulier.WerkrelatieEinddatum", "2026-11-15", "De einddatum ligt vóór de begindatum.")]
    [InlineData("Formulier.WerkrelatieEinddatum", "2027-01-01", "Kies een dag tot en met 1 januari 2027. Dan eindigt de werkrelatie.")]
    [InlineData("Formulier.WerkrelatieEinddatum", "9999-12-31", "Kies een dag tot en met 16 november 2076.")]
    [InlineData("Formulier.Email", "geen adres", "Vul een geldig e-mailadres in, zoals naam@voorbeeld.be.")]
    [InlineData("Formulier.Email", "", "Vul een e-mailadres in.")]
    [InlineData("Formulier.Telefoon", "12", "Vul een geldig telefoonnummer in, zoals 0470 12 34 56, of laat dit leeg.")]
    [InlineData("Formulier.Gebruikerstype", null, "Kies wat")]
    public async Task Wat_niet_klopt_komt_terug_met_een_duidelijke_fout_en_verandert_niets(string veld, string? waarde, string fout)
    {
        var recht = await proef.Data.RechtAsync(maximumduurInDagen: 365);
        using var taak = await Behandeling.BeginnenAsync(proef, een => een.Recht = recht);

        var pagina = await taak.GoedkeurenAsync((veld, waarde));

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.StartsWith("Fout: ", pagina.Titel, StringComparison.Ordinal);
        Assert.Contains(fout, pagina.TekstVan(".zr-fouten"), StringComparison.Ordinal);
        Assert.True((await taak.StandAsync()).IsOpen);
        Assert.Empty(await taak.WerkrelatiesAsync());
        Assert.Empty(await taak.MailsAsync());
    }

    [Fact]
    public async Task Een_te_lange_reden_blijft_staan_en_zegt_hoeveel_te_lang()
    {
        using var taak = await Behandeling.BeginnenAsync(proef);
        var lang = new string('a', 1001);

        var pagina = await taak.GoedkeurenAsync(("Formulier.Reden", lang));

        Assert.Contains("je hebt 1001 tekens, 1000 mag", pagina.TekstVan(".zr-fouten"), StringComparison.Ordinal);
        Assert.Equal(lang, pagina.TekstVan("textarea"));
    }

    [Fact]
    public async Task Het_voorbeeld_toont_de_mail_zoals_ze_vertrekt_en_houdt_het_formulier()
    {
        using var taak = await Behandeling.BeginnenAsync(proef);

        var voorbeeld = await taak.GoedkeurenAsync(("voorbeeld", "ja"), ("Formulier.Telefoon", "0470 12 34 56"));

        Assert.Equal(HttpStatusCode.OK, voorbeeld.Status);
        Assert.True((await taak.StandAsync()).IsOpen);
        Assert.Empty(await taak.MailsAsync());
        Assert.Equal("0470 12 34 56", voorbeeld.Element("[name='Formulier.Telefoon']").GetAttribute("value"));

        await voorbeeld.IndienenAsync(Behandeling.Formulier);
        var mail = Assert.Single(await taak.MailsAsync()).Inhoud;
        var getoond = voorbeeld.TekstVan(".zr-kaart");
        Assert.All([mail.Onderwerp, .. mail.Alineas, .. mail.Slot, mail.Knop!.Tekst], zin => Assert.Contains(zin, getoond, StringComparison.Ordinal));
        Assert.All(mail.Feiten, feit => Assert.Contains(feit.Waarde, getoond, StringComparison.Ordinal));
        Assert.Equal("+32470123456", Assert.Single(await taak.WerkrelatiesAsync()).Telefoon);
    }
}
