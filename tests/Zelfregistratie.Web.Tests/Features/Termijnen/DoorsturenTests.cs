using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Termijnen;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.Termijnen;

/// <summary>Forwarding: at once when nobody in the organisation can decide, and after 10 working days.</summary>
public sealed class DoorsturenTests : IAsyncLifetime
{
    private Termijnproef proef = null!;

    public async ValueTask InitializeAsync() => proef = await Termijnproef.StartenAsync();

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Fact]
    public async Task Kan_niemand_meer_beslissen_dan_gaat_de_aanvraag_naar_wie_verantwoordelijk_is()
    {
        var verantwoordelijke = await proef.Data.DoelgroepverantwoordelijkeAsync();
        var (_, aanvraag) = await TotVandaagAsync();

        await proef.RondeAsync<Doorstuurtaak>();
        Assert.Empty(await proef.MailsAsync(Mailsoort.Doorgestuurd));

        await proef.RondeAsync<Doorstuurtaak>("2026-11-17 00:05");
        await proef.RondeAsync<Doorstuurtaak>("2026-11-17 00:07");

        Assert.Equal((Doorstuurreden.NiemandKanBeslissen, 1), await DoorsturingAsync(aanvraag));
        var mails = await proef.MailsAsync(Mailsoort.Doorgestuurd);
        Assert.Equal([aanvraag.Aanvrager.Naam, verantwoordelijke.Naam], mails.Select(mail => mail.AanNaam));
        Assert.Equal([$"/user/aanvragen/{aanvraag.Referentie}", $"/taken/{aanvraag.Referentie}"], mails.Select(mail => mail.Inhoud.Knop!.Pad));
        Assert.Equal(aanvraag.Email, mails[0].Aan);
        Assert.Contains("kan nu niemand over je aanvraag beslissen", Termijnproef.Woorden(mails[0]), StringComparison.Ordinal);
        var regel = await proef.Data.LezenAsync(db => db.Logboek.Include(rij => rij.Over).Include(rij => rij.Door).SingleAsync(rij => rij.Handeling == Handeling.AanvraagDoorgestuurd));
        Assert.Equal((aanvraag.Referentie.Waarde, aanvraag.Aanvrager.Id, null, "NiemandKanBeslissen"), (regel.Onderwerp, regel.Over!.Id, regel.Door, regel.Toelichting));
    }

    [Fact]
    public async Task Besliste_niemand_binnen_tien_werkdagen_dan_komt_er_een_beslisser_bij()
    {
        var verantwoordelijke = await proef.Data.DoelgroepverantwoordelijkeAsync();
        var organisatie = await proef.Data.OrganisatieAsync();
        var beheerder = await proef.Data.BeheerderAsync(organisatie);
        var aanvraag = await proef.Data.AanvraagAsync(wens => wens.Organisatie = organisatie);

        await proef.RondeAsync<Doorstuurtaak>("2026-11-27 18:00");
        await proef.RondeAsync<Doorstuurtaak>("2026-11-30 07:59");
        Assert.Empty(await OverAsync(aanvraag));

        await proef.RondeAsync<Doorstuurtaak>("2026-11-30 08:00");
        await proef.RondeAsync<Doorstuurtaak>("2026-12-07 08:00");

        Assert.Equal((Doorstuurreden.TeLangOpen, 1), await DoorsturingAsync(aanvraag));
        Assert.Equal([aanvraag.Aanvrager.Naam, verantwoordelijke.Naam], (await OverAsync(aanvraag)).Select(mail => mail.AanNaam));
        using var bezoeker = await proef.AlsAsync(beheerder);
        Assert.Contains(aanvraag.Referentie.Waarde, (await bezoeker.PaginaAsync($"/taken/{aanvraag.Referentie}")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_verantwoordelijke_gaat_het_naar_de_centrale_beheerder_en_zonder_iemand_leest_de_aanvrager_wie_te_bellen()
    {
        var (_, eerste) = await TotVandaagAsync();
        await proef.RondeAsync<Doorstuurtaak>("2026-11-17 09:00");
        Assert.Contains("Bel de helpdesk.", Termijnproef.Woorden(Assert.Single(await OverAsync(eerste))), StringComparison.Ordinal);

        var centraal = await proef.Data.CentraleBeheerderAsync();
        var (_, tweede) = await TotVandaagAsync();
        await proef.RondeAsync<Doorstuurtaak>("2026-11-18 09:00");
        Assert.Equal([tweede.Aanvrager.Naam, centraal.Naam], (await OverAsync(tweede)).Select(mail => mail.AanNaam));
        Assert.Single(await OverAsync(eerste));
    }

    [Fact]
    public async Task De_aanvrager_beslist_niet_mee_als_verantwoordelijke()
    {
        var (aanvrager, ander) = (await proef.Data.DoelgroepverantwoordelijkeAsync(), await proef.Data.DoelgroepverantwoordelijkeAsync());
        var (_, aanvraag) = await TotVandaagAsync(aanvrager);

        await proef.RondeAsync<Doorstuurtaak>("2026-11-17 09:00");

        Assert.Equal([aanvrager.Naam, ander.Naam], (await proef.MailsAsync(Mailsoort.Doorgestuurd)).Select(mail => mail.AanNaam));
        Assert.Equal((Doorstuurreden.NiemandKanBeslissen, 1), await DoorsturingAsync(aanvraag));
    }

    [Fact]
    public async Task Meer_dan_honderd_aanvragen_gaan_allemaal_door_met_een_mail_per_partij()
    {
        var verantwoordelijke = await proef.Data.DoelgroepverantwoordelijkeAsync();
        var organisatie = await proef.Data.OrganisatieAsync();
        await proef.Data.BeheerderAsync(organisatie, geldigheid: new Geldigheid(Proefdata.Begin, proef.Vandaag));
        var recht = await proef.Data.RechtAsync();
        for (var keer = 0; keer < 105; keer++)
        {
            await proef.Data.AanvraagAsync(wens => (wens.Organisatie, wens.Recht) = (organisatie, recht));
        }

        await proef.RondeAsync<Doorstuurtaak>("2026-11-17 09:00");

        Assert.Equal(105, await proef.Data.LezenAsync(db => db.Doorsturingen.CountAsync(een => een.Aanvraag.Organisatie.Id == organisatie.Id)));
        Assert.Equal(
            ["Doorgestuurd naar jou: 100 aanvragen", "Doorgestuurd naar jou: 5 aanvragen"],
            (await proef.MailsAsync(Mailsoort.Doorgestuurd, verantwoordelijke)).Select(mail => mail.Inhoud.Onderwerp));
        Assert.Equal(107, (await proef.MailsAsync(Mailsoort.Doorgestuurd)).Count);
    }

    private async Task<(Organisatie Organisatie, Aanvraag Aanvraag)> TotVandaagAsync(Persoon? aanvrager = null)
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        await proef.Data.BeheerderAsync(organisatie, geldigheid: new Geldigheid(Proefdata.Begin, proef.Vandaag));
        return (organisatie, await proef.Data.AanvraagAsync(wens => (wens.Aanvrager, wens.Organisatie) = (aanvrager, organisatie)));
    }

    private async Task<(Doorstuurreden, int)> DoorsturingAsync(Aanvraag aanvraag)
    {
        var gevonden = await proef.Data.LezenAsync(db => db.Doorsturingen.Where(een => een.AanvraagId == aanvraag.Id).ToListAsync());
        return (gevonden[0].Waarom, gevonden.Count);
    }

    private async Task<List<UitgaandeMail>> OverAsync(Aanvraag aanvraag) =>
        [.. (await proef.MailsAsync(Mailsoort.Doorgestuurd)).Where(mail => mail.Inhoud.Knop!.Pad.EndsWith(aanvraag.Referentie.Waarde, StringComparison.Ordinal))];
}
