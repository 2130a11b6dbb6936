using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Termijnen;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.Termijnen;

/// <summary>Lapsing: after 60 days, or when what was asked is retired.</summary>
public sealed class VervallenTests : IAsyncLifetime
{
    private Termijnproef proef = null!;

    public async ValueTask InitializeAsync() => proef = await Termijnproef.StartenAsync();

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Fact]
    public async Task Na_zestig_dagen_vervalt_een_aanvraag_en_lezen_aanvrager_en_beheerders_dat()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var beheerder = await proef.Data.BeheerderAsync(organisatie);
        var aanvraag = await proef.Data.AanvraagAsync(wens => wens.Organisatie = organisatie);

        await proef.RondeAsync<Vervaltaak>("2027-01-14 20:00");
        await proef.RondeAsync<Vervaltaak>("2027-01-15 07:59");
        Assert.True((await proef.StandAsync(aanvraag)).IsOpen);

        await proef.RondeAsync<Vervaltaak>("2027-01-15 08:00");
        await proef.RondeAsync<Vervaltaak>("2027-01-16 08:00");

        var stand = await proef.StandAsync(aanvraag);
        Assert.Equal((AanvraagStatus.Vervallen, Vervalreden.NietTijdigBeslist), (stand.Status, stand.Vervalreden));
        var mails = await OverAsync(aanvraag);
        Assert.Equal([aanvraag.Aanvrager.Naam, beheerder.Naam], mails.Select(mail => mail.AanNaam));
        Assert.Contains("besliste niemand binnen 60 dagen", Termijnproef.Woorden(mails[0]), StringComparison.Ordinal);
        var regel = await proef.Data.LezenAsync(db => db.Logboek.SingleAsync(rij => rij.Handeling == Handeling.AanvraagVervallen && rij.Onderwerp == aanvraag.Referentie.Waarde));
        Assert.Equal("NietTijdigBeslist", regel.Toelichting);
    }

    [Theory]
    [InlineData("recht")]
    [InlineData("toepassing")]
    [InlineData("organisatie")]
    [InlineData("doelgroep")]
    [InlineData("context")]
    public async Task Wat_buiten_gebruik_gaat_laat_open_aanvragen_vervallen(string wat)
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync("VER");
        var recht = await proef.Data.RechtAsync("99", contexten: ["BOS", "ZEE"], doelgroepen: "VER");
        var anderRecht = await proef.Data.RechtAsync();
        var aanvraag = await proef.Data.AanvraagAsync(wens => (wens.Organisatie, wens.Recht, wens.Contexten) = (organisatie, recht, ["BOS", "ZEE"]));
        var ander = await proef.Data.AanvraagAsync(wens => wens.Recht = anderRecht);
        await proef.Data.WijzigenAsync(async db =>
        {
            var nu = proef.Data.Nu;
            if (wat == "recht") (await db.Gebruikersrechten.SingleAsync(een => een.Id == recht.Id)).BuitenGebruikStellen(nu);
            if (wat == "toepassing") (await db.Toepassingen.SingleAsync(een => een.Code == "99")).BuitenGebruikStellen(nu);
            if (wat == "organisatie") (await db.Organisaties.SingleAsync(een => een.Id == organisatie.Id)).BuitenGebruikStellen(nu);
            if (wat == "doelgroep") (await db.Doelgroepen.SingleAsync(een => een.Code == "VER")).BuitenGebruikStellen(nu);
            if (wat == "context") (await db.Contexten.SingleAsync(een => een.Code == "ZEE")).BuitenGebruikStellen(nu);
        });

        await proef.RondeAsync<Vervaltaak>();
        await proef.RondeAsync<Vervaltaak>();

        var stand = await proef.StandAsync(aanvraag);
        Assert.Equal((AanvraagStatus.Vervallen, Vervalreden.BuitenGebruik), (stand.Status, stand.Vervalreden));
        Assert.True((await proef.StandAsync(ander)).IsOpen);
        Assert.Equal(2, (await OverAsync(aanvraag)).Count);
        Assert.Contains("kan niet meer aangevraagd worden", Termijnproef.Woorden((await OverAsync(aanvraag))[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_werkrelatie_die_gevraagd_wordt_vervalt_alleen_met_haar_organisatie()
    {
        var aanvraag = await proef.Data.AanvraagAsync(wens => wens.Werkrelatie = true);

        await proef.RondeAsync<Vervaltaak>();
        Assert.True((await proef.StandAsync(aanvraag)).IsOpen);

        await proef.Data.WijzigenAsync(async db => (await db.Organisaties.SingleAsync(een => een.Id == aanvraag.Organisatie.Id)).BuitenGebruikStellen(proef.Data.Nu));
        await proef.RondeAsync<Vervaltaak>();
        Assert.Equal(Vervalreden.BuitenGebruik, (await proef.StandAsync(aanvraag)).Vervalreden);
    }

    [Fact]
    public async Task Meer_dan_honderd_aanvragen_vervallen_allemaal()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var recht = await proef.Data.RechtAsync();
        for (var keer = 0; keer < 105; keer++)
        {
            await proef.Data.AanvraagAsync(wens => (wens.Organisatie, wens.Recht) = (organisatie, recht));
        }

        await proef.RondeAsync<Vervaltaak>("2027-03-29 08:00");

        Assert.Equal(0, await proef.Data.LezenAsync(db => db.Aanvragen.CountAsync(een => een.Status == AanvraagStatus.Ingediend)));
        Assert.Equal(105, (await proef.MailsAsync(Mailsoort.Vervallen)).Count(mail => mail.Inhoud.Onderwerp.StartsWith("Je aanvraag", StringComparison.Ordinal) && mail.Inhoud.Feiten.Any(feit => feit.Waarde == recht.Naam)));
    }

    private async Task<List<UitgaandeMail>> OverAsync(Aanvraag aanvraag) =>
        [.. (await proef.MailsAsync(Mailsoort.Vervallen)).Where(mail => Termijnproef.Woorden(mail).Contains(aanvraag.Referentie.Waarde, StringComparison.Ordinal))];
}
