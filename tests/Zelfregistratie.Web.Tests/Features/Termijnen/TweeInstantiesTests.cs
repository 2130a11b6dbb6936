using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Termijnen;
using Zelfregistratie.Web.Hosting.Achtergrond;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.Termijnen;

/// <summary>Two instances on one PostgreSQL that do the same round at the same moment: both have loaded before either saves, each time anew.</summary>
[Trait("Nodig", "PostgreSql")]
public sealed class TweeInstantiesTests : IAsyncLifetime
{
    private const int Organisaties = 15;

    private readonly TweeInstanties proef = new();
    private readonly List<(Organisatie Organisatie, Persoon Beheerder, Persoon Tijdelijk, Persoon Medewerker, Aanvraag Aanvraag)> alles = [];
    private Persoon verantwoordelijke = null!;

    public async ValueTask InitializeAsync()
    {
        await proef.InitializeAsync();
        verantwoordelijke = await proef.Data.DoelgroepverantwoordelijkeAsync();
        for (var keer = 0; keer < Organisaties; keer++)
        {
            var organisatie = await proef.Data.OrganisatieAsync();
            var beheerder = await proef.Data.BeheerderAsync(organisatie);
            var tijdelijk = await proef.Data.BeheerderAsync(organisatie, geldigheid: new Geldigheid(Proefdata.Begin, proef.Vandaag.AddDays(20)));
            var medewerker = await proef.Data.PersoonAsync("Mo");
            await proef.Data.ToegekendAsync(medewerker, organisatie, await proef.Data.RechtAsync(), new Geldigheid(Proefdata.Begin, proef.Vandaag.AddDays(20)));
            await proef.Data.WijzigenAsync(async db => (await db.Personen.SingleAsync(een => een.Id == beheerder.Id)).DagoverzichtKiezen(wil: true));
            alles.Add((organisatie, beheerder, tijdelijk, medewerker, await proef.Data.AanvraagAsync(wens => wens.Organisatie = organisatie)));
        }
    }

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Fact]
    public async Task Wat_lang_genoeg_bewaard_is_gaat_een_keer_weg()
    {
        foreach (var (_, _, _, _, aanvraag) in alles) await proef.AfkeurenAsync(aanvraag, verantwoordelijke);
        await TegelijkAsync<Bewaartaak>("2036-11-17 12:00");

        var ids = alles.Select(een => een.Aanvraag.Id).ToList();
        Assert.Equal(0, await proef.Data.LezenAsync(db => db.Aanvragen.CountAsync(een => ids.Contains(een.Id))));
        var geteld = await proef.Data.LezenAsync(db => db.Logboek.Where(regel => regel.Handeling == Handeling.GegevensOpgeruimd && regel.Onderwerp == "aanvragen").Select(regel => regel.Toelichting!).ToListAsync());
        Assert.Equal(Organisaties + 1, geteld.Sum(tekst => int.Parse(tekst.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.True(proef.Samen > 0, "No two saves met.");
    }

    [Fact]
    public async Task Elke_mail_gaat_een_keer_naar_wie_ze_moet_krijgen()
    {
        await TegelijkAsync<Eindmeldingstaak>("2026-11-16 10:30");
        await TegelijkAsync<Dagoverzichtstaak>("2026-11-17 08:00");
        await TegelijkAsync<Herinneringstaak>("2026-11-19 08:00");
        await TegelijkAsync<Herinneringstaak>("2026-11-25 08:00");
        await TegelijkAsync<Doorstuurtaak>("2026-11-30 08:00");
        await TegelijkAsync<Eindmeldingstaak>("2026-11-30 08:00");
        await TegelijkAsync<Vervaltaak>("2027-01-15 08:00");

        foreach (var (_, beheerder, tijdelijk, medewerker, aanvraag) in alles)
        {
            Assert.Equal((1, 2, 1), (await AantalAsync(Mailsoort.Dagoverzicht, beheerder), await AantalAsync(Mailsoort.Herinnering, beheerder), await AantalAsync(Mailsoort.Vervallen, beheerder)));
            Assert.Equal((2, 2), (await AantalAsync(Mailsoort.RechtLooptAf, tijdelijk), await AantalAsync(Mailsoort.RechtLooptAf, medewerker)));
            Assert.Equal((1, 1), (await AantalAsync(Mailsoort.Doorgestuurd, aanvraag.Aanvrager), await AantalAsync(Mailsoort.Vervallen, aanvraag.Aanvrager)));
            Assert.Equal(AanvraagStatus.Vervallen, (await proef.StandAsync(aanvraag)).Status);
        }

        // With batches of 4, the one who answers for the doelgroep gets one mail a batch, and each request once.
        var doorgestuurd = (await proef.MailsAsync(Mailsoort.Doorgestuurd, verantwoordelijke)).SelectMany(mail => mail.Inhoud.Feiten).Select(feit => feit.Naam).ToList();
        Assert.Equal(doorgestuurd.Distinct(), doorgestuurd);
        Assert.All(alles, een => Assert.Contains(een.Aanvraag.Referentie.Waarde, doorgestuurd));
        Assert.True(proef.Samen > 10, "The instances did not meet.");
    }

    [Fact]
    public async Task Een_beslissing_net_voor_het_vervallen_wint()
    {
        proef.Zetten("2027-01-15 08:00");
        var (_, beheerder, _, _, aanvraag) = alles[0];
        proef.VoorBewaren(() => proef.AfkeurenAsync(aanvraag, beheerder));

        await proef.RondeAsync<Vervaltaak>();

        Assert.Equal(AanvraagStatus.Afgekeurd, (await proef.StandAsync(aanvraag)).Status);
        Assert.Equal(0, await AantalAsync(Mailsoort.Vervallen, aanvraag.Aanvrager));
        Assert.All(await Task.WhenAll(alles.Skip(1).Select(een => proef.StandAsync(een.Aanvraag))), een => Assert.Equal(AanvraagStatus.Vervallen, een.Status));
        Assert.All(await Task.WhenAll(alles.Skip(1).Select(een => AantalAsync(Mailsoort.Vervallen, een.Aanvraag.Aanvrager))), aantal => Assert.Equal(1, aantal));
    }

    [Fact]
    public async Task Een_beslissing_net_voor_het_doorsturen_wint()
    {
        proef.Zetten("2026-11-30 08:00");
        var (_, beheerder, _, _, aanvraag) = alles[0];
        proef.VoorBewaren(() => proef.AfkeurenAsync(aanvraag, beheerder));

        await proef.RondeAsync<Doorstuurtaak>();

        Assert.Equal(0, await AantalAsync(Mailsoort.Doorgestuurd, aanvraag.Aanvrager));
        Assert.All(await Task.WhenAll(alles.Skip(1).Select(een => AantalAsync(Mailsoort.Doorgestuurd, een.Aanvraag.Aanvrager))), aantal => Assert.Equal(1, aantal));
    }

    [Fact]
    public async Task Wat_net_beslist_is_wordt_niet_als_herinnerd_gemerkt()
    {
        proef.Zetten("2026-11-19 08:00");
        var (_, beheerder, _, _, aanvraag) = alles[0];
        proef.VoorBewaren<Herinnering>(() => proef.AfkeurenAsync(aanvraag, beheerder));

        await proef.RondeAsync<Herinneringstaak>();

        Assert.False(await proef.Data.LezenAsync(db => db.Herinneringen.AnyAsync(een => een.AanvraagId == aanvraag.Id)));
        Assert.False(await proef.Data.LezenAsync(db => db.Logboek.AnyAsync(regel => regel.Onderwerp == aanvraag.Referentie.Waarde && regel.Handeling == Handeling.AanvraagHerinnerd)));
        Assert.All(
            await Task.WhenAll(alles.Skip(1).Select(een => proef.Data.LezenAsync(db => db.Herinneringen.CountAsync(merk => merk.AanvraagId == een.Aanvraag.Id)))),
            aantal => Assert.Equal(1, aantal));
    }

    [Fact]
    public async Task Ook_opruimen_kan_tegelijk()
    {
        for (var keer = 0; keer < 20; keer++)
        {
            await proef.Data.ConceptAsync(wens => wens.Organisatie = alles[0].Organisatie);
        }

        await TegelijkAsync<Opruimtaak>("2026-11-18 10:00");
        await proef.RondeAsync<Opruimtaak>();

        Assert.Equal(0, await proef.Data.LezenAsync(db => db.Concepten.CountAsync()));
    }

    private async Task TegelijkAsync<TTaak>(string op)
        where TTaak : class, IAchtergrondtaak
    {
        proef.Zetten(op);
        await proef.TegelijkAsync<TTaak>();
        await proef.TegelijkAsync<TTaak>();
    }

    private async Task<int> AantalAsync(Mailsoort soort, Persoon aan) => (await proef.MailsAsync(soort, aan)).Count;
}
