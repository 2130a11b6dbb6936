using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.TestSupport.Servers;
using Zelfregistratie.TestSupport.Wedlopen;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Mail;
using Zelfregistratie.Web.Tests.Mail;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Mails;

/// <summary>Sending a failed mail again.</summary>
public sealed class OpnieuwTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private const string Aan = "opnieuw@oostmeer.example";

    [Fact]
    public async Task Een_mislukte_mail_gaat_opnieuw_weg_met_een_regel_in_het_logboek()
    {
        await using var server = new Proefmailserver();
        await using var verzender = Mailinstantie.NaarServer(proef.Database, proef.Klok, server.Poort);
        var id = await proef.MailAsync(Aan, MailStatus.Mislukt);
        var carla = await proef.Data.CentraleBeheerderAsync();
        using var centraal = await proef.AlsAsync(carla);

        var na = await (await centraal.PaginaAsync(MailsTests.Pad(id))).IndienenAsync("main form[action$=opnieuw]");

        Assert.Contains($"De e-mail aan {Aan} wordt opnieuw verstuurd.", na.Tekst, StringComparison.Ordinal);
        Assert.Contains("Opnieuw verstuurd door Carla", na.TekstVan(".zr-tijdlijn"), StringComparison.Ordinal);
        var wacht = await LezenAsync(id);
        Assert.Equal((MailStatus.Wachtend, 0), (wacht.Status, wacht.Pogingen));
        var regel = Assert.Single(await LogboekAsync(id));
        Assert.Equal((carla.Id, $"NieuweTaak aan {Aan}"), (regel.Door!.Id, regel.Toelichting));

        while (await verzender.RondeAsync())
        {
        }

        Assert.Contains(server.Mails, mail => mail.MessageId == $"{wacht.BerichtId:N}@vlaanderen.be");
        Assert.Equal(MailStatus.Verzonden, (await LezenAsync(id)).Status);
    }

    [Fact]
    public async Task Wie_twee_keer_drukt_krijgt_twee_keer_hetzelfde_antwoord_en_een_regel()
    {
        var id = await proef.MailAsync(Aan, MailStatus.Mislukt);
        using var centraal = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        var pagina = await centraal.PaginaAsync(MailsTests.Pad(id));

        var eerste = await pagina.IndienenAsync("main form[action$=opnieuw]");
        var tweede = await pagina.IndienenAsync("main form[action$=opnieuw]");

        Assert.All([eerste, tweede], na => Assert.Contains("wordt opnieuw verstuurd", na.Tekst, StringComparison.Ordinal));
        Assert.Single(await LogboekAsync(id));
    }

    [Theory]
    [InlineData(MailStatus.Wachtend, "wacht al om verstuurd te worden")]
    [InlineData(MailStatus.Verzonden, "is al verstuurd")]
    public async Task Wat_niet_mislukt_is_gaat_niet_opnieuw(MailStatus status, string uitleg)
    {
        var id = await proef.MailAsync(Aan, status);
        using var centraal = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        var na = await VersturenAsync(centraal, MailsTests.Pad(id) + "/opnieuw");

        Assert.Equal((HttpStatusCode.Conflict, "Deze e-mail is niet mislukt"), (na.Status, na.Kop));
        Assert.Contains(uitleg, na.Tekst, StringComparison.Ordinal);
        Assert.Empty(await LogboekAsync(id));
        Assert.Equal(status, (await LezenAsync(id)).Status);
    }

    [Fact]
    public async Task Alle_mislukte_gaan_samen_opnieuw_weg_tot_een_grens()
    {
        await proef.Data.LezenAsync(db => db.UitgaandeMails.Where(mail => mail.Status == MailStatus.Mislukt).ExecuteDeleteAsync());
        var ids = new List<long>();
        for (var nummer = 0; nummer < Web.Features.Toezicht.Mails.MailsController.MeesteTegelijk + 3; nummer++)
        {
            ids.Add(await proef.MailAsync("samen@oostmeer.example", MailStatus.Mislukt));
        }

        using var centraal = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        var eerste = await (await centraal.PaginaAsync("/toezicht/mails")).IndienenAsync("main form[action='/toezicht/mails/opnieuw']");
        var over = await proef.Data.LezenAsync(db => db.UitgaandeMails.CountAsync(mail => mail.Status == MailStatus.Mislukt));
        var tweede = await eerste.IndienenAsync("main form[action='/toezicht/mails/opnieuw']");

        Assert.Equal(3, over);
        Assert.Contains("200 e-mails worden opnieuw verstuurd. Zijn er nog mislukte over?", eerste.Tekst, StringComparison.Ordinal);
        Assert.Contains("3 e-mails worden opnieuw verstuurd.", tweede.Tekst, StringComparison.Ordinal);
        Assert.Null(tweede.Document.QuerySelector("main form[action='/toezicht/mails/opnieuw']"));
        Assert.Contains("Er zijn geen mislukte e-mails.", (await VersturenAsync(centraal, "/toezicht/mails/opnieuw")).Tekst, StringComparison.Ordinal);
        Assert.Equal(ids.Count, await proef.Data.LezenAsync(db => db.Logboek.CountAsync(regel => regel.Handeling == Handeling.MailOpnieuwVerstuurd && regel.Toelichting!.EndsWith("samen@oostmeer.example"))));
    }

    [Fact]
    public async Task Twee_die_tegelijk_drukken_laten_de_mail_een_keer_opnieuw_gaan()
    {
        var id = await proef.MailAsync(Aan, MailStatus.Mislukt);
        Persoon[] wie = [await proef.Data.CentraleBeheerderAsync(), await proef.Data.CentraleBeheerderAsync()];
        var paginas = new List<Pagina>();
        foreach (var persoon in wie)
        {
            paginas.Add(await (await proef.AlsAsync(persoon)).PaginaAsync(MailsTests.Pad(id)));
        }

        await using var wedloop = await Wedloop.StartenAsync(proef);
        var uitkomsten = await wedloop.TegelijkAsync([.. paginas.Select(pagina => (Func<Task<Pagina>>)(() => pagina.IndienenAsync("main form[action$=opnieuw]", volgen: false)))]);

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], uitkomsten.Select(na => na.Status).Order());
        Assert.Single(await LogboekAsync(id));
    }

    private static async Task<Pagina> VersturenAsync(Bezoeker bezoeker, string adres)
    {
        var token = (await bezoeker.PaginaAsync("/")).Element("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        return await bezoeker.VersturenAsync(adres, [new("__RequestVerificationToken", token)]);
    }

    private Task<UitgaandeMail> LezenAsync(long id) => proef.Data.LezenAsync(db => db.UitgaandeMails.SingleAsync(mail => mail.Id == id));

    private Task<List<Logboekregel>> LogboekAsync(long id)
    {
        var onderwerp = Herverzending.Onderwerp(id);
        return proef.Data.LezenAsync(db => db.Logboek.Include(regel => regel.Door).Where(regel => regel.Onderwerp == onderwerp).ToListAsync());
    }
}
