using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Mail;
using Zelfregistratie.Web.Tests.Features.Aanmelden;
using Zelfregistratie.Web.Tests.Features.AanvraagBehandelen;
using Zelfregistratie.Web.Tests.Features.AanvraagIndienen;
using Zelfregistratie.Web.Tests.Mail;

namespace Zelfregistratie.Web.Tests.Hosting;

/// <summary>All that people do, and much that goes wrong, with what may then stand in no log.</summary>
internal sealed class Logverhaal(Logproef proef)
{
    private const string Vraag = "Mijn collega is langdurig ziek en ik vervang haar.";
    private const string Antwoord = "Volgens je leidinggevende klopt dat helemaal.";
    private const string Hostiel = "naam=Nele+Verlinden&email=nele%40verlinden.example&nr=93.05.18-223.61&tel=0470123456";

    private readonly List<string> geheim =
    [
        "Verlinden", "verlinden", "Zwaenepoel", "nele@", "nele%40", "karim@", "an.peeters@", "lien@", "470123456", "470 12 34 56", "+32470", "collega", "leidinggevende",
        AanmeldProef.Insz, "93.05.18-223.61", "93 05 18 223 61", "930518-223.61",
    ];

    /// <summary>What may stand nowhere.</summary>
    public IReadOnlyList<string> Geheim => geheim;

    public async Task VertellenAsync()
    {
        var (organisatie, recht) = (await proef.Data.OrganisatieAsync(), await proef.Data.RechtAsync());
        var wie = await proef.Data.BeheerderAsync(organisatie, persoon: await proef.Data.PersoonAsync("Lien", "Zwaenepoel"));
        using var nele = proef.Anoniem();
        await proef.AanmeldenAsync(nele, "Nele Verlinden");
        await (await nele.InvullenAsync(
            Invullen.Link(recht.Code, organisatie), ("Reden", Vraag), ("Email", "nele@verlinden.example"), ("Telefoon", "0470 12 34 56"))).DefinitiefAsync();
        await BeslissenAsync(organisatie, wie);
        await FoutenAsync(nele);
        Onthouden(nele);
        await (await nele.PaginaAsync("/")).IndienenAsync("form[action='/afmelden']");
        await AanbiederAsync();
        await Mailproef.WachtenTotAsync(() => proef.Data.LezenAsync(db => db.UitgaandeMails.AllAsync(mail => mail.Status == MailStatus.Verzonden)), "all mails sent");
    }

    private async Task BeslissenAsync(Organisatie organisatie, Persoon wie)
    {
        using var beheerder = await proef.AlsAsync(wie, email: "lien@zwaenepoel.example");
        var aanvraag = await proef.Data.LezenAsync(db => db.Aanvragen.SingleAsync(een => een.Organisatie.Id == organisatie.Id));
        await beheerder.PaginaAsync($"/taken/{aanvraag.Referentie}");
        await (await beheerder.PaginaAsync($"/taken/{aanvraag.Referentie}/goedkeuren")).IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", Antwoord));
        Onthouden(beheerder);
    }

    private static async Task FoutenAsync(Bezoeker nele)
    {
        Assert.Equal(HttpStatusCode.InternalServerError, (await nele.PaginaAsync("/proef/stuk?" + Hostiel)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await nele.PaginaAsync("/user/aanvraag?dg=EA&oc=Verlinden&" + Hostiel)).Status);
        await nele.PaginaAsync("/recht-zoeken?zoek=Nele+Verlinden&" + Hostiel);
        await nele.PaginaAsync("/bestaat-niet?" + Hostiel);
        Assert.Equal(HttpStatusCode.Forbidden, (await nele.PaginaAsync("/taken?" + Hostiel)).Status);
        await nele.VersturenAsync("/user/aanvraag?" + Hostiel, [new("Reden", Vraag), new("Email", "nele@verlinden.example"), new("Telefoon", "0470123456")]);
    }

    // The provider refuses with words of its own, and takes a code that is too old.
    private async Task AanbiederAsync()
    {
        using var bezoeker = proef.Anoniem();
        var terug = (await (await proef.SleutelkeuzeAsync(bezoeker)).DrukAsync("Annuleren")).Naar!.ToString();

        // Of two descriptions the first is read.
        var eigenWoorden = "?error_description=" + Uri.EscapeDataString("Nele Verlinden 93.05.18-223.61") + "&error_uri=https%3A%2F%2Fverlinden.example&";
        var fout = terug.Replace("access_denied", "server_error", StringComparison.Ordinal).Replace("?", eigenWoorden, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await bezoeker.PaginaAsync(fout)).Status);

        var laat = await proef.BijSleutelAsync(bezoeker, "Nele Verlinden");
        proef.Klok.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal(HttpStatusCode.BadRequest, (await bezoeker.PaginaAsync(laat.ToString())).Status);
        geheim.AddRange(laat.Query.TrimStart('?').Split('&').Where(deel => deel.StartsWith("code=", StringComparison.Ordinal) || deel.StartsWith("state=", StringComparison.Ordinal)).Select(deel => Uri.UnescapeDataString(deel.Split('=', 2)[1])));
    }

    private void Onthouden(Bezoeker bezoeker) => geheim.AddRange(bezoeker.Koekjes.Values.Where(waarde => waarde.Length > 10));
}
