using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.Web.Features.Termijnen;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.Termijnen;

/// <summary>Notices 30 and 7 days before a right or role ends.</summary>
public sealed class EindeMeldenTests : IAsyncLifetime
{
    private static readonly DateOnly Einde = new(2026, 12, 31);

    private Termijnproef proef = null!;

    public async ValueTask InitializeAsync() => proef = await Termijnproef.StartenAsync();

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Fact]
    public async Task Dertig_en_zeven_dagen_voor_het_einde_krijgt_wie_het_recht_heeft_een_mail_met_een_weg_om_te_verlengen()
    {
        var (persoon, recht) = await ToegekendAsync(Einde);

        await proef.RondeAsync<Eindmeldingstaak>("2026-11-30 12:00");
        await proef.RondeAsync<Eindmeldingstaak>("2026-12-01 07:59");
        Assert.Empty(await proef.MailsAsync(Mailsoort.RechtLooptAf));

        await proef.RondeAsync<Eindmeldingstaak>("2026-12-01 08:00");
        await proef.RondeAsync<Eindmeldingstaak>("2026-12-02 08:00");
        var mail = Assert.Single(await proef.MailsAsync(Mailsoort.RechtLooptAf));
        Assert.Equal((persoon.Naam, $"/user/verlenging/{recht.Id}"), (mail.AanNaam, mail.Inhoud.Knop!.Pad));
        Assert.Equal($"Je recht {recht.Gebruikersrecht.Naam} eindigt op 31 december 2026", mail.Inhoud.Onderwerp);

        await proef.RondeAsync<Eindmeldingstaak>("2026-12-23 12:00");
        await proef.RondeAsync<Eindmeldingstaak>("2026-12-24 08:00");
        await proef.RondeAsync<Eindmeldingstaak>("2026-12-31 08:00");
        await proef.RondeAsync<Eindmeldingstaak>("2027-01-01 08:00");
        Assert.Equal(2, (await proef.MailsAsync(Mailsoort.RechtLooptAf)).Count);
    }

    [Fact]
    public async Task Draaide_het_portaal_lang_niet_dan_komt_alleen_de_melding_die_nog_zin_heeft()
    {
        await ToegekendAsync(Einde);

        await proef.RondeAsync<Eindmeldingstaak>("2026-12-26 09:00");
        await proef.RondeAsync<Eindmeldingstaak>("2026-12-27 09:00");

        Assert.Single(await proef.MailsAsync(Mailsoort.RechtLooptAf));
        Assert.Equal([7], await proef.Data.LezenAsync(db => db.Eindmeldingen.Select(merk => merk.DagenVooraf).ToListAsync()));
    }

    [Fact]
    public async Task Wat_verlengd_is_wordt_voor_het_nieuwe_einde_opnieuw_gemeld()
    {
        var (_, recht) = await ToegekendAsync(Einde);
        await proef.RondeAsync<Eindmeldingstaak>("2026-12-01 08:00");
        await proef.Data.WijzigenAsync(async db =>
        {
            var toegekend = await db.ToegekendeRechten.Include(een => een.Werkrelatie).Include(een => een.Gebruikersrecht).SingleAsync(een => een.Id == recht.Id);
            toegekend.Werkrelatie.Verlengen(toegekend, Einde.AddDays(40), proef.Vandaag);
        });

        await proef.RondeAsync<Eindmeldingstaak>("2026-12-26 08:00");
        Assert.Single(await proef.MailsAsync(Mailsoort.RechtLooptAf));

        await proef.RondeAsync<Eindmeldingstaak>("2027-01-10 08:00");
        Assert.Equal("9 februari 2027", (await proef.MailsAsync(Mailsoort.RechtLooptAf))[^1].Inhoud.Feiten[^1].Waarde);
    }

    [Theory]
    [InlineData("ingetrokken", 0)]
    [InlineData("beeindigd", 0)]
    [InlineData("voortgezet", 0)]
    [InlineData("samen voortgezet", 0)]
    [InlineData("met een gat", 1)]
    [InlineData("half voortgezet", 1)]
    [InlineData("pas begonnen", 0)]
    public async Task Een_melding_komt_er_alleen_als_er_echt_iets_eindigt(string hoe, int verwacht)
    {
        var (persoon, organisatie) = (await proef.Data.PersoonAsync(), await proef.Data.OrganisatieMetBeheerderAsync());
        var recht = await proef.Data.RechtAsync(contexten: ["BOS", "ZEE"]);
        var begin = hoe == "pas begonnen" ? Einde.AddDays(-29) : Proefdata.Begin;
        var toegekend = await proef.Data.ToegekendAsync(persoon, organisatie, recht, new Geldigheid(begin, Einde), null, "BOS", "ZEE");
        foreach (var (dag, contexten) in Vervolg(hoe))
        {
            await proef.Data.ToegekendAsync(persoon, organisatie, recht, new Geldigheid(dag, null), null, contexten);
        }

        await proef.Data.WijzigenAsync(async db =>
        {
            var stand = await db.ToegekendeRechten.Include(een => een.Werkrelatie.Rechten).SingleAsync(een => een.Id == toegekend.Id);
            if (hoe == "ingetrokken") stand.Intrekken(proef.Data.Nu);
            if (hoe == "beeindigd") stand.Werkrelatie.Beeindigen(proef.Data.Nu);
        });

        await proef.RondeAsync<Eindmeldingstaak>("2026-12-03 08:00");

        Assert.Equal(verwacht, (await proef.MailsAsync(Mailsoort.RechtLooptAf)).Count);
    }

    [Fact]
    public async Task Eindigt_de_werkrelatie_mee_dan_staat_dat_erbij_en_is_er_niets_te_verlengen()
    {
        var (persoon, organisatie) = (await proef.Data.PersoonAsync(), await proef.Data.OrganisatieMetBeheerderAsync());
        await proef.Data.WerkrelatieAsync(persoon, organisatie, geldigheid: new Geldigheid(Proefdata.Begin, Einde));
        await proef.Data.ToegekendAsync(persoon, organisatie, await proef.Data.RechtAsync(), new Geldigheid(Proefdata.Begin, Einde));

        await proef.RondeAsync<Eindmeldingstaak>("2026-12-01 08:00");

        var mail = Assert.Single(await proef.MailsAsync(Mailsoort.RechtLooptAf));
        Assert.Contains($"Je werkrelatie met {organisatie.Naam} eindigt op 31 december 2026.", Termijnproef.Woorden(mail), StringComparison.Ordinal);
        Assert.Equal("/mijn-profiel", mail.Inhoud.Knop!.Pad);
    }

    [Fact]
    public async Task Zonder_adres_op_de_werkrelatie_gaat_de_mail_naar_het_laatst_gebruikte_en_anders_nergens_heen()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var (met, zonder) = ((await proef.Data.AanvraagAsync(wens => wens.Organisatie = organisatie)).Aanvrager, await proef.Data.PersoonAsync());
        foreach (var persoon in new[] { met, zonder })
        {
            await proef.Data.WerkrelatieAsync(persoon, organisatie, metEmail: false);
            await proef.Data.ToegekendAsync(persoon, organisatie, await proef.Data.RechtAsync(), new Geldigheid(Proefdata.Begin, Einde));
        }

        await proef.RondeAsync<Eindmeldingstaak>("2026-12-01 08:00");

        var mail = Assert.Single(await proef.MailsAsync(Mailsoort.RechtLooptAf));
        Assert.Equal((met.Naam, "an.peeters@bedrijf.example"), (mail.AanNaam, mail.Aan));
    }

    [Fact]
    public async Task Is_het_de_rol_van_de_laatste_beheerder_dan_lezen_die_en_de_verantwoordelijke_wat_er_daarna_gebeurt()
    {
        var verantwoordelijke = await proef.Data.DoelgroepverantwoordelijkeAsync();
        var organisatie = await proef.Data.OrganisatieAsync();
        var laatste = await proef.Data.BeheerderAsync(organisatie, hoofd: true, geldigheid: new Geldigheid(Proefdata.Begin, Einde));
        await proef.Data.BeheerderAsync(organisatie, metEmail: false);
        await proef.Data.BeheerderAsync(organisatie, geldigheid: new Geldigheid(Proefdata.Begin, Einde.AddDays(-1)));

        await proef.RondeAsync<Eindmeldingstaak>("2026-12-01 08:00");
        await proef.RondeAsync<Eindmeldingstaak>("2026-12-01 08:10");

        var mail = Assert.Single(await proef.MailsAsync(Mailsoort.RechtLooptAf, laatste));
        Assert.Equal("Je rol Hoofd lokale beheerder eindigt op 31 december 2026", mail.Inhoud.Onderwerp);
        var gewaarschuwd = Assert.Single(await proef.MailsAsync(Mailsoort.RechtLooptAf, verantwoordelijke));
        Assert.Contains(laatste.Naam, Termijnproef.Woorden(gewaarschuwd), StringComparison.Ordinal);
        Assert.All([mail, gewaarschuwd], een => Assert.Contains("Open aanvragen worden dan doorgestuurd", Termijnproef.Woorden(een), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Blijft_er_een_beheerder_dan_hoeft_de_verantwoordelijke_niets_te_weten()
    {
        var verantwoordelijke = await proef.Data.DoelgroepverantwoordelijkeAsync();
        var organisatie = await proef.Data.OrganisatieAsync("EA", ookIn: "VER");
        var beheerder = await proef.Data.BeheerderAsync(organisatie, geldigheid: new Geldigheid(Proefdata.Begin, Einde));
        await proef.Data.BeheerderAsync(organisatie, doelgroep: "VER");

        await proef.RondeAsync<Eindmeldingstaak>("2026-12-01 08:00");

        Assert.DoesNotContain("doorgestuurd", Termijnproef.Woorden(Assert.Single(await proef.MailsAsync(Mailsoort.RechtLooptAf, beheerder))), StringComparison.Ordinal);
        Assert.Empty(await proef.MailsAsync(Mailsoort.RechtLooptAf, verantwoordelijke));
    }

    [Fact]
    public async Task Meer_dan_honderd_rechten_worden_allemaal_gemeld()
    {
        var (organisatie, recht) = (await proef.Data.OrganisatieMetBeheerderAsync(), await proef.Data.RechtAsync());
        for (var keer = 0; keer < 105; keer++)
        {
            await proef.Data.ToegekendAsync(await proef.Data.PersoonAsync(), organisatie, recht, new Geldigheid(Proefdata.Begin, Einde));
        }

        await proef.RondeAsync<Eindmeldingstaak>("2026-12-01 08:00");

        Assert.Equal(105, (await proef.MailsAsync(Mailsoort.RechtLooptAf)).Select(mail => mail.AanNaam).Distinct().Count());
        Assert.Equal(105, (await proef.MailsAsync(Mailsoort.RechtLooptAf)).Count);
    }

    private static (DateOnly Begin, string[] Contexten)[] Vervolg(string hoe) => hoe switch
    {
        "voortgezet" => [(Einde.AddDays(1), ["BOS", "ZEE"])],
        "samen voortgezet" => [(Einde.AddDays(1), ["BOS"]), (Einde, ["ZEE"])],
        "met een gat" => [(Einde.AddDays(2), ["BOS", "ZEE"])],
        "half voortgezet" => [(Einde.AddDays(1), ["BOS"])],
        _ => [],
    };

    private async Task<(Persoon, ToegekendRecht)> ToegekendAsync(DateOnly einde)
    {
        var persoon = await proef.Data.PersoonAsync();
        return (persoon, await proef.Data.ToegekendAsync(persoon, await proef.Data.OrganisatieMetBeheerderAsync(), await proef.Data.RechtAsync(), new Geldigheid(Proefdata.Begin, einde)));
    }
}
