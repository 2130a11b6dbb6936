using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Mail;
using static Zelfregistratie.Web.Tests.Features.Toezicht.Rollen.Rollenwerk;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Rollen;

public sealed class AanstellenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Wie_nog_niet_gekend_is_krijgt_in_een_stap_persoon_werkrelatie_en_rol()
    {
        var (ik, collega, wie) = (await proef.Data.CentraleBeheerderAsync(), await proef.Data.CentraleBeheerderAsync(), Nieuweling.Verzinnen());
        using var bezoeker = await proef.AlsAsync(ik);

        var lijst = await bezoeker.AanstellenAsync(wie, Rol.CentraleBeheerder);

        Assert.Contains($"Noor {wie.Familienaam} is nu centrale beheerder.", lijst.Tekst, StringComparison.Ordinal);
        var persoon = (await proef.PersoonAsync(wie.Insz))!;
        var rol = Assert.Single(await proef.PortaalrollenAsync(persoon));
        Assert.Equal((Rol.CentraleBeheerder, ik.Id, proef.Data.Vandaag), (rol.Gebruikersrecht.Rol, rol.ToegekendDoor!.Id, rol.Begindatum));
        Assert.Equal(("OVO009999", "GID", wie.Email), (rol.Werkrelatie.Organisatie.CodeWaarde, rol.Werkrelatie.Doelgroep.Code, rol.Werkrelatie.Email));
        var logboek = await proef.LogboekOverAsync(persoon);
        Assert.Equal([Handeling.WerkrelatieIngesteld, Handeling.RolToegekend], logboek.Select(regel => regel.Handeling).Order());
        var regel = logboek.Single(een => een.Handeling == Handeling.RolToegekend);
        Assert.Equal((ik.Id, "CENTRALE-BEHEERDER"), (regel.Door!.Id, regel.Onderwerp));
        Assert.Contains(Reden, regel.Toelichting, StringComparison.Ordinal);
        Assert.Equal((Mailsoort.Wijziging, "Je bent aangesteld als centrale beheerder"), Assert.Single((await proef.MailsAanAsync(wie.Email)).Select(mail => (mail.Soort, mail.Inhoud.Onderwerp))));
        Assert.Contains($"Noor {wie.Familienaam} is aangesteld", Assert.Single(await proef.MailsAanAsync((await proef.EmailAsync(collega))!)).Inhoud.Onderwerp, StringComparison.Ordinal);
        Assert.Empty(await proef.MailsAanAsync((await proef.EmailAsync(ik))!));
        await ZonderNummerAsync(wie.Insz);
    }

    [Fact]
    public async Task De_rol_geldt_meteen_ook_voor_wie_al_aangemeld_is()
    {
        var persoon = await proef.Data.PersoonAsync("Nora", "Nu");
        var insz = Bescherming.Maken().Onthullen(persoon);
        using var nora = await proef.AlsAsync(persoon);
        using var ik = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        var voor = await nora.PaginaAsync("/toezicht/rollen");

        await ik.AanstellenAsync(new Nieuweling(insz, "Nu"), Rol.CentraleBeheerder);
        var na = await nora.PaginaAsync("/toezicht/rollen");

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (voor.Status, na.Status));
        Assert.Equal("Nora", (await proef.PersoonAsync(insz))!.Voornaam);
    }

    [Fact]
    public async Task Een_doelgroepverantwoordelijke_krijgt_meer_doelgroepen_in_een_keer_en_later_nog_een_bij()
    {
        var wie = Nieuweling.Verzinnen();
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        await bezoeker.AanstellenAsync(wie, Rol.Doelgroepverantwoordelijke, ("Formulier.Doelgroepen", "EA"), ("Formulier.Doelgroepen", "VER"));
        await bezoeker.AanstellenAsync(wie, Rol.Doelgroepverantwoordelijke, ("Formulier.Doelgroepen", "LB"), ("Formulier.Einddatum", "2027-01-31"));
        var nogEens = await bezoeker.AanstellenAsync(wie, Rol.Doelgroepverantwoordelijke, ("Formulier.Doelgroepen", "EA"));

        var rollen = await proef.PortaalrollenAsync((await proef.PersoonAsync(wie.Insz))!);
        Assert.Equal(["DG:EA DG:VER", "DG:LB"], rollen.Select(rol => string.Join(' ', rol.Contexten.Select(context => context.Code).Order())));
        Assert.Equal([null, new DateOnly(2027, 1, 31)], rollen.Select(rol => rol.Einddatum));
        Assert.Single(rollen.Select(rol => rol.Werkrelatie.Id).Distinct());
        Assert.Equal((HttpStatusCode.Conflict, $"Noor {wie.Familienaam} heeft deze rol al"), (nogEens.Status, nogEens.Kop));
    }

    [Fact]
    public async Task De_eerste_toepassingsbeheerder_van_een_toepassing_krijgt_een_context_die_er_nog_niet_was()
    {
        var toepassing = (await proef.Data.RechtAsync($"T{Verzonnen.Volgnummer()}")).Toepassing;
        var (een, twee) = (Nieuweling.Verzinnen(), Nieuweling.Verzinnen());
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        await bezoeker.AanstellenAsync(een, Rol.Toepassingsbeheerder, ("Formulier.Toepassing", toepassing.Code));
        await bezoeker.AanstellenAsync(twee, Rol.Toepassingsbeheerder, ("Formulier.Toepassing", toepassing.Code));

        foreach (var wie in new[] { een, twee })
        {
            var rol = Assert.Single(await proef.PortaalrollenAsync((await proef.PersoonAsync(wie.Insz))!));
            Assert.Equal(("AN:" + toepassing.Code, toepassing.Naam), Assert.Single(rol.Contexten.Select(context => (context.Code, context.Naam))));
        }

        var vanRecht = await proef.Data.LezenAsync(db => db.Gebruikersrechten.Where(recht => recht.Rol == Rol.Toepassingsbeheerder).SelectMany(recht => recht.Contexten).CountAsync(context => context.Code == "AN:" + toepassing.Code));
        Assert.Equal(1, vanRecht);
    }

    [Fact]
    public async Task Een_werkrelatie_zonder_adres_krijgt_het_en_een_met_adres_houdt_het()
    {
        var organisatie = await BeheerAsync();
        var (zonder, met) = (await proef.Data.PersoonAsync("Zoë", "Zonder"), await proef.Data.PersoonAsync("Mia", "Met"));
        await proef.Data.WerkrelatieAsync(zonder, organisatie, metEmail: false);
        await proef.Data.WerkrelatieAsync(met, organisatie);
        var bekend = await proef.EmailAsync(met);
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        await bezoeker.AanstellenAsync(new Nieuweling(Bescherming.Maken().Onthullen(zonder), "Zonder"), Rol.CentraleBeheerder);
        await bezoeker.AanstellenAsync(new Nieuweling(Bescherming.Maken().Onthullen(met), "Met"), Rol.CentraleBeheerder);

        Assert.Equal(("zonder@portaal.example", bekend), (await proef.EmailAsync(zonder), await proef.EmailAsync(met)));
        Assert.Contains(await proef.LogboekOverAsync(zonder), regel => regel.Handeling == Handeling.WerkrelatieGewijzigd);
        Assert.DoesNotContain(await proef.LogboekOverAsync(met), regel => regel.Handeling == Handeling.WerkrelatieGewijzigd);
    }

    [Fact]
    public async Task Een_werkrelatie_die_voorbij_is_maakt_plaats_en_een_die_eindigt_begrenst_de_rol()
    {
        var organisatie = await BeheerAsync();
        var (voorbij, eindigt) = (await proef.Data.PersoonAsync("Vera", "Voorbij"), await proef.Data.PersoonAsync("Emiel", "Eindigt"));
        await proef.Data.WerkrelatieAsync(voorbij, organisatie, geldigheid: new Geldigheid(Proefdata.Begin, proef.Data.Vandaag.AddDays(-1)));
        await proef.Data.WerkrelatieAsync(eindigt, organisatie, geldigheid: new Geldigheid(Proefdata.Begin, proef.Data.Vandaag.AddDays(30)));
        var emiel = new Nieuweling(Bescherming.Maken().Onthullen(eindigt), "Eindigt");
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        await bezoeker.AanstellenAsync(new Nieuweling(Bescherming.Maken().Onthullen(voorbij), "Voorbij"), Rol.CentraleBeheerder);
        var teLaat = await bezoeker.AanstellenAsync(emiel, Rol.CentraleBeheerder, ("Formulier.Einddatum", "31/12/2027"));
        await bezoeker.AanstellenAsync(emiel, Rol.CentraleBeheerder);

        Assert.Single(await proef.PortaalrollenAsync(voorbij));
        Assert.Equal(2, await proef.Data.LezenAsync(db => db.Werkrelaties.CountAsync(een => een.Persoon.Id == voorbij.Id)));
        Assert.Contains("eindigt op 16 december 2026", teLaat.Tekst, StringComparison.Ordinal);
        Assert.Equal(proef.Data.Vandaag.AddDays(30), Assert.Single(await proef.PortaalrollenAsync(eindigt)).Einddatum);
    }

    [Fact]
    public async Task Niemand_stelt_zichzelf_aan()
    {
        var ik = await proef.Data.CentraleBeheerderAsync();
        using var bezoeker = await proef.AlsAsync(ik);

        var pagina = await bezoeker.AanstellenAsync(new Nieuweling(Bescherming.Maken().Onthullen(ik), ik.Familienaam), Rol.Doelgroepverantwoordelijke, ("Formulier.Doelgroepen", "EA"));

        Assert.Equal((HttpStatusCode.Forbidden, "Je kan je eigen rol niet wijzigen"), (pagina.Status, pagina.Kop));
        Assert.Single(await proef.PortaalrollenAsync(ik));
    }

    [Fact]
    public async Task Een_nummer_dat_bij_een_andere_naam_hoort_is_wellicht_verkeerd_getypt()
    {
        var persoon = await proef.Data.PersoonAsync("Jef", "Janssens");
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        var pagina = await bezoeker.AanstellenAsync(new Nieuweling(Bescherming.Maken().Onthullen(persoon), "Vermeulen"), Rol.CentraleBeheerder);

        Assert.Contains("kennen we met een andere naam", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Janssens", pagina.Tekst, StringComparison.Ordinal);
        Assert.Empty(await proef.PortaalrollenAsync(persoon));
    }

    [Theory]
    [InlineData("Formulier.Rijksregisternummer", "93051822362", "Dit is geen rijksregisternummer")]
    [InlineData("Formulier.Rijksregisternummer", "", "Vul het rijksregisternummer in")]
    [InlineData("Formulier.Familienaam", " ", "Vul de familienaam in")]
    [InlineData("Formulier.Email", "geen adres", "Vul een geldig e-mailadres in")]
    [InlineData("Formulier.Rol", null, "Kies een rol")]
    [InlineData("Formulier.Rol", "LokaleBeheerder", "Kies een rol")]
    [InlineData("Formulier.Rol", "Doelgroepverantwoordelijke", "Kies een of meer doelgroepen")]
    [InlineData("Formulier.Rol", "Toepassingsbeheerder", "Kies een toepassing")]
    [InlineData("Formulier.Doelgroepen", "EA", "Deze rol hoort niet bij een doelgroep")]
    [InlineData("Formulier.Toepassing", "BUUR", "Deze rol hoort niet bij een toepassing")]
    [InlineData("Formulier.Einddatum", "2026-11-15", "Kies vandaag of een latere dag")]
    [InlineData("Formulier.Einddatum", "morgen", "Vul een datum in zoals")]
    [InlineData("Formulier.Reden", "kort", "Schrijf iets meer")]
    [InlineData("Formulier.Reden", "Voor 93.05.18-223.61 graag", "Zet geen rijksregisternummer in je reden")]
    public async Task Wat_niet_klopt_komt_terug_met_uitleg_en_verandert_niets(string veld, string? waarde, string fout)
    {
        var wie = Nieuweling.Verzinnen();
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        var pagina = await bezoeker.AanstellenAsync(wie, Rol.CentraleBeheerder, (veld, waarde));

        Assert.Contains(fout, pagina.Tekst, StringComparison.Ordinal);
        Assert.StartsWith("Fout: ", pagina.Titel, StringComparison.Ordinal);
        Assert.Null(await proef.PersoonAsync(wie.Insz));
    }

    [Fact]
    public async Task Vanuit_de_lijst_staat_de_doelgroep_al_aangevinkt()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        var waarden = (await bezoeker.PaginaAsync("/toezicht/rollen/aanstellen?doelgroep=OV")).Waarden(Formulier);

        Assert.Contains(new("Formulier.Rol", "Doelgroepverantwoordelijke"), waarden);
        Assert.Contains(new("Formulier.Doelgroepen", "OV"), waarden);
    }

    private async Task<Organisatie> BeheerAsync() =>
        await proef.Data.LezenAsync(db => db.Organisaties.SingleOrDefaultAsync(een => een.CodeWaarde == "OVO009999")) ?? await proef.Data.OrganisatieAsync("GID", "Beheer van het portaal", "OVO009999");

    private async Task ZonderNummerAsync(Insz insz)
    {
        var logboek = await proef.Data.LezenAsync(db => db.Logboek.Select(regel => regel.Onderwerp + " " + regel.Toelichting).ToListAsync());
        var mails = await proef.Data.LezenAsync(db => db.UitgaandeMails.Select(mail => mail.InhoudJson).ToListAsync());
        Assert.DoesNotContain(logboek.Concat(mails).Concat(proef.Log.Regels), tekst =>
            tekst.Contains(insz.Cijfers, StringComparison.Ordinal) || tekst.Contains(insz.Voluit, StringComparison.Ordinal));
    }
}
