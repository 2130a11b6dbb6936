using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data.Sessies;
using Zelfregistratie.Web.Data.Termijnen;
using Zelfregistratie.Web.Features.Termijnen;

namespace Zelfregistratie.Web.Tests.Features.Termijnen;

/// <summary>What is not needed any more goes, and nothing else.</summary>
public sealed class OpruimenTests : IAsyncLifetime
{
    private Termijnproef proef = null!;

    public async ValueTask InitializeAsync() => proef = await Termijnproef.StartenAsync(("Partij", "10"));

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Fact]
    public async Task Een_concept_verdwijnt_na_24_uur_met_zijn_contexten()
    {
        var (organisatie, recht) = (await proef.Data.OrganisatieMetBeheerderAsync(), await proef.Data.RechtAsync(contexten: ["BOS"]));
        for (var keer = 0; keer < 25; keer++)
        {
            await proef.Data.ConceptAsync(wens => (wens.Organisatie, wens.Recht, wens.Contexten) = (organisatie, recht, ["BOS"]));
        }

        proef.Klok.Advance(TimeSpan.FromHours(1));
        var jonger = await proef.Data.ConceptAsync();
        proef.Klok.Advance(TimeSpan.FromHours(23));
        await proef.RondeAsync<Opruimtaak>();
        Assert.Equal(26, await proef.Data.LezenAsync(db => db.Concepten.CountAsync()));

        proef.Klok.Advance(TimeSpan.FromSeconds(1));
        await proef.RondeAsync<Opruimtaak>();
        Assert.Equal([jonger.Id], await proef.Data.LezenAsync(db => db.Concepten.Select(concept => concept.Id).ToListAsync()));
    }

    [Fact]
    public async Task Oude_merken_en_sessies_verdwijnen()
    {
        var (aanvraag, recht) = (await proef.Data.AanvraagAsync(), await proef.Data.LezenAsync(db => db.ToegekendeRechten.FirstAsync()));
        var (persoon, nu, vandaag) = (aanvraag.Aanvrager, proef.Data.Nu, proef.Vandaag);
        var blijft = new BeeindigdeSessie(Guid.NewGuid(), nu.AddHours(1));
        await proef.Data.WijzigenAsync(async db =>
        {
            var (van, door) = (await db.Aanvragen.SingleAsync(een => een.Id == aanvraag.Id), await db.Personen.SingleAsync(een => een.Id == persoon.Id));
            db.AddRange(blijft, new BeeindigdeSessie(Guid.NewGuid(), nu.AddSeconds(-1)));
            db.Add(new Raadpleging(van, door, nu.AddDays(-1).AddSeconds(-1)));
            db.AddRange(new Dagmail(persoon.Id, vandaag.AddDays(-32), Dagmailsoort.Herinnering), new Dagmail(persoon.Id, vandaag.AddDays(-31), Dagmailsoort.Herinnering));
            db.AddRange(new Eindmelding(recht.Id, vandaag.AddDays(-32), 7), new Eindmelding(recht.Id, vandaag.AddDays(-31), 7));
            db.Add(new Herinnering(van, 1, nu.AddDays(-300)));
        });

        await proef.RondeAsync<Opruimtaak>();

        Assert.Equal([blijft.Id], await proef.Data.LezenAsync(db => db.BeeindigdeSessies.Select(een => een.Id).ToListAsync()));
        Assert.Equal(0, await proef.Data.LezenAsync(db => db.Raadplegingen.CountAsync()));
        Assert.Equal([vandaag.AddDays(-31)], await proef.Data.LezenAsync(db => db.Dagmails.Select(een => een.Dag).ToListAsync()));
        Assert.Equal([vandaag.AddDays(-31)], await proef.Data.LezenAsync(db => db.Eindmeldingen.Select(een => een.Einddatum).ToListAsync()));
        Assert.Equal(1, await proef.Data.LezenAsync(db => db.Herinneringen.CountAsync()));
    }
}
