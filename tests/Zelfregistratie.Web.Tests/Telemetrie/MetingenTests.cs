using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Verbinding;
using Zelfregistratie.Web.Mail;
using Zelfregistratie.Web.Tests.Features.AanvraagBehandelen;
using Zelfregistratie.Web.Tests.Features.AanvraagIndienen;
using Zelfregistratie.Web.Tests.Mail;

namespace Zelfregistratie.Web.Tests.Telemetrie;

[Collection(TelemetrieProef.Collectie)]
public sealed class MetingenTests(TelemetrieProef proef) : IClassFixture<TelemetrieProef>
{
    private const string Ingediend = "zelfregistratie_aanvragen_ingediend_total";
    private const string Afgehandeld = "zelfregistratie_aanvragen_afgehandeld_total";
    private const string Wachttijd = "zelfregistratie_aanvragen_wachttijd_seconds";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wat_ingediend_en_beslist_wordt_telt_een_keer_met_hoe_lang_het_wachtte()
    {
        var voor = await proef.MetenAsync();
        var (organisatie, recht) = (await proef.Data.OrganisatieAsync(), await proef.Data.RechtAsync());
        var wie = await proef.Data.BeheerderAsync(organisatie);
        using var burger = await proef.AlsAsync(await proef.Data.PersoonAsync());

        await (await burger.InvullenAsync(Invullen.Link(recht.Code, organisatie))).DefinitiefAsync();
        proef.Klok.Advance(TimeSpan.FromMinutes(10));
        using var beheerder = await proef.AlsAsync(wie);
        var aanvraag = await proef.Data.LezenAsync(db => db.Aanvragen.SingleAsync(een => een.Organisatie.Id == organisatie.Id));
        await (await beheerder.PaginaAsync($"/taken/{aanvraag.Referentie}/goedkeuren")).IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", Behandeling.Reden));

        var na = await proef.MetenAsync();
        Assert.Equal(1, Verschil(voor, na, Ingediend));
        Assert.Equal(1, Verschil(voor, na, Ingediend, "soort=\"Gebruikersrecht\"", "doelgroep=\"EA\""));
        Assert.Equal(1, Verschil(voor, na, Afgehandeld));
        Assert.Equal(1, Verschil(voor, na, Afgehandeld, "soort=\"Gebruikersrecht\"", "uitkomst=\"Goedgekeurd\""));
        Assert.Equal((1, 600), (Verschil(voor, na, Wachttijd + "_count", "uitkomst=\"Goedgekeurd\""), Verschil(voor, na, Wachttijd + "_sum")));
        Assert.Equal((0, 1), (Verschil(voor, na, Wachttijd + "_bucket", "le=\"60\""), Verschil(voor, na, Wachttijd + "_bucket", "le=\"600\"")));
    }

    [Fact]
    public async Task Intrekken_en_vervallen_tellen_zonder_wachttijd()
    {
        var (een, twee) = (await proef.Data.AanvraagAsync(), await proef.Data.AanvraagAsync(aanvraag => aanvraag.Werkrelatie = true));
        var voor = await proef.MetenAsync();

        await BewarenAsync(een, aanvraag => aanvraag.Intrekken(aanvraag.Aanvrager, proef.Data.Nu));
        await BewarenAsync(twee, aanvraag => aanvraag.Vervallen(Vervalreden.NietTijdigBeslist, proef.Data.Nu));

        var na = await proef.MetenAsync();
        Assert.Equal(1, Verschil(voor, na, Afgehandeld, "soort=\"Gebruikersrecht\"", "uitkomst=\"Ingetrokken\""));
        Assert.Equal(1, Verschil(voor, na, Afgehandeld, "soort=\"Werkrelatie\"", "uitkomst=\"Vervallen\""));
        Assert.Equal(0, Verschil(voor, na, Wachttijd + "_count"));
    }

    [Fact]
    public async Task Wat_niet_bewaard_raakt_telt_niet()
    {
        var (verloren, teruggedraaid) = (await proef.Data.AanvraagAsync(), await proef.Data.AanvraagAsync());
        var voor = await proef.MetenAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => BewarenAsync(verloren, async (db, aanvraag) =>
        {
            aanvraag.Intrekken(aanvraag.Aanvrager, proef.Data.Nu);
            await proef.Data.WijzigenAsync(async ander => (await ander.Aanvragen.Include(een => een.Aanvrager).SingleAsync(een => een.Id == verloren.Id)).Vervallen(Vervalreden.NietTijdigBeslist, proef.Data.Nu));
            await db.SaveChangesAsync(Stop);
        }));
        await BewarenAsync(teruggedraaid, async (db, aanvraag) =>
        {
            await using var transactie = await db.Database.BeginTransactionAsync(Stop);
            aanvraag.Intrekken(aanvraag.Aanvrager, proef.Data.Nu);
            await db.SaveChangesAsync(Stop);
            await transactie.RollbackAsync(Stop);
        });
        Assert.Equal(0, Verschil(voor, await proef.MetenAsync(), Afgehandeld));

