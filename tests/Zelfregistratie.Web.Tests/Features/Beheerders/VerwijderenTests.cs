using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Tests.Features.Beheerders;

public sealed class VerwijderenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Theory]
    [InlineData(false, "lokale beheerder")]
    [InlineData(true, "hoofd lokale beheerder")]
    public async Task Een_hoofd_verwijdert_een_beheerder_met_een_reden_en_iedereen_die_het_aangaat_leest_het(bool isHoofd, string rolnaam)
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var karel = await proef.Data.BeheerderAsync(beheer.Organisatie, hoofd: isHoofd, persoon: await proef.Data.PersoonAsync("Karel", "Aerts"));
        var derde = await proef.Data.BeheerderAsync(beheer.Organisatie);
        using var zelf = await proef.AlsAsync(karel);
        Assert.Equal(HttpStatusCode.OK, (await zelf.PaginaAsync("/taken")).Status);

        var formulier = await beheer.Bezoeker.PaginaAsync(beheer.Adres($"{await beheer.RolAsync(karel)}/verwijderen"));
        Assert.Contains("binnen enkele minuten naar de doelgroepverantwoordelijke", formulier.Tekst, StringComparison.Ordinal);
        var klaar = await formulier.IndienenAsync(Beheer.Formulier, ("Formulier.Reden", Beheer.Reden));

        Assert.Contains($"Karel Aerts is geen {rolnaam} meer.", klaar.Tekst, StringComparison.Ordinal);
        Assert.Empty(await beheer.RollenAsync(karel));
        Assert.Equal(HttpStatusCode.Forbidden, (await zelf.PaginaAsync("/taken")).Status);
        var regel = Assert.Single(await beheer.LogboekAsync());
        Assert.Equal((Handeling.RolIngetrokken, beheer.Hoofd.Id, karel.Id, Beheer.Reden), (regel.Handeling, regel.Door!.Id, regel.Over!.Id, regel.Toelichting));
        var mails = await beheer.MailsAsync();
        Assert.Equal([await beheer.EmailAsync(karel), await beheer.EmailAsync(derde)], mails.Select(mail => mail.Aan));
        Assert.Equal($"Je bent geen {rolnaam} meer van {beheer.Organisatie.Naam}", mails[0].Inhoud.Onderwerp);
        Assert.All(mails, mail => Assert.Contains(mail.Inhoud.Feiten, feit => feit.Waarde == Beheer.Reden));

        // Pressed twice: the same answer, nothing more.
        var nogEens = await formulier.IndienenAsync(Beheer.Formulier, ("Formulier.Reden", Beheer.Reden));
        Assert.Contains($"Karel Aerts is geen {rolnaam} meer.", nogEens.Tekst, StringComparison.Ordinal);
        Assert.Equal(2, (await beheer.MailsAsync()).Count);
    }

    [Fact]
    public async Task Wie_geen_adres_heeft_bij_de_organisatie_leest_het_op_het_laatst_gebruikte()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var karel = await proef.Data.BeheerderAsync(beheer.Organisatie, metEmail: false);
        await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Email) = (karel, "karel@thuis.example"));

        await (await beheer.Bezoeker.PaginaAsync(beheer.Adres($"{await beheer.RolAsync(karel)}/verwijderen"))).IndienenAsync(Beheer.Formulier, ("Formulier.Reden", Beheer.Reden));

        var mail = Assert.Single(await beheer.MailsAsync());
        Assert.Equal(("karel@thuis.example", $"Je bent geen lokale beheerder meer van {beheer.Organisatie.Naam}"), (mail.Aan, mail.Inhoud.Onderwerp));
    }

    [Fact]
    public async Task De_laatste_die_bereikbaar_is_gaat_niet_weg_zolang_er_aanvragen_wachten()
    {
        using var beheer = await Beheer.BeginnenAsync(proef, metEmail: false);
        var karel = await proef.Data.BeheerderAsync(beheer.Organisatie);
        var aanvraag = await proef.Data.AanvraagAsync(een => een.Organisatie = beheer.Organisatie);
        var adres = beheer.Adres($"{await beheer.RolAsync(karel)}/verwijderen");

        var formulier = await beheer.Bezoeker.PaginaAsync(adres);
        Assert.Contains("Dit is de laatste beheerder die we kunnen bereiken", formulier.Tekst, StringComparison.Ordinal);
        var geweigerd = await formulier.IndienenAsync(Beheer.Formulier, ("Formulier.Reden", Beheer.Reden));

        Assert.Equal((HttpStatusCode.Conflict, "Dit is de laatste beheerder die we kunnen bereiken"), (geweigerd.Status, geweigerd.Kop));
        Assert.Contains("1 aanvraag wacht op een beslissing", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Equal([Rol.LokaleBeheerder], await beheer.RollenAsync(karel));
        Assert.Empty(await beheer.LogboekAsync());
        Assert.Empty(await beheer.MailsAsync());

        await proef.Data.WijzigenAsync(async db => (await db.Aanvragen.SingleAsync(een => een.Id == aanvraag.Id)).Vervallen(Domain.Aanvragen.Vervalreden.NietTijdigBeslist, proef.Data.Nu));
        await formulier.IndienenAsync(Beheer.Formulier, ("Formulier.Reden", Beheer.Reden));
        Assert.Empty(await beheer.RollenAsync(karel));
    }

    [Fact]
    public async Task Wat_daarna_niemand_kan_beslissen_is_er_om_door_te_sturen()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var karel = await proef.Data.BeheerderAsync(beheer.Organisatie);
        var aanvraag = await proef.Data.AanvraagAsync(een => (een.Organisatie, een.Aanvrager) = (beheer.Organisatie, beheer.Hoofd));

        await (await beheer.Bezoeker.PaginaAsync(beheer.Adres($"{await beheer.RolAsync(karel)}/verwijderen"))).IndienenAsync(Beheer.Formulier, ("Formulier.Reden", Beheer.Reden));

        Assert.Contains(aanvraag.Id, await proef.Data.LezenAsync(db => db.VerweesdeAanvragenOp(proef.Data.Vandaag).Select(een => een.Id).ToListAsync()));
    }

    [Fact]
    public async Task Zichzelf_iemand_van_elders_of_een_gewoon_recht_verwijdert_hij_niet()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        using var elders = await Beheer.BeginnenAsync(proef);
        var gewoon = await proef.Data.ToegekendAsync(await proef.Data.PersoonAsync(), beheer.Organisatie, await proef.Data.RechtAsync());
        var karel = await proef.Data.BeheerderAsync(beheer.Organisatie);
        var sjabloon = (await beheer.Bezoeker.PaginaAsync(beheer.Adres($"{await beheer.RolAsync(karel)}/verwijderen"))).Waarden(Beheer.Formulier).Where(veld => veld.Key != "Formulier.Reden").Append(new("Formulier.Reden", Beheer.Reden)).ToList();

        foreach (var (rol, status) in new[]
        {
            (await beheer.RolAsync(beheer.Hoofd), HttpStatusCode.Forbidden), (await elders.RolAsync(elders.Hoofd), HttpStatusCode.NotFound),
            (gewoon.Id, HttpStatusCode.NotFound), (long.MaxValue, HttpStatusCode.NotFound),
        })
        {
            Assert.Equal(status, (await beheer.Bezoeker.PaginaAsync(beheer.Adres($"{rol}/verwijderen"))).Status);
            Assert.Equal(status, (await beheer.Bezoeker.VersturenAsync(beheer.Adres($"{rol}/verwijderen"), sjabloon)).Status);
            Assert.Equal(status, (await beheer.Bezoeker.PaginaAsync(beheer.Adres($"{rol}/email"))).Status);
            Assert.Equal(status, (await beheer.Bezoeker.VersturenAsync(beheer.Adres($"{rol}/email"), sjabloon.Append(new("Formulier.Email", "x@elders.example")))).Status);
        }

        Assert.Equal([Rol.HoofdLokaleBeheerder], await beheer.RollenAsync(beheer.Hoofd));
        Assert.Equal([Rol.HoofdLokaleBeheerder], await elders.RollenAsync(elders.Hoofd));
        Assert.Empty(await beheer.LogboekAsync());
        Assert.Empty(await elders.LogboekAsync());
    }

    [Fact]
    public async Task Zonder_reden_komt_het_formulier_terug()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var karel = await proef.Data.BeheerderAsync(beheer.Organisatie);

        var fout = await (await beheer.Bezoeker.PaginaAsync(beheer.Adres($"{await beheer.RolAsync(karel)}/verwijderen"))).IndienenAsync(Beheer.Formulier, ("Formulier.Reden", "kort"));

        Assert.StartsWith("Fout: ", fout.Titel, StringComparison.Ordinal);
        Assert.Equal([Rol.LokaleBeheerder], await beheer.RollenAsync(karel));
    }

    [Fact]
    public async Task Een_hoofd_verbetert_het_adres_van_een_collega_en_beide_adressen_lezen_het()
    {
        using var beheer = await Beheer.BeginnenAsync(proef);
        var karel = await proef.Data.BeheerderAsync(beheer.Organisatie, hoofd: true);
        var oud = await beheer.EmailAsync(karel);
        var formulier = await beheer.Bezoeker.PaginaAsync(beheer.Adres($"{await beheer.RolAsync(karel)}/email"));

        var fout = await formulier.IndienenAsync(Beheer.Formulier, ("Formulier.Email", "geen adres"));
        Assert.Contains("Vul een geldig e-mailadres in", fout.Tekst, StringComparison.Ordinal);
        var klaar = await formulier.IndienenAsync(Beheer.Formulier, ("Formulier.Email", "karel@bedrijf.example"));
        await formulier.IndienenAsync(Beheer.Formulier, ("Formulier.Email", "karel@bedrijf.example"));

        Assert.Contains("gaan nu naar karel@bedrijf.example", klaar.Tekst, StringComparison.Ordinal);
        Assert.Equal("karel@bedrijf.example", await beheer.EmailAsync(karel));
        var regel = Assert.Single(await beheer.LogboekAsync());
        Assert.Equal((Handeling.WerkrelatieGewijzigd, beheer.Hoofd.Id, karel.Id), (regel.Handeling, regel.Door!.Id, regel.Over!.Id));
        Assert.Equal([oud, "karel@bedrijf.example"], (await beheer.MailsAsync()).Select(mail => mail.Aan));
    }

    [Fact]
    public async Task Een_nieuw_adres_maakt_een_beheerder_bereikbaar()
    {
        using var beheer = await Beheer.BeginnenAsync(proef, metEmail: false);
        var (karel, recht) = (await proef.Data.BeheerderAsync(beheer.Organisatie, metEmail: false), await proef.Data.RechtAsync());
        var link = $"/user/aanvraag?ec={recht.Code}&dg=EA&oc={beheer.Organisatie.CodeWaarde}";
        using var burger = await proef.AlsAsync(await proef.Data.PersoonAsync());
        Assert.Equal(HttpStatusCode.Conflict, (await burger.PaginaAsync(link)).Status);

        await (await beheer.Bezoeker.PaginaAsync(beheer.Adres($"{await beheer.RolAsync(karel)}/email"))).IndienenAsync(Beheer.Formulier, ("Formulier.Email", "karel@bedrijf.example"));

        Assert.Equal(HttpStatusCode.OK, (await burger.PaginaAsync(link)).Status);
        Assert.Equal("karel@bedrijf.example", Assert.Single(await beheer.MailsAsync()).Aan);
    }
}
