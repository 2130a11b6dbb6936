using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Mail;
using Zelfregistratie.Web.Tests.Features.Toezicht.Mails;

namespace Zelfregistratie.Web.Tests.Features.Toezicht;

/// <summary>The overview, each test on a portal of its own: it counts everything.</summary>
public sealed class OverzichtTests : IAsyncLifetime
{
    private readonly PortaalProef proef = new();

    public ValueTask InitializeAsync() => proef.InitializeAsync();

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Fact]
    public async Task Een_portaal_waar_alles_loopt_zegt_dat()
    {
        foreach (var doelgroep in new[] { "GID", "LB", "OV", "EA", "VER" })
        {
            await proef.Data.DoelgroepverantwoordelijkeAsync(doelgroep);
        }

        var pagina = await OverzichtAsync();

        Assert.Equal((HttpStatusCode.OK, "Toezicht"), (pagina.Status, pagina.Kop));
        Assert.Contains("Alles loopt. Er is niets dat jouw aandacht vraagt.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Laatste zegelnog niet verzegeld", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Elke doelgroep heeft een doelgroepverantwoordelijke.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Mislukt geen", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal("page", pagina.Element(".zr-nav--tweede a[href='/toezicht']").GetAttribute("aria-current"));
        Assert.InRange(pagina.Spoor.Queries.Count, 1, 4);
    }

    [Fact]
    public async Task Wat_aandacht_vraagt_staat_er_met_hoeveel_en_sinds_wanneer()
    {
        await proef.Data.DoelgroepverantwoordelijkeAsync("EA");
        await proef.Data.DoelgroepverantwoordelijkeAsync("LB", metEmail: false);
        await proef.MailAsync("een@oostmeer.example", MailStatus.Mislukt, proef.Klok.GetUtcNow().AddDays(-3));
        await proef.MailAsync("twee@oostmeer.example", MailStatus.Mislukt);
        await proef.MailAsync("drie@oostmeer.example", MailStatus.Wachtend, proef.Klok.GetUtcNow().AddHours(-1));
        var zonder = await proef.Data.OrganisatieMetBeheerderAsync();
        await proef.Data.AanvraagAsync(een => (een.Organisatie, een.Op) = (zonder, proef.Klok.GetUtcNow().AddDays(-20)));
        await proef.Data.AanvraagAsync(een => een.Organisatie = zonder);
        await proef.Data.LezenAsync(db => db.ToegekendeRechten.Where(recht => recht.Werkrelatie.Organisatie.Id == zonder.Id).ExecuteUpdateAsync(rij => rij.SetProperty(een => een.IngetrokkenOp, proef.Data.Nu)));
        await proef.Data.VerweesdeDoorsturenAsync();
        await proef.Data.WijzigenAsync(db =>
        {
            db.Add(new Logboekzegel(1, [1], new byte[32], "proef", (1, 9), proef.Klok.GetUtcNow().AddDays(-1)));
            db.Add(new Logboekzegel(2, [1], new byte[32], "proef", (10, 12), proef.Klok.GetUtcNow()));
            return Task.CompletedTask;
        });
        var open = await proef.Data.LezenAsync(db => db.Aanvragen.CountAsync(een => een.Status == Domain.Aanvragen.AanvraagStatus.Ingediend));

        var pagina = await OverzichtAsync();

        Assert.Contains($"Open aanvragen{open}de oudste sinds 27 oktober 2026", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Organisaties waar niemand kan beslissen 1 met open aanvragen, sinds 16 november 2026", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Mislukt 2 de oudste van 13 november 2026", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Te versturen1de oudste wacht sinds 16 november 2026, 09:12", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Laatste zegelnummer 2gezet op 16 november 2026, 10:12", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(["Lokale besturen", "Onderwijs en vorming", "Verenigingen", "Vlaamse overheid"], pagina.Document.QuerySelectorAll("main section li").Select(li => li.TextContent));
        Assert.Equal("/toezicht/mails?status=mislukt", pagina.Element("main section a[href*=mails]").GetAttribute("href"));
    }

    private async Task<Pagina> OverzichtAsync()
    {
        using var centraal = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        return await centraal.PaginaAsync("/toezicht");
    }
}
