using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

/// <summary>From the link to the confirmation.</summary>
public sealed class AanvraagTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task De_link_uit_de_handleiding_leidt_van_aanmelden_tot_bevestiging()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync(code: "0428364866");
        await proef.Data.RechtAsync("45", "SL-LEZER");
        await proef.Data.RechtAsync("45", "SL-DOSSIER");
        var persoon = await proef.Data.PersoonAsync();
        using var bezoeker = await proef.AlsAsync(persoon);

        var keuze = await bezoeker.PaginaAsync("/user/aanvraag?&an=45&dg=EA&oc=0428364866");
        Assert.Equal("Welk gebruikersrecht heb je nodig?", keuze.Kop);
        var formulier = await keuze.VolgenAsync("a[href$='recht=SL-DOSSIER']");
        Assert.Equal("Gebruikersrecht aanvragen", formulier.Kop);
        var controle = await formulier.InvullenAsync();
        Assert.Equal("Controleer je aanvraag", controle.Kop);
        var bevestiging = await controle.DefinitiefAsync();

        var aanvraag = await EnigeAsync(persoon);
        Assert.Equal("Je aanvraag is ingediend", bevestiging.Kop);
        Assert.Equal($"/user/aanvragen/{aanvraag.Referentie}", bevestiging.Adres.AbsolutePath);
        Assert.Contains(aanvraag.Referentie.Waarde, bevestiging.Tekst, StringComparison.Ordinal);
        Assert.Equal(("SL-DOSSIER", organisatie.Id, AanvraagStatus.Ingediend), (aanvraag.Gebruikersrecht!.Code, aanvraag.Organisatie.Id, aanvraag.Status));
        Assert.Equal(Invullen.Reden, aanvraag.Reden.Tekst);
        Assert.Equal(Gebruikerstype.VasteMedewerker, aanvraag.Gebruikerstype);
    }

    [Fact]
    public async Task Een_werkrelatie_vragen_gaat_zonder_recht()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var persoon = await proef.Data.PersoonAsync();
        using var bezoeker = await proef.AlsAsync(persoon);

        var bevestiging = await (await bezoeker.InvullenAsync(Invullen.LinkWerkrelatie(organisatie) + "&an=niets&ec=niets&ctx=niets")).DefinitiefAsync();

        var aanvraag = await EnigeAsync(persoon);
        Assert.Equal(HttpStatusCode.OK, bevestiging.Status);
        Assert.Equal((AanvraagSoort.Werkrelatie, null), (aanvraag.Soort, aanvraag.Gebruikersrecht));
    }

    [Fact]
    public async Task Indienen_schrijft_aanvraag_mails_en_logboek_in_een_keer_en_ruimt_het_concept_op()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        await proef.Data.BeheerderAsync(organisatie, hoofd: true);
        await proef.Data.BeheerderAsync(organisatie, metEmail: false);
        var recht = await proef.Data.RechtAsync(contexten: ["WONEN", "WERKEN"], contextVerplicht: true);
        var persoon = await proef.Data.PersoonAsync();
        using var bezoeker = await proef.AlsAsync(persoon);

        var controle = await bezoeker.InvullenAsync(Invullen.Link(recht.Code, organisatie), ("Contexten", "WONEN"), ("Contexten", "WERKEN"), ("TotWanneer", "31/12/2026"));
        var ingediend = await controle.IndienenAsync("form[action$='/indienen']", volgen: false);

        Assert.Equal(1, ingediend.Spoor.AantalOpgeslagen);
        var aanvraag = await EnigeAsync(persoon);
        var (mails, logboek, concepten) = await proef.Data.LezenAsync(async db => (
            await db.UitgaandeMails.Where(mail => mail.InhoudJson.Contains(aanvraag.Referentie.Waarde)).ToListAsync(),
            await db.Logboek.Where(regel => regel.Onderwerp == aanvraag.Referentie.Waarde).ToListAsync(),
            await db.Concepten.CountAsync(concept => concept.Aanvrager.Id == persoon.Id)));
        Assert.Equal(2, aanvraag.AantalVerwittigd);
        Assert.Equal([Mailsoort.Ontvangst, Mailsoort.NieuweTaak, Mailsoort.NieuweTaak], mails.Select(mail => mail.Soort).Order());
        Assert.Equal(Handeling.AanvraagIngediend, Assert.Single(logboek).Handeling);
        Assert.Equal(Invullen.Reden, logboek[0].Toelichting);
        Assert.Equal(0, concepten);
        Assert.Equal(["WERKEN", "WONEN"], aanvraag.Contexten.Select(context => context.Code).Order());
        Assert.Equal(new DateOnly(2026, 12, 31), aanvraag.GewensteEinddatum);
    }

    [Fact]
    public async Task De_mails_zeggen_wat_gevraagd_is_en_leiden_naar_de_juiste_pagina()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var recht = await proef.Data.RechtAsync();
        var persoon = await proef.Data.PersoonAsync();
        using var bezoeker = await proef.AlsAsync(persoon);

        await (await bezoeker.InvullenAsync(Invullen.Link(recht.Code, organisatie), ("Email", "an@elders.example"))).DefinitiefAsync();

        var aanvraag = await EnigeAsync(persoon);
        var mails = await proef.Data.LezenAsync(db => db.UitgaandeMails.Where(mail => mail.InhoudJson.Contains(aanvraag.Referentie.Waarde)).ToListAsync());
        var ontvangst = Assert.Single(mails, mail => mail.Soort == Mailsoort.Ontvangst);
        Assert.Equal(("an@elders.example", persoon.Naam), (ontvangst.Aan, ontvangst.AanNaam));
        Assert.Equal($"/user/aanvragen/{aanvraag.Referentie}", ontvangst.Inhoud.Knop!.Pad);
        Assert.Contains(ontvangst.Inhoud.Alineas, alinea => alinea.Contains("Wie erover beslist, is verwittigd.", StringComparison.Ordinal));
        var taak = Assert.Single(mails, mail => mail.Soort == Mailsoort.NieuweTaak);
        Assert.EndsWith($"@organisatie{organisatie.Id}.example", taak.Aan, StringComparison.Ordinal);
        Assert.Equal($"/taken/{aanvraag.Referentie}", taak.Inhoud.Knop!.Pad);
        Assert.Contains(persoon.Naam, taak.Inhoud.Onderwerp, StringComparison.Ordinal);
        foreach (var waarde in new[] { organisatie.Naam, recht.Naam, Invullen.Reden })
        {
            Assert.All(mails, mail => Assert.Contains(mail.Inhoud.Feiten, feit => feit.Waarde.Contains(waarde, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Een_recht_dat_de_doelgroepverantwoordelijke_beslist_gaat_naar_die_persoon()
    {
        var verantwoordelijke = await proef.Data.DoelgroepverantwoordelijkeAsync();
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var recht = await proef.Data.RechtAsync(beslisser: Domain.Rechten.Beslisser.Doelgroepverantwoordelijke);
        var persoon = await proef.Data.PersoonAsync();
        using var bezoeker = await proef.AlsAsync(persoon);

        await (await bezoeker.InvullenAsync(Invullen.Link(recht.Code, organisatie))).DefinitiefAsync();

        Assert.Contains(verantwoordelijke.Naam, await TaakmailsAsync(persoon));
        Assert.DoesNotContain(await TaakmailsAsync(persoon), naam => naam.StartsWith("Bea", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wie_zelf_de_enige_beheerder_is_vraagt_aan_de_doelgroepverantwoordelijke_die_de_taak_ook_ziet()
    {
        var verantwoordelijke = await proef.Data.DoelgroepverantwoordelijkeAsync("LB");
        var organisatie = await proef.Data.OrganisatieAsync("LB", code: "0566988259");
        var persoon = await proef.Data.BeheerderAsync(organisatie);
        await proef.Data.BeheerderAsync(organisatie, metEmail: false);
        var recht = await proef.Data.RechtAsync("LB-TOEPASSING", doelgroepen: "LB");
        using var bezoeker = await proef.AlsAsync(persoon);

        await (await bezoeker.InvullenAsync(Invullen.Link(recht.Code, organisatie, "LB"))).DefinitiefAsync();

        Assert.Equal([verantwoordelijke.Naam], await TaakmailsAsync(persoon));
        using var beslisser = await proef.AlsAsync(verantwoordelijke);
        Assert.Contains(persoon.Naam, (await beslisser.PaginaAsync("/taken")).TekstVan("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_niemand_kon_bereiken_leest_dat_in_de_mail_en_op_de_bevestiging()
    {
        const string Niemand = "Er was niemand die we konden verwittigen. Bel de helpdesk.";
        var organisatie = await proef.Data.OrganisatieAsync("VER");
        var persoon = await proef.Data.BeheerderAsync(organisatie);
        var recht = await proef.Data.RechtAsync("VER-TOEPASSING", doelgroepen: "VER");
        using var bezoeker = await proef.AlsAsync(persoon);

        var bevestiging = await (await bezoeker.InvullenAsync(Invullen.Link(recht.Code, organisatie, "VER"))).DefinitiefAsync();

        Assert.Contains(Niemand, bevestiging.Tekst, StringComparison.Ordinal);
        var aanvraag = await EnigeAsync(persoon);
        var mail = await proef.Data.LezenAsync(db => db.UitgaandeMails.SingleAsync(mail => mail.InhoudJson.Contains(aanvraag.Referentie.Waarde)));
        Assert.Equal(Mailsoort.Ontvangst, mail.Soort);
        Assert.Contains(mail.Inhoud.Alineas, alinea => alinea.EndsWith(Niemand, StringComparison.Ordinal));
        Assert.DoesNotContain(mail.Inhoud.Alineas, alinea => alinea.Contains("is verwittigd", StringComparison.Ordinal));
    }

    private Task<Aanvraag> EnigeAsync(Persoon persoon) => proef.Data.LezenAsync(db => db.Aanvragen
        .Include(een => een.Organisatie).Include(een => een.Gebruikersrecht).Include(een => een.Contexten)
        .SingleAsync(een => een.Aanvrager.Id == persoon.Id));

    private async Task<List<string>> TaakmailsAsync(Persoon persoon)
    {
        var aanvraag = await EnigeAsync(persoon);
        return await proef.Data.LezenAsync(db => db.UitgaandeMails
            .Where(mail => mail.Soort == Mailsoort.NieuweTaak && mail.InhoudJson.Contains(aanvraag.Referentie.Waarde))
            .Select(mail => mail.AanNaam)
            .ToListAsync());
    }
}
