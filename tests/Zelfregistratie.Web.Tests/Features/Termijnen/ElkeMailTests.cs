using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.TestSupport.Servers;
using Zelfregistratie.Web.Features.Termijnen;
using Zelfregistratie.Web.Hosting.Achtergrond;
using Zelfregistratie.Web.Mail;
using Zelfregistratie.Web.Tests.Mail;

namespace Zelfregistratie.Web.Tests.Features.Termijnen;

/// <summary>Two instances on one PostgreSQL, from the button or the clock to the mail server: each kind of mail is written, and handed over, once.</summary>
[Trait("Nodig", "PostgreSql")]
public sealed class ElkeMailTests : IAsyncLifetime
{
    private const string Reden = "Dit hoort niet meer bij je werk.";

    private readonly TweeInstanties proef = new();
    private Organisatie organisatie = null!;
    private Persoon beheerder = null!;
    private Geldigheid kort = null!;

    public async ValueTask InitializeAsync()
    {
        await proef.InitializeAsync();
        kort = new Geldigheid(Proefdata.Begin, proef.Vandaag.AddDays(20));
        organisatie = await proef.Data.OrganisatieAsync();
        beheerder = await proef.Data.BeheerderAsync(organisatie);
        await proef.Data.DoelgroepverantwoordelijkeAsync();
        await proef.Data.WijzigenAsync(async db => (await db.Personen.SingleAsync(een => een.Id == beheerder.Id)).DagoverzichtKiezen(wil: true));
    }

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Fact]
    public async Task Elke_soort_mail_gaat_een_keer_de_deur_uit()
    {
        await BeslissenAsync();
        await TermijnenAsync();
        var outbox = await OutboxAsync();

        await using var server = new Proefmailserver();
        await using var ene = Mailinstantie.NaarServer(proef.Database, proef.Klok, server.Poort);
        await using var andere = Mailinstantie.NaarServer(proef.Database, proef.Klok, server.Poort);
        await Task.WhenAll(LegenAsync(ene), LegenAsync(andere));

        Assert.Equal(Enum.GetValues<Mailsoort>(), outbox.Select(mail => mail.Soort).Distinct().Order());
        Assert.Empty(outbox.GroupBy(mail => (mail.Soort, mail.Aan, mail.AanNaam, mail.InhoudJson, mail.AangemaaktOp.Date)).Where(groep => groep.Count() > 1).Select(groep => groep.Key));
        Assert.All(await OutboxAsync(), mail => Assert.Equal(MailStatus.Verzonden, mail.Status));
        Assert.Equal(outbox.Count, server.Mails.Count);
        Assert.Equal(outbox.Count, server.Mails.Select(mail => mail.MessageId).Distinct(StringComparer.Ordinal).Count());
        Assert.True(proef.Samen > 4, "The instances did not meet.");
    }

    private async Task BeslissenAsync()
    {
        var concept = await proef.Data.ConceptAsync(wens => wens.Organisatie = organisatie);
        await OveralAsync(concept.Aanvrager, $"/user/concepten/{concept.Id}");
        var weg = await proef.Data.AanvraagAsync(wens => wens.Organisatie = organisatie);
        await OveralAsync(weg.Aanvrager, $"/user/aanvragen/{weg.Referentie}/intrekken");
        var nee = await proef.Data.AanvraagAsync(wens => wens.Organisatie = organisatie);
        await OveralAsync(beheerder, $"/taken/{nee.Referentie}/afkeuren", ("Formulier.Reden", Reden));
        var recht = await proef.Data.ToegekendAsync(await proef.Data.PersoonAsync("Mo"), organisatie, await proef.Data.RechtAsync(), kort);
        await OveralAsync(beheerder, $"/gebruikers/{recht.Werkrelatie.Id}/rechten/{recht.Id}/intrekken", ("Formulier.Reden", Reden));
    }

    private async Task TermijnenAsync()
    {
        await proef.Data.ToegekendAsync(await proef.Data.PersoonAsync("Lu"), organisatie, await proef.Data.RechtAsync(), kort);
        await proef.Data.AanvraagAsync(wens => wens.Organisatie = organisatie);
        await TegelijkAsync<Eindmeldingstaak>("2026-11-16 10:30");
        await TegelijkAsync<Dagoverzichtstaak>("2026-11-17 08:00");
        await TegelijkAsync<Herinneringstaak>("2026-11-19 08:00");
        await TegelijkAsync<Doorstuurtaak>("2026-11-30 08:00");
        await TegelijkAsync<Vervaltaak>("2027-01-15 08:00");
    }

    // Both have the page open and press the button at the same moment.
    private async Task OveralAsync(Persoon persoon, string pad, params (string Naam, string? Waarde)[] velden)
    {
        using var bijEerste = await proef.AlsAsync(persoon);
        using var bijTweede = await proef.AlsBijTweedeAsync(persoon);
        var (ene, andere) = (await bijEerste.PaginaAsync(pad), await bijTweede.PaginaAsync(pad));
        await proef.TegelijkAsync(() => ene.IndienenAsync("main form[method=post]", velden), () => andere.IndienenAsync("main form[method=post]", velden));
    }

    private async Task TegelijkAsync<TTaak>(string op)
        where TTaak : class, IAchtergrondtaak
    {
        proef.Zetten(op);
        await proef.TegelijkAsync<TTaak>();
    }

    private static async Task LegenAsync(Mailinstantie instantie)
    {
        while (await instantie.RondeAsync())
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }
    }

    private Task<List<UitgaandeMail>> OutboxAsync() => proef.Data.LezenAsync(db => db.UitgaandeMails.AsNoTracking().OrderBy(mail => mail.Id).ToListAsync());
}
