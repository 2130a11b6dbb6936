using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data.Termijnen;
using Zelfregistratie.Web.Features.Termijnen;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.Termijnen;

/// <summary>The mail a day for administrators who chose it. Requests come in on Monday 16 November 2026, 10:12.</summary>
public sealed class DagoverzichtTests : IAsyncLifetime
{
    private Termijnproef proef = null!;
    private Organisatie organisatie = null!;
    private Persoon beheerder = null!;

    public async ValueTask InitializeAsync()
    {
        proef = await Termijnproef.StartenAsync();
        organisatie = await proef.Data.OrganisatieAsync();
        beheerder = await KiezerAsync(await proef.Data.BeheerderAsync(organisatie));
    }

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Fact]
    public async Task Wie_ervoor_koos_leest_elke_werkdag_wat_er_binnenkwam_en_wat_collegas_beslisten()
    {
        var (collega, anderen) = (await proef.Data.BeheerderAsync(organisatie), await proef.Data.AanvraagAsync());
        var nieuw = await AanvraagAsync();
        var door = await AanvraagAsync();
        var zelf = await AanvraagAsync();
        await proef.AfkeurenAsync(door, collega);
        await proef.AfkeurenAsync(zelf, beheerder);

        await proef.RondeAsync<Dagoverzichtstaak>("2026-11-17 07:59");
        Assert.Empty(await proef.MailsAsync(Mailsoort.Dagoverzicht));
        await proef.RondeAsync<Dagoverzichtstaak>("2026-11-17 08:00");
        await proef.RondeAsync<Dagoverzichtstaak>("2026-11-17 08:05");

        var mail = Assert.Single(await proef.MailsAsync(Mailsoort.Dagoverzicht));
        Assert.Equal((beheerder.Naam, "/taken"), (mail.AanNaam, mail.Inhoud.Knop!.Pad));
        Assert.Equal("Dagoverzicht: 3 binnengekomen, 1 beslist door collega's", mail.Inhoud.Onderwerp);
        Assert.Equal(["Binnengekomen, 3 aanvragen", "Beslist door collega's, 1 aanvraag", "Nog te behandelen"], mail.Inhoud.Feiten.Select(feit => feit.Naam));
        Assert.All([nieuw, door, zelf], een => Assert.Contains(een.Referentie.Waarde, mail.Inhoud.Feiten[0].Waarde, StringComparison.Ordinal));
        Assert.EndsWith($"afgekeurd door {collega.Naam}", mail.Inhoud.Feiten[1].Waarde, StringComparison.Ordinal);
        Assert.Equal("1 aanvraag", mail.Inhoud.Feiten[2].Waarde);
        Assert.DoesNotContain(anderen.Referentie.Waarde, Termijnproef.Woorden(mail), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Valt_er_niets_te_vertellen_dan_komt_er_geen_mail()
    {
        await AanvraagAsync();

        await proef.RondeAsync<Dagoverzichtstaak>("2026-11-17 08:00");
        await proef.RondeAsync<Dagoverzichtstaak>("2026-11-18 08:00");

        Assert.Single(await proef.MailsAsync(Mailsoort.Dagoverzicht));
        Assert.Equal(2, await MerkenAsync());
    }

    [Fact]
    public async Task Na_een_weekend_of_een_week_stilstand_staat_alles_sinds_de_vorige_keer_in_een_mail()
    {
        await proef.RondeAsync<Dagoverzichtstaak>("2026-11-20 08:00");
        proef.Zetten("2026-11-20 09:00");
        var vrijdag = await AanvraagAsync();
        await proef.RondeAsync<Dagoverzichtstaak>("2026-11-21 08:00");
        proef.Zetten("2026-11-22 23:00");
        var zondag = await AanvraagAsync();
        Assert.Empty(await proef.MailsAsync(Mailsoort.Dagoverzicht));

        proef.Zetten("2026-11-30 08:30");
        var vandaag = await AanvraagAsync();
        await proef.RondeAsync<Dagoverzichtstaak>();

        var mail = Assert.Single(await proef.MailsAsync(Mailsoort.Dagoverzicht));
        Assert.Contains("Dit gebeurde sinds 20 november 2026, 08:00.", Termijnproef.Woorden(mail), StringComparison.Ordinal);
        Assert.All([vrijdag, zondag], een => Assert.Contains(een.Referentie.Waarde, Termijnproef.Woorden(mail), StringComparison.Ordinal));
        Assert.DoesNotContain(vandaag.Referentie.Waarde, Termijnproef.Woorden(mail), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_vorige_keer_telt_de_vorige_werkdag()
    {
        proef.Zetten("2026-11-20 07:00");
        var teVroeg = await AanvraagAsync();
        proef.Zetten("2026-11-20 08:00");
        var opTijd = await AanvraagAsync();

        await proef.RondeAsync<Dagoverzichtstaak>("2026-11-23 08:00");

        var woorden = Termijnproef.Woorden(Assert.Single(await proef.MailsAsync(Mailsoort.Dagoverzicht)));
        Assert.Contains(opTijd.Referentie.Waarde, woorden, StringComparison.Ordinal);
        Assert.DoesNotContain(teVroeg.Referentie.Waarde, woorden, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_verantwoordelijk_is_leest_wat_doorgestuurd_werd_en_niemand_leest_over_zichzelf()
    {
        var verantwoordelijke = await KiezerAsync(await proef.Data.DoelgroepverantwoordelijkeAsync());
        var doorgestuurd = await AanvraagAsync();
        await AanvraagAsync();
        var eigen = await proef.Data.AanvraagAsync(wens => (wens.Organisatie, wens.Aanvrager) = (organisatie, beheerder));
        await proef.Data.WijzigenAsync(async db => db.Add(new Doorsturing(
            await db.Aanvragen.Include(een => een.Doelgroep).SingleAsync(een => een.Id == doorgestuurd.Id), Doorstuurreden.TeLangOpen, proef.Data.Nu)));

        await proef.RondeAsync<Dagoverzichtstaak>("2026-11-17 08:00");

        var mail = Assert.Single(await proef.MailsAsync(Mailsoort.Dagoverzicht, verantwoordelijke));
        Assert.Contains(doorgestuurd.Referentie.Waarde, mail.Inhoud.Feiten[0].Waarde, StringComparison.Ordinal);
        Assert.DoesNotContain(eigen.Referentie.Waarde, Termijnproef.Woorden(Assert.Single(await proef.MailsAsync(Mailsoort.Dagoverzicht, beheerder))), StringComparison.Ordinal);
    }

    private Task<int> MerkenAsync() => proef.Data.LezenAsync(db => db.Dagmails.CountAsync(mail => mail.PersoonId == beheerder.Id && mail.Soort == Dagmailsoort.Dagoverzicht));

    private Task<Aanvraag> AanvraagAsync() => proef.Data.AanvraagAsync(wens => wens.Organisatie = organisatie);

    private async Task<Persoon> KiezerAsync(Persoon persoon)
    {
        await proef.Data.WijzigenAsync(async db => (await db.Personen.SingleAsync(een => een.Id == persoon.Id)).DagoverzichtKiezen(wil: true));
        return persoon;
    }
}
