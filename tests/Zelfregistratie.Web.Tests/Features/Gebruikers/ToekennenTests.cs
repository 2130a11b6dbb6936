using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.Gebruikers;

public sealed class ToekennenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static readonly DateOnly Vandaag = new(2026, 11, 16);

    [Fact]
    public async Task Een_beheerder_kent_een_recht_toe_met_contexten_en_einde_en_de_persoon_leest_het_in_een_mail()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var recht = await proef.Data.RechtAsync(contexten: ["TK-BOS", "TK-ZEE"], contextVerplicht: true, maximumduurInDagen: 90);

        var kiezen = await dienst.Beheerder.PaginaAsync(dienst.Adres + "/toekennen");
        var formulier = await kiezen.IndienenAsync("main form", ("Recht", recht.Code));
        Assert.Equal("2026-11-16", formulier.Element("input[name='Formulier.Begindatum']").GetAttribute("value"));
        Assert.Equal("2027-02-14", formulier.Element("input[name='Formulier.Einddatum']").GetAttribute("value"));
        var klaar = await formulier.IndienenAsync(
            Dienst.Formulier, ("Formulier.Contexten", "TK-BOS"), ("Formulier.Einddatum", "2026-12-31"), ("Formulier.Reden", Dienst.Reden));

        Assert.Equal((HttpStatusCode.OK, dienst.Adres), (klaar.Status, klaar.Adres.AbsolutePath));
        Assert.Contains($"Tom Claes heeft nu het recht {recht.Naam} (Context TK-BOS).", klaar.Tekst, StringComparison.Ordinal);
        Assert.Contains("gegeven door Lien Maes", klaar.Tekst, StringComparison.Ordinal);
        var toegekend = Assert.Single((await dienst.StandAsync()).Rechten);
        Assert.Equal((recht.Id, Vandaag, new DateOnly(2026, 12, 31), dienst.Wie.Id), (toegekend.Gebruikersrecht.Id, toegekend.Begindatum, toegekend.Einddatum, toegekend.ToegekendDoor!.Id));
        Assert.Equal(["TK-BOS"], toegekend.Contexten.Select(context => context.Code));

        var regel = Assert.Single(await dienst.LogboekAsync());
        Assert.Equal((Handeling.RechtToegekend, dienst.Wie.Id, dienst.Organisatie.Id, recht.Code), (regel.Handeling, regel.Door!.Id, regel.Organisatie!.Id, regel.Onderwerp));
        Assert.Equal(Dienst.Reden + "\n[TK-BOS] 2026-11-16/2026-12-31", regel.Toelichting);

        var mail = Assert.Single(await dienst.MailsAsync());
        Assert.Equal(dienst.Werkrelatie.Email, mail.Aan);
        Assert.Equal($"Je hebt een nieuw recht: {recht.Naam}", mail.Inhoud.Onderwerp);
        Assert.Contains(mail.Inhoud.Feiten, feit => feit.Waarde == Dienst.Reden);
        Assert.Contains(mail.Inhoud.Feiten, feit => feit.Waarde == "van 16 november 2026 tot en met 31 december 2026");
        Assert.Equal("/mijn-profiel", mail.Inhoud.Knop!.Pad);
    }

    [Fact]
    public async Task Zonder_adres_op_de_werkrelatie_gaat_de_mail_naar_het_laatst_gebruikte_en_anders_zegt_de_pagina_dat_het_niet_kan()
    {
        using var dienst = await Dienst.BeginnenAsync(proef, metEmail: false);
        var zonder = await dienst.ToekennenAsync(await proef.Data.RechtAsync());
        Assert.Contains("We kennen geen e-mailadres van deze persoon.", zonder.Tekst, StringComparison.Ordinal);

        await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Email) = (dienst.Medewerker, "tom@thuis.example"));
        await dienst.ToekennenAsync(await proef.Data.RechtAsync());

        Assert.Equal(1, await proef.Data.LezenAsync(db => db.UitgaandeMails.CountAsync(mail => mail.Soort == Mailsoort.Wijziging && mail.Aan == "tom@thuis.example")));
    }

    [Fact]
    public async Task De_open_aanvraag_van_hetzelfde_recht_vervalt_in_dezelfde_stap_en_een_ruimere_blijft()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var (recht, ruimer) = (await proef.Data.RechtAsync(), await proef.Data.RechtAsync(contexten: ["TK-EEN", "TK-TWEE"]));
        var overbodig = await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Organisatie, een.Recht) = (dienst.Medewerker, dienst.Organisatie, recht));
        var nodig = await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Organisatie, een.Recht, een.Contexten) = (dienst.Medewerker, dienst.Organisatie, ruimer, ["TK-EEN", "TK-TWEE"]));

        var klaar = await dienst.ToekennenAsync(recht);
        await dienst.ToekennenAsync(ruimer, ("Formulier.Contexten", "TK-EEN"));

        Assert.Equal(HttpStatusCode.OK, klaar.Status);
        var vervallen = await AanvraagAsync(overbodig);
        Assert.Equal((AanvraagStatus.Vervallen, Vervalreden.BestaatAl), (vervallen.Status, vervallen.Vervalreden));
        Assert.True((await AanvraagAsync(nodig)).IsOpen);
        Assert.Contains(await dienst.LogboekAsync(), regel => regel.Handeling == Handeling.AanvraagVervallen && regel.Onderwerp == overbodig.Referentie.Waarde);
        var mails = await proef.Data.LezenAsync(db => db.UitgaandeMails.Where(mail => mail.Soort == Mailsoort.Vervallen).ToListAsync());
        Assert.Contains("Dat heb je nu", Assert.Single(mails).Inhoud.Alineas[1], StringComparison.Ordinal);

        Task<Aanvraag> AanvraagAsync(Aanvraag aanvraag) => proef.Data.LezenAsync(db => db.Aanvragen.SingleAsync(een => een.Id == aanvraag.Id));
    }

    [Theory]
    [InlineData("Formulier.Reden", "kort", "Schrijf iets meer: minstens 10 tekens.")]
    [InlineData("Formulier.Reden", "", "Schrijf waarom. De persoon leest dit.")]
    [InlineData("Formulier.Begindatum", "2026-11-15", "Kies vandaag of een latere dag.")]
    [InlineData("Formulier.Begindatum", "", "Vul een begindatum in.")]
    [InlineData("Formulier.Begindatum", "9999-12-31", "Kies een dag tot en met 16 november 2027.")]
    [InlineData("Formulier.Einddatum", "2026-11-10", "Kies vandaag of een latere dag.")]
    [InlineData("Formulier.Einddatum", "", "Vul een einddatum in, ten laatste 16 december 2026. Langer mag dit recht niet gelden.")]
    [InlineData("Formulier.Einddatum", "2026-12-17", "Kies een dag tot en met 16 december 2026. Langer mag dit recht niet gelden.")]
    [InlineData("Formulier.Einddatum", "morgen", "Vul een datum in zoals 31/12/2026.")]
    [InlineData("Formulier.Contexten", null, "Kies minstens één context.")]
    [InlineData("Formulier.Contexten", "BUUR-CONTEXT", "Kies alleen contexten uit de lijst.")]
    public async Task Wat_niet_klopt_staat_bij_het_veld_en_er_verandert_niets(string veld, string? waarde, string fout)
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var recht = await proef.Data.RechtAsync(contexten: ["TK-BOS"], contextVerplicht: true, maximumduurInDagen: 30);
        (string, string?)[] velden = [("Formulier.Contexten", "TK-BOS"), ("Formulier.Reden", Dienst.Reden)];

        var terug = await dienst.ToekennenAsync(recht, [.. velden.Where(een => een.Item1 != veld), (veld, waarde)]);

        Assert.StartsWith("Fout: ", terug.Titel, StringComparison.Ordinal);
        Assert.Contains(fout, terug.Tekst, StringComparison.Ordinal);
        Assert.Empty((await dienst.StandAsync()).Rechten);
        Assert.Empty(await dienst.LogboekAsync());
    }

    [Fact]
    public async Task Een_recht_loopt_niet_langer_dan_de_werkrelatie()
    {
        using var dienst = await Dienst.BeginnenAsync(proef, geldigheid: new Geldigheid(Vandaag.AddDays(-5), Vandaag.AddDays(10)));

        var terug = await dienst.ToekennenAsync(await proef.Data.RechtAsync(), ("Formulier.Einddatum", "2026-11-27"));

        Assert.Contains("Kies een dag tot en met 26 november 2026. Dan eindigt de werkrelatie.", terug.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_het_recht_al_heeft_leest_tot_wanneer()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var heeft = await dienst.ToegekendAsync(geldigheid: new Geldigheid(Vandaag, Vandaag.AddDays(20)));

        var pagina = await dienst.Beheerder.PaginaAsync($"{dienst.Adres}/toekennen?recht={heeft.Gebruikersrecht.Code}");

        Assert.Equal((HttpStatusCode.Conflict, "Dit recht is al toegekend"), (pagina.Status, pagina.Kop));
        Assert.Contains("tot en met 6 december 2026", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_context_die_iemand_al_heeft_kan_niet_nog_eens_gekozen_worden()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var recht = await proef.Data.RechtAsync(contexten: ["TK-A", "TK-B"], contextVerplicht: true);
        await dienst.ToegekendAsync(recht, contexten: "TK-A");

        var formulier = await dienst.Beheerder.PaginaAsync($"{dienst.Adres}/toekennen?recht={recht.Code}");
        var al = await formulier.IndienenAsync(Dienst.Formulier, ("Formulier.Contexten", "TK-A"), ("Formulier.Reden", Dienst.Reden));

        Assert.True(formulier.Element("input[value='TK-A']").HasAttribute("disabled"));
        Assert.False(formulier.Element("input[value='TK-B']").HasAttribute("disabled"));
        Assert.Equal((HttpStatusCode.Conflict, "Dit recht is al toegekend"), (al.Status, al.Kop));
        Assert.Single((await dienst.StandAsync()).Rechten);
    }

    [Fact]
    public async Task Bij_een_organisatie_buiten_gebruik_komt_er_geen_recht_bij()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var recht = await proef.Data.RechtAsync();
        var open = await dienst.Beheerder.PaginaAsync($"{dienst.Adres}/toekennen?recht={recht.Code}");
        await proef.Data.WijzigenAsync(async db => (await db.Organisaties.SingleAsync(een => een.Id == dienst.Organisatie.Id)).BuitenGebruikStellen(proef.Data.Nu));

        var verstuurd = await open.IndienenAsync(Dienst.Formulier, ("Formulier.Reden", Dienst.Reden));

        Assert.Equal((HttpStatusCode.Conflict, "Deze organisatie is niet meer in gebruik"), (verstuurd.Status, verstuurd.Kop));
        Assert.Empty((await dienst.StandAsync()).Rechten);
        Assert.Empty(await dienst.LogboekAsync());
    }

    [Fact]
    public async Task Rollen_rechten_van_de_doelgroep_en_wat_buiten_gebruik_is_kan_niemand_hier_geven()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var vanDoelgroep = await proef.Data.RechtAsync(beslisser: Beslisser.Doelgroepverantwoordelijke);
        var weg = await proef.Data.RechtAsync();
        await proef.Data.WijzigenAsync(async db => (await db.Gebruikersrechten.SingleAsync(een => een.Id == weg.Id)).BuitenGebruikStellen(proef.Data.Nu));
        var elders = await proef.Data.RechtAsync(doelgroepen: "LB");
        var rol = await proef.Data.LezenAsync(db => db.Gebruikersrechten.SingleAsync(een => een.Rol == Rol.LokaleBeheerder));

        await GeweigerdAsync(vanDoelgroep, HttpStatusCode.Forbidden, "Over dit recht beslis jij niet");
        await GeweigerdAsync(weg, HttpStatusCode.Conflict, "Dit recht kan niet toegekend worden");
        await GeweigerdAsync(elders, HttpStatusCode.Conflict, "Dit recht kan niet toegekend worden");
        await GeweigerdAsync(rol, HttpStatusCode.Forbidden, "Een rol wijzig je hier niet");
        Assert.Equal(HttpStatusCode.NotFound, (await dienst.Beheerder.PaginaAsync($"{dienst.Adres}/toekennen?recht=BESTAAT-NIET")).Status);
        Assert.Empty((await dienst.StandAsync()).Rechten);

        async Task GeweigerdAsync(Gebruikersrecht recht, HttpStatusCode status, string kop)
        {
            var keuze = await dienst.Beheerder.PaginaAsync(dienst.Adres + "/toekennen");
            Assert.DoesNotContain($"value=\"{recht.Code}\"", keuze.Inhoud, StringComparison.Ordinal);
            var gelezen = await dienst.Beheerder.PaginaAsync($"{dienst.Adres}/toekennen?recht={recht.Code}");
            Assert.Equal((status, kop), (gelezen.Status, gelezen.Kop));
            var goed = await dienst.Beheerder.PaginaAsync($"{dienst.Adres}/toekennen?recht={(await proef.Data.RechtAsync()).Code}");
            var velden = goed.Waarden(Dienst.Formulier).Where(veld => veld.Key != "Formulier.Reden").Append(new("Formulier.Reden", Dienst.Reden));
            var verstuurd = await dienst.Beheerder.VersturenAsync($"{dienst.Adres}/toekennen?recht={recht.Code}", velden);
            Assert.Equal((status, kop), (verstuurd.Status, verstuurd.Kop));
        }
    }
}
