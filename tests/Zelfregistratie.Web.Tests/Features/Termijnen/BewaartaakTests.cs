using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Data.Termijnen;
using Zelfregistratie.Web.Features.Termijnen;
using Zelfregistratie.Web.Mail;
using Zelfregistratie.Web.Tests.Features.Toezicht.Mails;

namespace Zelfregistratie.Web.Tests.Features.Termijnen;

/// <summary>What was kept for as long as the privacy page says goes, and nothing else.</summary>
public sealed class BewaartaakTests : IAsyncLifetime
{
    // Ten years after the clock starts, and a day later.
    private const string Binnen = "2036-11-16 12:00";
    private const string Buiten = "2036-11-17 12:00";

    private readonly Breekproef proef = new();

    public ValueTask InitializeAsync() => proef.InitializeAsync();

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Fact]
    public async Task Een_aanvraag_gaat_tien_jaar_na_de_beslissing_met_alles_wat_eraan_hangt()
    {
        var (organisatie, recht) = (await proef.Data.OrganisatieMetBeheerderAsync(), await proef.Data.RechtAsync(contexten: ["BOS"]));
        var afgekeurd = await proef.Data.AanvraagAsync(wens =>
        {
            (wens.Organisatie, wens.Recht, wens.Contexten) = (organisatie, recht, ["BOS"]);
            wens.Afgekeurd();
        });
        await AanhangenAsync(afgekeurd);
        var open = await proef.Data.AanvraagAsync(wens => (wens.Organisatie, wens.Recht) = (organisatie, recht));
        var geldig = await proef.Data.AanvraagAsync(wens => wens.Goedgekeurd());

        await proef.RondeAsync<Bewaartaak>(Binnen);
        Assert.True(await BestaatAsync(afgekeurd));

        await proef.RondeAsync<Bewaartaak>(Buiten);
        Assert.Equal((false, true, true), (await BestaatAsync(afgekeurd), await BestaatAsync(open), await BestaatAsync(geldig)));
        Assert.Equal((0, 0), (await proef.Data.LezenAsync(db => db.Herinneringen.CountAsync()), await proef.Data.LezenAsync(db => db.Raadplegingen.CountAsync())));
        Assert.Contains("aanvragen: 2 rijen", await LogboekAsync());
    }

    [Fact]
    public async Task Een_recht_gaat_tien_jaar_na_zijn_einde_en_neemt_zijn_aanvragen_en_zijn_werkrelatie_mee()
    {
        var (recht, aanvraag) = await AfgelopenAsync(new DateOnly(2026, 11, 20));

        await proef.RondeAsync<Bewaartaak>("2036-11-20 12:00");
        Assert.True(await proef.Data.LezenAsync(db => db.ToegekendeRechten.AnyAsync(een => een.Id == recht.Id)));
        Assert.True(await BestaatAsync(aanvraag));

        await proef.RondeAsync<Bewaartaak>("2036-11-21 12:00");
        Assert.False(await proef.Data.LezenAsync(db => db.ToegekendeRechten.AnyAsync(een => een.Id == recht.Id)));
        Assert.False(await BestaatAsync(aanvraag));
        Assert.False(await proef.Data.LezenAsync(db => db.Werkrelaties.AnyAsync(een => een.Id == recht.Werkrelatie.Id)));
        Assert.False(await proef.Data.LezenAsync(db => db.Personen.AnyAsync(een => een.Id == aanvraag.Aanvrager.Id)));
    }

    [Fact]
    public async Task Een_recht_blijft_zolang_een_vraag_om_het_te_verlengen_bewaard_wordt()
    {
        var (recht, aanvraag) = await AfgelopenAsync(new DateOnly(2026, 11, 20));
        proef.Zetten("2028-01-10 12:00");
        var verlenging = await proef.Data.AanvraagAsync(wens => wens.Afgekeurd());
        await proef.Data.WijzigenAsync(db => db.Aanvragen.Where(een => een.Id == verlenging.Id)
            .ExecuteUpdateAsync(rij => rij.SetProperty(een => een.Soort, AanvraagSoort.Verlenging).SetProperty(een => EF.Property<long?>(een, "TeVerlengenId"), recht.Id)));

        await proef.RondeAsync<Bewaartaak>("2038-01-10 12:00");
        Assert.Equal((true, true), (await BestaatAsync(aanvraag), await BestaatAsync(verlenging)));
        Assert.True(await proef.Data.LezenAsync(db => db.ToegekendeRechten.AnyAsync(een => een.Id == recht.Id)));

        await proef.RondeAsync<Bewaartaak>("2038-01-11 12:00");
        Assert.Equal((false, false), (await BestaatAsync(aanvraag), await BestaatAsync(verlenging)));
        Assert.False(await proef.Data.LezenAsync(db => db.ToegekendeRechten.AnyAsync(een => een.Id == recht.Id)));
    }

    [Fact]
    public async Task Wie_nog_in_het_logboek_staat_of_ergens_bij_hoort_blijft()
    {
        var (inLogboek, voorbij, geregistreerd) = (await proef.Data.PersoonAsync(), await proef.Data.PersoonAsync(), await proef.Data.PersoonAsync());
        await proef.Data.HoofdtoegangsbeheerderAsync(geregistreerd, await proef.Data.OrganisatieAsync());
        await proef.Data.WijzigenAsync(async db => db.Add(new Logboekregel(Handeling.Afgemeld, proef.Data.Nu, await db.Personen.SingleAsync(een => een.Id == inLogboek.Id))));

        await proef.RondeAsync<Bewaartaak>(Buiten);

        var over = await proef.Data.LezenAsync(db => db.Personen.Select(een => een.Id).ToListAsync());
        Assert.Equal((true, false, true), (over.Contains(inLogboek.Id), over.Contains(voorbij.Id), over.Contains(geregistreerd.Id)));
        Assert.True(await proef.Data.LezenAsync(db => db.Werkrelaties.AnyAsync(een => een.Organisatie.Naam == Buur.Naam)));
    }

    [Fact]
    public async Task Een_mail_gaat_een_jaar_nadat_hij_kwam_tenzij_hij_nog_wacht()
    {
        var (verzonden, mislukt, wachtend) = (await proef.MailAsync("a@b.example", MailStatus.Verzonden), await proef.MailAsync("a@b.example", MailStatus.Mislukt), await proef.MailAsync("a@b.example", MailStatus.Wachtend));

        proef.Klok.Advance(TimeSpan.FromDays(365));
        await proef.RondeAsync<Bewaartaak>();
        Assert.Equal(3, await MailsAsync(verzonden, mislukt, wachtend));

        proef.Klok.Advance(TimeSpan.FromHours(2));
        await proef.RondeAsync<Bewaartaak>();
        Assert.Equal(0, await MailsAsync(verzonden, mislukt));
        Assert.Equal(1, await MailsAsync(wachtend));
    }

    [Fact]
    public async Task Op_proef_staat_er_wat_zou_gaan_en_verandert_niets()
    {
        await AfgelopenAsync(new DateOnly(2026, 11, 20));
        proef.Zetten("2036-11-21 12:00");
        var voor = await StandAsync();

        var (code, uitvoer, _) = await proef.OpdrachtAsync("", "bewaring", "--proef");

        Assert.Equal((0, voor), (code, await StandAsync()));
        Assert.Contains("rechten: 1 would go, the oldest of 2026-11-16\naanvragen: 2 would go, the oldest of 2026-11-16\n", uitvoer, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was removed.\n", uitvoer, StringComparison.Ordinal);
        Assert.Contains("rechten: 1 removed\naanvragen: 2 removed\n", (await proef.OpdrachtAsync("", "bewaring")).Uitvoer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_halverwege_valt_gaat_de_volgende_ronde_verder()
    {
        for (var keer = 0; keer < 25; keer++) await proef.MailAsync("a@b.example", MailStatus.Verzonden);
        proef.Klok.Advance(TimeSpan.FromDays(366));
        proef.BreekBijSave = 2;

        await Assert.ThrowsAsync<IOException>(() => proef.RondeAsync<Bewaartaak>());
        Assert.Equal(15, await proef.Data.LezenAsync(db => db.UitgaandeMails.CountAsync(mail => mail.Aan == "a@b.example")));

        await proef.RondeAsync<Bewaartaak>();
        Assert.Equal(0, await proef.Data.LezenAsync(db => db.UitgaandeMails.CountAsync(mail => mail.Aan == "a@b.example")));
        Assert.Equal(["mails: 10 rijen", "mails: 10 rijen", "mails: 5 rijen"], (await LogboekAsync()).Where(regel => regel.StartsWith("mails", StringComparison.Ordinal)));
    }

    // Whatever refers to what goes must go before it: a new table asks for a choice.
    [Fact]
    public async Task Van_elke_rij_die_gaat_is_bekend_wat_ernaar_verwijst()
    {
        await using var db = proef.Db();
        var verwijzingen = db.Model.GetEntityTypes().SelectMany(type => type.GetForeignKeys())
            .Where(sleutel => new[] { typeof(Aanvraag), typeof(ToegekendRecht), typeof(Werkrelatie), typeof(Persoon), typeof(UitgaandeMail) }.Contains(sleutel.PrincipalEntityType.ClrType))
            .Select(sleutel => $"{sleutel.PrincipalEntityType.ShortName()} < {sleutel.DeclaringEntityType.GetTableName()}.{sleutel.Properties[0].Name}");

        Assert.Equal(
            [
                "Aanvraag < AanvraagContexten.AanvraagId", "Aanvraag < Doorsturingen.AanvraagId", "Aanvraag < Herinneringen.AanvraagId", "Aanvraag < Raadplegingen.AanvraagId", "Aanvraag < ToegekendeRechten.AanvraagId",
                "Persoon < Aanvragen.AanvragerId", "Persoon < Aanvragen.BeslistDoorId", "Persoon < Afwezigheden.AfwezigeId", "Persoon < Afwezigheden.VervangerId", "Persoon < Concepten.AanvragerId", "Persoon < Dagmails.PersoonId",
                "Persoon < Hoofdtoegangsbeheerders.PersoonId", "Persoon < Logboek.DoorId", "Persoon < Logboek.OverId", "Persoon < Raadplegingen.PersoonId", "Persoon < ToegekendeRechten.ToegekendDoorId", "Persoon < Werkrelaties.PersoonId",
                "ToegekendRecht < Aanvragen.TeVerlengenId", "ToegekendRecht < Concepten.TeVerlengenId", "ToegekendRecht < Eindmeldingen.ToegekendRechtId", "ToegekendRecht < ToegekendRechtContexten.ToegekendRechtId",
                "Werkrelatie < ToegekendeRechten.WerkrelatieId",
            ],
            verwijzingen.Order(StringComparer.Ordinal));
    }

    // A right that was asked for, on a werkrelatie of its own, both with an end, and a notice of it.
    private async Task<(ToegekendRecht Recht, Aanvraag Aanvraag)> AfgelopenAsync(DateOnly einde)
    {
        var soort = await proef.Data.RechtAsync(contexten: ["BOS"]);
        var aanvraag = await proef.Data.AanvraagAsync(wens =>
        {
            (wens.Recht, wens.Contexten, wens.GewensteEinddatum) = (soort, ["BOS"], einde);
            wens.Goedgekeurd();
        });
        var recht = await proef.Data.LezenAsync(db => db.ToegekendeRechten.Include(een => een.Werkrelatie).SingleAsync(een => een.Aanvraag!.Id == aanvraag.Id));
        await proef.Data.WijzigenAsync(async db =>
        {
            db.Add(new Eindmelding(recht.Id, einde, 7));
            await db.ToegekendeRechten.Where(een => een.Id == recht.Id).ExecuteUpdateAsync(rij => rij.SetProperty(een => een.Einddatum, einde));
            await db.Werkrelaties.Where(een => een.Id == recht.Werkrelatie.Id).ExecuteUpdateAsync(rij => rij.SetProperty(een => een.Einddatum, einde));
        });
        return (recht, aanvraag);
    }

    private Task AanhangenAsync(Aanvraag aanvraag) => proef.Data.WijzigenAsync(async db =>
    {
        var van = await db.Aanvragen.Include(een => een.Doelgroep).SingleAsync(een => een.Id == aanvraag.Id);
        db.AddRange(new Herinnering(van, 1, proef.Data.Nu), new Raadpleging(van, await db.Personen.OrderBy(een => een.Id).FirstAsync(), proef.Data.Nu));
    });

    private Task<bool> BestaatAsync(Aanvraag aanvraag) => proef.Data.LezenAsync(db => db.Aanvragen.AnyAsync(een => een.Id == aanvraag.Id));

    private Task<int> MailsAsync(params long[] ids) => proef.Data.LezenAsync(db => db.UitgaandeMails.CountAsync(mail => ids.Contains(mail.Id)));

    private Task<List<string>> LogboekAsync() =>
        proef.Data.LezenAsync(db => db.Logboek.Where(regel => regel.Handeling == Handeling.GegevensOpgeruimd).OrderBy(regel => regel.Id).Select(regel => regel.Onderwerp + ": " + regel.Toelichting).ToListAsync());

    private Task<(int, int, int, int, int)> StandAsync() => proef.Data.LezenAsync(async db =>
        (await db.Aanvragen.CountAsync(), await db.ToegekendeRechten.CountAsync(), await db.Werkrelaties.CountAsync(), await db.Personen.CountAsync(), await db.Logboek.CountAsync()));
}
