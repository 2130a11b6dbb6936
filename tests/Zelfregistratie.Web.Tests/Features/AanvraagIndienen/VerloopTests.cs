using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

/// <summary>The requester sees that administrators were reminded and where the request went; a deputy reads whom they replace.</summary>
public sealed class VerloopTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Theory]
    [InlineData(Doorstuurreden.TeLangOpen, "Doorgestuurd naar wie verantwoordelijk is voor Economische actoren: er was nog niet beslist")]
    [InlineData(Doorstuurreden.NiemandKanBeslissen, "Doorgestuurd naar wie verantwoordelijk is voor Economische actoren: niemand in de organisatie kan beslissen")]
    public async Task Het_verloop_toont_herinneringen_en_waarom_er_doorgestuurd_is_in_volgorde(Doorstuurreden waarom, string tekst)
    {
        var recht = await proef.Data.RechtAsync(contexten: ["BOS", "ZEE"]);
        var aanvraag = await proef.Data.AanvraagAsync(wens => (wens.Recht, wens.Contexten) = (recht, ["BOS", "ZEE"]));
        await proef.Data.WijzigenAsync(async db =>
        {
            var stand = await db.Aanvragen.Include(een => een.Doelgroep).SingleAsync(een => een.Id == aanvraag.Id);
            db.AddRange(new Herinnering(stand, 1, proef.Data.Nu.AddHours(1)), new Herinnering(stand, 2, proef.Data.Nu.AddHours(1)), new Herinnering(stand, 3, proef.Data.Nu.AddHours(3)));
            db.Add(new Doorsturing(stand, waarom, proef.Data.Nu.AddHours(2)));
        });
        using var bezoeker = await proef.AlsAsync(aanvraag.Aanvrager);
        var basis = (await bezoeker.PaginaAsync("/hulp")).Spoor.Queries.Count;

        var pagina = await bezoeker.PaginaAsync($"/user/aanvragen/{aanvraag.Referentie}");

        var delen = pagina.Tekst.Split("Beheerders herinnerd");
        Assert.Equal(3, delen.Length);
        Assert.Contains(tekst, delen[1], StringComparison.Ordinal);
        Assert.Contains("Wacht op beslissing", delen[2], StringComparison.Ordinal);
        Assert.InRange(pagina.Spoor.Queries.Count - basis, 1, 3);
    }

    [Fact]
    public async Task Wie_een_collega_vervangt_leest_dat_in_de_mail_over_een_nieuwe_taak()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var (weg, vervanger) = (await proef.Data.BeheerderAsync(organisatie), await proef.Data.BeheerderAsync(organisatie));
        await proef.Data.WijzigenAsync(async db => db.Add(new Afwezigheid(
            await db.Personen.SingleAsync(een => een.Id == weg.Id),
            await db.Personen.SingleAsync(een => een.Id == vervanger.Id),
            await db.Organisaties.SingleAsync(een => een.Id == organisatie.Id),
            new Geldigheid(proef.Data.Vandaag, proef.Data.Vandaag))));
        var concept = await proef.Data.ConceptAsync(wens => wens.Organisatie = organisatie);
        using var bezoeker = await proef.AlsAsync(concept.Aanvrager);

        await (await bezoeker.PaginaAsync($"/user/concepten/{concept.Id}")).IndienenAsync("main form[action$='/indienen']");

        var mails = await proef.Data.LezenAsync(db => db.UitgaandeMails.Where(mail => mail.Soort == Mailsoort.NieuweTaak).ToListAsync());
        Assert.Contains($"Je krijgt deze e-mail ook omdat je {weg.Naam} vervangt.", Assert.Single(mails, mail => mail.AanNaam == vervanger.Naam).Inhoud.Alineas);
        Assert.DoesNotContain(Assert.Single(mails, mail => mail.AanNaam == weg.Naam).Inhoud.Alineas, alinea => alinea.Contains("vervangt", StringComparison.Ordinal));
    }
}
