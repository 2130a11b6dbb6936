using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.AanvraagBehandelen;

/// <summary>Withdrawing in one portal while somebody decides in another; both load before either saves.</summary>
[Trait("Nodig", "PostgreSql")]
public sealed class IntrekkenWedloopTests(TweePortalen proef) : IClassFixture<TweePortalen>
{
    private const int Wedlopen = 60;

    [Fact]
    public async Task Van_intrekken_en_beslissen_tegelijk_wint_er_een_en_gaat_er_geen_tweede_mail()
    {
        var persoon = await proef.Data.PersoonAsync();
        using var aanvrager = await proef.AanvragerRechtsAsync(persoon);
        var (ingetrokken, velden) = (0, default(IReadOnlyList<KeyValuePair<string, string>>));
        for (var keer = 0; keer < Wedlopen; keer++)
        {
            var aanvraag = await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Organisatie, een.Doelgroep) = (persoon, proef.Organisatie, "EA"));
            var adres = $"/user/aanvragen/{aanvraag.Referentie}/intrekken";
            velden ??= (await aanvrager.PaginaAsync(adres)).Waarden();

            var antwoorden = await proef.TegelijkAsync(
                () => proef.BeslissenAsync((proef.Links, aanvraag, keer % 2 == 0 ? "goedkeuren" : "afkeuren")),
                () => aanvrager.VersturenAsync(adres, velden, volgen: false));

            var gewonnen = antwoorden[1].Status == HttpStatusCode.Redirect;
            Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], antwoorden.Select(antwoord => antwoord.Status).Order());
            var stand = await proef.Data.LezenAsync(db => db.Aanvragen.SingleAsync(een => een.Id == aanvraag.Id));
            Assert.Equal(gewonnen, stand.Status == AanvraagStatus.Ingetrokken);
            Assert.Equal((gewonnen ? 0 : 1, gewonnen ? 2 : 0), (await MailsAsync(aanvraag, Mailsoort.Beslissing), await MailsAsync(aanvraag, Mailsoort.Ingetrokken)));
            ingetrokken += gewonnen ? 1 : 0;
        }

        // Both ways of losing were seen.
        Assert.InRange(ingetrokken, 1, Wedlopen - 1);
    }

    private async Task<int> MailsAsync(Aanvraag aanvraag, Mailsoort soort)
    {
        var mails = await proef.Data.LezenAsync(db => db.UitgaandeMails.Where(mail => mail.Soort == soort).ToListAsync());
        return mails.Count(mail => mail.Inhoud.Knop?.Pad.EndsWith(aanvraag.Referentie.Waarde, StringComparison.Ordinal) == true);
    }
}
