using System.Net;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Mails;

public sealed class MailsTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task De_lijst_toont_eerst_wat_mislukte_dan_wat_wacht_dan_wat_verstuurd_is()
    {
        var aan = Adres();
        await proef.MailAsync(aan, MailStatus.Verzonden, proef.Klok.GetUtcNow().AddHours(1));
        var wacht = await proef.MailAsync(aan, MailStatus.Wachtend);
        var oud = await proef.MailAsync(aan, MailStatus.Mislukt, proef.Klok.GetUtcNow().AddDays(-2));
        var nieuw = await proef.MailAsync(aan, MailStatus.Mislukt, proef.Klok.GetUtcNow().AddDays(-1));
        using var centraal = await CentraalAsync();

        var pagina = await centraal.PaginaAsync($"/toezicht/mails?aan={aan}");

        Assert.Equal(["Mislukt", "Mislukt", "Te versturen", "Verstuurd"], pagina.Document.QuerySelectorAll("tbody .au-c-pill").Select(pil => pil.TextContent));
        Assert.Equal([Pad(nieuw), Pad(oud), Pad(wacht)], Paden(pagina)[..3]);
        var rij = pagina.TekstVan("tbody tr");
        Assert.Contains($"{aan}Léon Maes Nieuwe taak 15 november 2026, 10:12 Mislukt 13 pogingen 550 5.1.1 Onbekende postbus", rij, StringComparison.Ordinal);
        Assert.InRange(pagina.Spoor.Queries.Count, 1, 5);
    }

    [Fact]
    public async Task Filters_zoeken_op_stand_soort_adres_en_periode()
    {
        var aan = Adres();
        var mislukt = await proef.MailAsync(aan, MailStatus.Mislukt, new DateTimeOffset(2026, 10, 5, 12, 0, 0, TimeSpan.Zero), Mailsoort.Beslissing);
        var verzonden = await proef.MailAsync(aan, MailStatus.Verzonden, new DateTimeOffset(2026, 10, 6, 12, 0, 0, TimeSpan.Zero));
        await proef.MailAsync(Adres(), MailStatus.Mislukt, soort: Mailsoort.Beslissing);
        using var centraal = await CentraalAsync();

        Assert.Equal([Pad(mislukt), Pad(verzonden)], await ZoekenAsync($"aan={aan.ToUpperInvariant()}"));
        Assert.Equal([Pad(mislukt)], await ZoekenAsync($"aan={aan}&status=mislukt"));
        Assert.Equal([Pad(mislukt)], await ZoekenAsync($"aan={aan}&soort=beslissing"));
        Assert.Equal([Pad(verzonden)], await ZoekenAsync($"aan={aan}&van=2026-10-06"));
        Assert.Equal([Pad(mislukt)], await ZoekenAsync($"aan={aan}&tot=5/10/2026"));
        Assert.Empty(await ZoekenAsync($"aan={aan}&van=2026-10-05&tot=2026-10-06&status=wachtend"));

        async Task<List<string>> ZoekenAsync(string vraag) => Paden(await centraal.PaginaAsync("/toezicht/mails?" + vraag));
    }

    [Fact]
    public async Task Bladeren_gaat_over_de_standen_heen_en_terug()
    {
        var aan = Adres();
        foreach (var status in Enum.GetValues<MailStatus>())
        {
            for (var nummer = 0; nummer < 20; nummer++)
            {
                await proef.MailAsync(aan, status, proef.Klok.GetUtcNow().AddMinutes(-nummer));
            }
        }

        using var centraal = await CentraalAsync();
        var eerste = await centraal.PaginaAsync($"/toezicht/mails?aan={aan}");
        var tweede = await eerste.VolgenAsync("a[rel=next]");
        var derde = await tweede.VolgenAsync("a[rel=next]");

        Assert.Equal([25, 25, 10], new[] { eerste, tweede, derde }.Select(pagina => Paden(pagina).Count));
        Assert.Equal(60, Paden(eerste).Concat(Paden(tweede)).Concat(Paden(derde)).Distinct(StringComparer.Ordinal).Count());
        Assert.Null(derde.Document.QuerySelector("a[rel=next]"));
        Assert.Equal(Paden(tweede), Paden(await derde.VolgenAsync("a[rel=prev]")));
        Assert.Equal(Paden(eerste), Paden(await (await derde.VolgenAsync("a[rel=prev]")).VolgenAsync("a[rel=prev]")));
    }

    [Fact]
    public async Task Een_mail_toont_wat_ze_zegt_zoals_ze_aankomt_en_wat_ermee_gebeurde()
    {
        var id = await proef.MailAsync(Adres(), MailStatus.Mislukt);
        using var centraal = await CentraalAsync();

        var pagina = await centraal.PaginaAsync(Pad(id));

        Assert.Equal("E-mail aan Léon Maes", pagina.Kop);
        Assert.Contains("Zoë D’Hondt vraagt een gebruikersrecht.", pagina.TekstVan(".zr-mail"), StringComparison.Ordinal);
        Assert.Contains("Opgegeven na 13 pogingen", pagina.TekstVan(".zr-tijdlijn"), StringComparison.Ordinal);
        Assert.Contains(Mailrijen.Fout, pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", pagina.Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_niets_vindt_zegt_dat()
    {
        using var centraal = await CentraalAsync();

        var pagina = await centraal.PaginaAsync("/toezicht/mails?aan=niemand@nergens.example");

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Equal("Niets gevonden", pagina.TekstVan(".zr-leeg h2"));
    }

    internal static string Pad(long id) => $"/toezicht/mails/{id}";

    private static List<string> Paden(Pagina pagina) => [.. pagina.Document.QuerySelectorAll("tbody a").Select(a => a.GetAttribute("href")!)];

    private static string Adres() => $"leon{TestSupport.Data.Verzonnen.Volgnummer()}@oostmeer.example";

    private async Task<Bezoeker> CentraalAsync() => await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
}
