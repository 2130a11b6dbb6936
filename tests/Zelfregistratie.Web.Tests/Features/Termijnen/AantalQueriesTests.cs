using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.Web.Features.Termijnen;
using Zelfregistratie.Web.Hosting.Achtergrond;

namespace Zelfregistratie.Web.Tests.Features.Termijnen;

/// <summary>How much a round asks of the database does not grow with what is due, up to a batch.</summary>
public sealed class AantalQueriesTests : IAsyncLifetime
{
    private Termijnproef proef = null!;

    public async ValueTask InitializeAsync() => proef = await Termijnproef.StartenAsync();

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Fact]
    public async Task Herinneren() => await MetenAsync<Herinneringstaak>("2026-11-27 09:00", "2026-12-14 09:00", 20);

    [Fact]
    public async Task Doorsturen() => await MetenAsync<Doorstuurtaak>("2026-11-30 09:00", "2026-12-14 09:00", 10);

    [Fact]
    public async Task Vervallen() => await MetenAsync<Vervaltaak>("2027-01-15 09:00", "2027-03-30 09:00", 10);

    [Fact]
    public async Task Dagoverzicht() => await MetenAsync<Dagoverzichtstaak>("2026-11-17 09:00", "2026-11-18 09:00", 14);

    [Fact]
    public async Task Eindes_melden() => await MetenAsync<Eindmeldingstaak>("2026-12-28 09:00", "2027-01-25 09:00", 10);

    private async Task MetenAsync<TTaak>(string eerst, string dan, int hoogstens)
        where TTaak : class, IAchtergrondtaak
    {
        await VullenAsync(1);
        var weinig = await TellenAsync<TTaak>(eerst);
        await VullenAsync(12);
        var veel = await TellenAsync<TTaak>(dan);

        Assert.InRange(weinig, 1, hoogstens);
        Assert.Equal(weinig, veel);
    }

    private async Task<int> TellenAsync<TTaak>(string op)
        where TTaak : class, IAchtergrondtaak
    {
        var voordien = (proef.Queries, await MailsAsync());
        await proef.RondeAsync<TTaak>(op);
        Assert.True(await MailsAsync() > voordien.Item2, "Nothing was due.");
        return proef.Queries - voordien.Queries;
    }

    private Task<int> MailsAsync() => proef.Data.LezenAsync(db => db.UitgaandeMails.CountAsync());

    private async Task VullenAsync(int aantal)
    {
        await proef.Data.DoelgroepverantwoordelijkeAsync();
        for (var keer = 0; keer < aantal; keer++)
        {
            var organisatie = await proef.Data.OrganisatieAsync();
            var beheerder = await proef.Data.BeheerderAsync(organisatie);
            await proef.Data.BeheerderAsync(organisatie, geldigheid: new Geldigheid(Proefdata.Begin, proef.Vandaag.AddDays(42)));
            await proef.Data.ToegekendAsync(await proef.Data.PersoonAsync(), organisatie, await proef.Data.RechtAsync(), new Geldigheid(Proefdata.Begin, proef.Vandaag.AddDays(42)));
            await proef.Data.AanvraagAsync(wens => wens.Organisatie = organisatie);
            await proef.Data.WijzigenAsync(async db => (await db.Personen.SingleAsync(een => een.Id == beheerder.Id)).DagoverzichtKiezen(wil: true));
        }
    }
}