        await BewarenAsync(teruggedraaid, async (db, aanvraag) =>
        {
            await using var transactie = await db.Database.BeginTransactionAsync(Stop);
            aanvraag.Intrekken(aanvraag.Aanvrager, proef.Data.Nu);
            await db.SaveChangesAsync(Stop);
            Assert.Equal(0, Verschil(voor, await proef.MetenAsync(), Afgehandeld));
            await transactie.CommitAsync(Stop);
        });
        Assert.Equal(1, Verschil(voor, await proef.MetenAsync(), Afgehandeld));
    }

    [Fact]
    public async Task Een_mislukte_aanmelding_telt_met_de_reden()
    {
        const string Mislukt = "zelfregistratie_aanmeldingen_mislukt_total";
        var voor = await proef.MetenAsync();
        using var anoniem = proef.Anoniem();

        await anoniem.PaginaAsync("/aanmelden/terug");

        Assert.True(Verschil(voor, await proef.MetenAsync(), Mislukt, "reden=\"Verlopen\"") >= 1);
    }

    [Fact]
    public async Task De_wachtende_en_mislukte_mails_en_de_oudste_tellen_sinds_de_laatste_blik()
    {
        await proef.Data.WijzigenAsync(db => db.UitgaandeMails.ExecuteDeleteAsync());
        await proef.PeilenAsync();
        Assert.Equal((0, 0, 0), await MailsAsync());
        await proef.Data.WijzigenAsync(async db =>
        {
            var mails = Enumerable.Range(0, 3).Select(nummer => Voorbeeldmail.Mail(nu: proef.Data.Nu.AddMinutes(-nummer))).ToList();
            await db.AddRangeAsync(mails);
            db.Entry(mails[2]).Property(mail => mail.Status).CurrentValue = MailStatus.Mislukt;
        });
        Assert.Equal((0, 0, 0), await MailsAsync());

        await proef.PeilenAsync();
        proef.Klok.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal((2, 1, 90), await MailsAsync());
        async Task<(double Wachtend, double Mislukt, double Oudste)> MailsAsync()
        {
            var metingen = await proef.MetenAsync();
            return (
                metingen.Waarde("zelfregistratie_mails", "status=\"Wachtend\""),
                metingen.Waarde("zelfregistratie_mails", "status=\"Mislukt\""),
                metingen.Waarde("zelfregistratie_mails_oudste_seconds"));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("alleen-wie-dit-weet-leest-de-metinge")]
    public async Task Zonder_de_sleutel_leest_niemand_de_metingen(string? sleutel)
    {
        using var antwoord = await proef.VragenAsync(sleutel);

        Assert.Equal(HttpStatusCode.Unauthorized, antwoord.StatusCode);
        Assert.Equal("Bearer", antwoord.Headers.WwwAuthenticate.ToString());
        Assert.Empty(await antwoord.Content.ReadAsStringAsync(Stop));
    }

    [Fact]
    public async Task Het_portaal_zelf_kent_de_metingen_niet_ook_niet_voor_wie_het_beheert()
    {
        using var anoniem = proef.Anoniem();
        using var centraal = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        using var elders = await proef.VragenAsync(pad: "/taken");

        Assert.Equal(HttpStatusCode.NotFound, (await anoniem.PaginaAsync("/metrics", volgen: false)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await centraal.PaginaAsync("/metrics", volgen: false)).Status);
        Assert.Equal(HttpStatusCode.NotFound, elders.StatusCode);
    }

    private static double Verschil(Metingen voor, Metingen na, string naam, params string[] labels) => na.Waarde(naam, labels) - voor.Waarde(naam, labels);

    private Task BewarenAsync(Aanvraag aanvraag, Action<Aanvraag> doen) => BewarenAsync(aanvraag, async (db, geladen) =>
    {
        doen(geladen);
        await db.SaveChangesAsync(Stop);
    });

    // As a page or a task of the portal does, with what reads along.
    private async Task BewarenAsync(Aanvraag aanvraag, Func<ZelfregistratieDb, Aanvraag, Task> doen)
    {
        await using var scope = proef.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ZelfregistratieDb>();
        await db.EenmaligAsync(async () => await doen(db, await db.Aanvragen.Include(een => een.Aanvrager).SingleAsync(een => een.Id == aanvraag.Id, Stop)));
    }
}
