using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Termijnen;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.Termijnen;

/// <summary>Reminders: after 3 and 7 working days, one mail a day for each administrator. It is Monday 16 November 2026, 10:12, until a test says otherwise.</summary>
public sealed class HerinnerenTests : IAsyncLifetime
{
    private Termijnproef proef = null!;

    public async ValueTask InitializeAsync() => proef = await Termijnproef.StartenAsync();

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Fact]
    public async Task Na_drie_werkdagen_om_acht_uur_krijgt_elke_beheerder_een_mail_en_daarna_geen_meer()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var (een, twee) = (await proef.Data.BeheerderAsync(organisatie), await proef.Data.BeheerderAsync(organisatie));
        var aanvraag = await proef.Data.AanvraagAsync(wens => wens.Organisatie = organisatie);

        await proef.RondeAsync<Herinneringstaak>("2026-11-18 17:00");
        await proef.RondeAsync<Herinneringstaak>("2026-11-19 07:59");
        Assert.Empty(await proef.MailsAsync(Mailsoort.Herinnering));

        await proef.RondeAsync<Herinneringstaak>("2026-11-19 08:00");
        await proef.RondeAsync<Herinneringstaak>("2026-11-19 08:05");
        await proef.RondeAsync<Herinneringstaak>("2026-11-20 08:00");

        var mail = Assert.Single(await proef.MailsAsync(Mailsoort.Herinnering, een));
        Assert.Single(await proef.MailsAsync(Mailsoort.Herinnering, twee));
        Assert.Equal("/taken", mail.Inhoud.Knop!.Pad);
        Assert.Contains($"{aanvraag.Referentie}: {aanvraag.Aanvrager.Naam}: {aanvraag.Gebruikersrecht!.Naam} (Toepassing 45), {organisatie.Naam}\nwacht 3 dagen", Termijnproef.Woorden(mail), StringComparison.Ordinal);
        Assert.Equal([1], await NummersAsync(aanvraag));
        var regel = await proef.Data.LezenAsync(db => db.Logboek.Include(rij => rij.Over).SingleAsync(rij => rij.Handeling == Handeling.AanvraagHerinnerd && rij.Onderwerp == aanvraag.Referentie.Waarde));
        Assert.Equal((aanvraag.Aanvrager.Id, "1"), (regel.Over!.Id, regel.Toelichting));
    }

    [Fact]
    public async Task Na_zeven_werkdagen_volgt_een_tweede_mail_en_dan_geen_meer()
    {
        var aanvraag = await proef.Data.AanvraagAsync();
        foreach (var dag in Enumerable.Range(17, 14))
        {
            await proef.RondeAsync<Herinneringstaak>($"2026-11-{dag} 09:00");
        }

        Assert.Equal([new DateOnly(2026, 11, 19), new DateOnly(2026, 11, 25)], await DagenAsync(aanvraag));
        Assert.Equal(2, (await MailsOverAsync(aanvraag)).Count);
    }

    [Fact]
    public async Task Draaide_het_portaal_lang_niet_dan_komt_er_een_mail_voor_beide_herinneringen_samen()
    {
        var aanvraag = await proef.Data.AanvraagAsync();

        await proef.RondeAsync<Herinneringstaak>("2026-11-27 09:00");
        await proef.RondeAsync<Herinneringstaak>("2026-11-30 09:00");

        Assert.Single(await MailsOverAsync(aanvraag));
        Assert.Equal([1, 2], await NummersAsync(aanvraag));
        Assert.Equal(1, await proef.Data.LezenAsync(db => db.Logboek.CountAsync(rij => rij.Handeling == Handeling.AanvraagHerinnerd && rij.Onderwerp == aanvraag.Referentie.Waarde)));
    }

    [Theory]
    [InlineData("2026-11-21 09:00", "2026-11-23 09:00")]
    [InlineData("2026-12-25 09:00", "2026-12-28 09:00")]
    public async Task Op_een_dag_zonder_werk_blijft_het_stil(string stil, string werkdag)
    {
        var aanvraag = await proef.Data.AanvraagAsync();

        await proef.RondeAsync<Herinneringstaak>(stil);
        Assert.Empty(await MailsOverAsync(aanvraag));

        await proef.RondeAsync<Herinneringstaak>(werkdag);
        Assert.Single(await MailsOverAsync(aanvraag));
    }

    [Theory]
    [InlineData("2027-03-24 23:30", "2027-03-30 07:59", "2027-03-30 08:00")]
    [InlineData("2027-10-27 00:10", "2027-11-02 07:59", "2027-11-02 08:00")]
    public async Task Over_de_wissel_van_het_uur_telt_de_dag_in_Brussel(string ingediend, string teVroeg, string opTijd)
    {
        // Easter Monday, 29 March 2027, and All Saints, 1 November 2027, are no working days.
        proef.Zetten(ingediend);
        var aanvraag = await proef.Data.AanvraagAsync();

        await proef.RondeAsync<Herinneringstaak>(teVroeg);
        Assert.Empty(await MailsOverAsync(aanvraag));

        await proef.RondeAsync<Herinneringstaak>(opTijd);
        Assert.Single(await MailsOverAsync(aanvraag));
    }

    [Fact]
    public async Task Wie_voor_twee_organisaties_beslist_krijgt_een_mail_over_beide()
    {
        var (links, rechts) = (await proef.Data.OrganisatieAsync(), await proef.Data.OrganisatieAsync("VER"));
        var beheerder = await proef.Data.BeheerderAsync(links);
        await proef.Data.BeheerderAsync(rechts, persoon: beheerder);
        var eerste = await proef.Data.AanvraagAsync(wens => wens.Organisatie = links);
        var tweede = await proef.Data.AanvraagAsync(wens => wens.Organisatie = rechts);

        await proef.RondeAsync<Herinneringstaak>("2026-11-19 08:00");

        var mail = Assert.Single(await proef.MailsAsync(Mailsoort.Herinnering, beheerder));
        Assert.Equal("Herinnering: 2 aanvragen te behandelen", mail.Inhoud.Onderwerp);
        Assert.Equal([eerste.Referentie.Waarde, tweede.Referentie.Waarde], mail.Inhoud.Feiten.Select(feit => feit.Naam));
    }

    [Fact]
    public async Task Meer_dan_honderd_aanvragen_geven_een_mail_die_de_oudste_noemt()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var recht = await proef.Data.RechtAsync();
        var aanvragen = new List<Aanvraag>();
        for (var keer = 0; keer < 105; keer++)
        {
            aanvragen.Add(await proef.Data.AanvraagAsync(wens => (wens.Organisatie, wens.Recht) = (organisatie, recht)));
            proef.Klok.Advance(TimeSpan.FromSeconds(1));
        }

        await proef.RondeAsync<Herinneringstaak>("2026-11-19 08:00");

        var mail = Assert.Single(await MailsOverAsync(aanvragen[0]));
        Assert.Equal(aanvragen.Take(20).Select(aanvraag => aanvraag.Referentie.Waarde).Append("En nog"), mail.Inhoud.Feiten.Select(feit => feit.Naam));
        Assert.Equal("85 andere aanvragen", mail.Inhoud.Feiten[^1].Waarde);
        Assert.Equal(105, await proef.Data.LezenAsync(db => db.Herinneringen.CountAsync(een => een.Aanvraag.Organisatie.Id == organisatie.Id)));
    }

    [Fact]
    public async Task Niemand_wordt_herinnerd_aan_de_eigen_aanvraag_of_aan_wat_beslist_is()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var (aanvrager, collega) = (await proef.Data.BeheerderAsync(organisatie), await proef.Data.BeheerderAsync(organisatie));
        var eigen = await proef.Data.AanvraagAsync(wens => (wens.Aanvrager, wens.Organisatie) = (aanvrager, organisatie));
        var beslist = await proef.Data.AanvraagAsync(wens => wens.Organisatie = organisatie);
        await proef.AfkeurenAsync(beslist, collega);

        await proef.RondeAsync<Herinneringstaak>("2026-11-19 08:00");

        Assert.Empty(await proef.MailsAsync(Mailsoort.Herinnering, aanvrager));
        Assert.Equal([eigen.Referentie.Waarde], Assert.Single(await proef.MailsAsync(Mailsoort.Herinnering, collega)).Inhoud.Feiten.Select(feit => feit.Naam));
        Assert.Empty(await NummersAsync(beslist));
    }

    [Fact]
    public async Task Een_vervanger_leest_wie_die_vervangt()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var (weg, vervanger) = (await proef.Data.BeheerderAsync(organisatie), await proef.Data.BeheerderAsync(organisatie));
        await proef.Data.WijzigenAsync(async db => db.Add(new Afwezigheid(
            await db.Personen.SingleAsync(een => een.Id == weg.Id),
            await db.Personen.SingleAsync(een => een.Id == vervanger.Id),
            await db.Organisaties.SingleAsync(een => een.Id == organisatie.Id),
            new Geldigheid(proef.Vandaag, proef.Vandaag.AddDays(10)))));
        await proef.Data.AanvraagAsync(wens => wens.Organisatie = organisatie);

        await proef.RondeAsync<Herinneringstaak>("2026-11-19 08:00");

        var zin = $"Je krijgt deze e-mail ook omdat je {weg.Naam} vervangt.";
        Assert.Contains(zin, Termijnproef.Woorden(Assert.Single(await proef.MailsAsync(Mailsoort.Herinnering, vervanger))), StringComparison.Ordinal);
        Assert.DoesNotContain("vervangt", Termijnproef.Woorden(Assert.Single(await proef.MailsAsync(Mailsoort.Herinnering, weg))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Naar_wie_doorgestuurd_is_wordt_ook_herinnerd()
    {
        var verantwoordelijke = await proef.Data.DoelgroepverantwoordelijkeAsync();
        var niet = await proef.Data.AanvraagAsync();
        var doorgestuurd = await proef.Data.AanvraagAsync();
        await proef.Data.WijzigenAsync(async db => db.Add(new Doorsturing(
            await db.Aanvragen.Include(een => een.Doelgroep).SingleAsync(een => een.Id == doorgestuurd.Id), Doorstuurreden.TeLangOpen, proef.Data.Nu)));

        await proef.RondeAsync<Herinneringstaak>("2026-11-19 08:00");

        var mail = Assert.Single(await proef.MailsAsync(Mailsoort.Herinnering, verantwoordelijke));
        Assert.Equal([doorgestuurd.Referentie.Waarde], mail.Inhoud.Feiten.Select(feit => feit.Naam));
        Assert.Single(await MailsOverAsync(niet));
        Assert.Equal(2, (await MailsOverAsync(doorgestuurd)).Count);
    }

    [Fact]
    public async Task Stopte_een_ronde_na_een_deel_van_de_mails_dan_krijgen_de_anderen_er_nog_een()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var (een, twee) = (await proef.Data.BeheerderAsync(organisatie), await proef.Data.BeheerderAsync(organisatie));
        await proef.Data.AanvraagAsync(wens => wens.Organisatie = organisatie);
        await proef.RondeAsync<Herinneringstaak>("2026-11-19 08:00");
        await proef.Data.WijzigenAsync(async db =>
        {
            await db.Dagmails.Where(mail => mail.PersoonId == twee.Id).ExecuteDeleteAsync();
            await db.Herinneringen.Where(merk => merk.Aanvraag.Organisatie.Id == organisatie.Id).ExecuteDeleteAsync();
        });

        await proef.RondeAsync<Herinneringstaak>("2026-11-19 08:10");

        Assert.Single(await proef.MailsAsync(Mailsoort.Herinnering, een));
        Assert.Equal(2, (await proef.MailsAsync(Mailsoort.Herinnering, twee)).Count);
    }

    private async Task<List<UitgaandeMail>> MailsOverAsync(Aanvraag aanvraag) =>
        [.. (await proef.MailsAsync(Mailsoort.Herinnering)).Where(mail => mail.Inhoud.Feiten.Any(feit => feit.Naam == aanvraag.Referentie.Waarde))];

    private Task<List<int>> NummersAsync(Aanvraag aanvraag) => proef.Data.LezenAsync(db =>
        db.Herinneringen.Where(merk => merk.AanvraagId == aanvraag.Id).OrderBy(merk => merk.Nummer).Select(merk => merk.Nummer).ToListAsync());

    private Task<List<DateOnly>> DagenAsync(Aanvraag aanvraag) => proef.Data.LezenAsync(db =>
        db.Herinneringen.Where(merk => merk.AanvraagId == aanvraag.Id).OrderBy(merk => merk.Nummer).Select(merk => merk.Dag).ToListAsync());
}
