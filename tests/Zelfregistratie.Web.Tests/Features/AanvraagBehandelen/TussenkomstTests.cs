using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.AanvraagBehandelen;

/// <summary>What somebody reads whose request was changed by another just before their decision was saved.</summary>
public sealed class TussenkomstTests(Tussenkomst proef) : IClassFixture<Tussenkomst>
{
    [Theory]
    [InlineData("goedkeuren")]
    [InlineData("afkeuren")]
    public async Task Was_een_collega_net_eerst_dan_staat_er_wie_wat_besliste(string wat)
    {
        using var taak = await Behandeling.BeginnenAsync(proef);
        var collega = await proef.Data.BeheerderAsync(taak.Organisatie, persoon: await proef.Data.PersoonAsync("Karel", "Collega"));
        var formulier = await taak.Beheerder.PaginaAsync($"{taak.Adres}/{wat}");
        proef.VoorBewaren(() => AfkeurenAsync(taak.Aanvraag, collega));

        var pagina = await formulier.IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", Behandeling.Reden));

        Assert.Equal((HttpStatusCode.Conflict, "Deze aanvraag is al behandeld"), (pagina.Status, pagina.Kop));
        Assert.Contains("Karel Collega keurde de aanvraag van", pagina.Tekst, StringComparison.Ordinal);
        Assert.Empty(await taak.WerkrelatiesAsync());
        Assert.DoesNotContain(await taak.MailsAsync(), mail => mail.Soort == Mailsoort.Beslissing);
    }

    [Fact]
    public async Task Keurde_een_collega_goed_tussen_het_laden_van_de_taak_en_van_de_werkrelatie_dan_staat_er_wie_dat_was()
    {
        using var taak = await Behandeling.BeginnenAsync(proef);
        using var collega = await proef.AlsAsync(await proef.Data.BeheerderAsync(taak.Organisatie, persoon: await proef.Data.PersoonAsync("Karel", "Collega")));
        var (formulier, vanCollega) = (await taak.Beheerder.PaginaAsync(taak.Adres + "/goedkeuren"), await collega.PaginaAsync(taak.Adres + "/goedkeuren"));
        proef.NaLaden(() => vanCollega.IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", Behandeling.Reden)));

        var pagina = await formulier.IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", Behandeling.Reden));

        Assert.Equal((HttpStatusCode.Conflict, "Deze aanvraag is al behandeld"), (pagina.Status, pagina.Kop));
        Assert.Contains("Karel Collega keurde de aanvraag van", pagina.Tekst, StringComparison.Ordinal);
        Assert.Single(await taak.MailsAsync(), mail => mail.Soort == Mailsoort.Beslissing);
        Assert.Single(Assert.Single(await taak.WerkrelatiesAsync()).Rechten);
    }

    [Theory]
    [InlineData("goedkeuren", "VER")]
    [InlineData("afkeuren", "OV")]
    public async Task Is_de_aanvraag_intussen_niet_meer_van_jou_dan_bestaat_ze_niet(string wat, string doelgroep)
    {
        var organisatie = await proef.Data.OrganisatieAsync(doelgroep);
        var enige = await proef.Data.BeheerderAsync(organisatie);
        var aanvraag = await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Organisatie) = (enige, organisatie));
        using var centraal = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        var formulier = await centraal.PaginaAsync($"/taken/{aanvraag.Referentie}/{wat}");

        // A doelgroep without somebody who answers for it is the centrale beheerder's, until there is somebody.
        proef.VoorBewaren(async () => await AfkeurenAsync(aanvraag, await proef.Data.DoelgroepverantwoordelijkeAsync(doelgroep)));
        var pagina = await formulier.IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", Behandeling.Reden));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (formulier.Status, pagina.Status));
        Assert.DoesNotContain(aanvraag.Aanvrager.Naam, pagina.TekstVan("main"), StringComparison.Ordinal);
        Assert.Equal(AanvraagStatus.Afgekeurd, await proef.Data.LezenAsync(db => db.Aanvragen.Where(een => een.Id == aanvraag.Id).Select(een => een.Status).SingleAsync()));
    }

    private Task AfkeurenAsync(Aanvraag aanvraag, Persoon door) => proef.Data.WijzigenAsync(async db =>
    {
        var beslisser = await db.Personen.SingleAsync(een => een.Id == door.Id);
        var (gevonden, reden) = (await db.Aanvragen.Include(een => een.Aanvrager).SingleAsync(een => een.Id == aanvraag.Id), Reden.Lezen("Vraag dit aan het onthaal."));
        gevonden.Afkeuren(beslisser, reden, proef.Klok.GetUtcNow());
    });
}
