using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.AanvraagBehandelen;

public sealed class AlBehandeldTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Afkeuren_legt_de_reden_vast_en_mailt_ze()
    {
        using var taak = await Behandeling.BeginnenAsync(proef);

        var pagina = await taak.AfkeurenAsync("Dit recht is voor\r\nde boekhouding.");

        Assert.Contains($"De aanvraag van {taak.Aanvraag.Aanvrager.Naam} is afgekeurd.", pagina.TekstVan("[role=status]"), StringComparison.Ordinal);
        var stand = await taak.StandAsync();
        Assert.Equal((AanvraagStatus.Afgekeurd, taak.Wie.Id, "Dit recht is voor\nde boekhouding."), (stand.Status, stand.BeslistDoor!.Id, stand.Beslisreden!.Tekst));
        var mail = Assert.Single(await taak.MailsAsync());
        Assert.Equal(Mailsoort.Beslissing, mail.Soort);
        Assert.Contains(new Mailfeit("Reden", "Dit recht is voor\nde boekhouding."), mail.Inhoud.Feiten);
        Assert.Empty(await taak.WerkrelatiesAsync());
    }

    [Fact]
    public async Task Wie_tweemaal_drukt_krijgt_tweemaal_hetzelfde_antwoord_en_een_mail()
    {
        using var taak = await Behandeling.BeginnenAsync(proef);
        var formulier = await taak.Beheerder.PaginaAsync(taak.Adres + "/goedkeuren");

        var eerste = await formulier.IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", Behandeling.Reden));
        var tweede = await formulier.IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", Behandeling.Reden));

        Assert.Equal(eerste.TekstVan("[role=status]"), tweede.TekstVan("[role=status]"));
        Assert.Equal("/taken", tweede.Adres.PathAndQuery);
        Assert.Single(await taak.MailsAsync());
        Assert.Single(Assert.Single(await taak.WerkrelatiesAsync()).Rechten);
    }

    [Fact]
    public async Task Wie_na_een_collega_komt_leest_wie_wat_besliste_en_waarom()
    {
        using var taak = await Behandeling.BeginnenAsync(proef);
        using var collega = await proef.AlsAsync(await proef.Data.BeheerderAsync(taak.Organisatie));
        var goedkeuren = await collega.PaginaAsync(taak.Adres + "/goedkeuren");
        await taak.AfkeurenAsync("Dit recht is voor de boekhouding.");

        var na = await goedkeuren.IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", Behandeling.Reden));

        foreach (var pagina in new[] { na, await collega.PaginaAsync(taak.Adres + "/goedkeuren"), await collega.PaginaAsync(taak.Adres + "/afkeuren") })
        {
            Assert.Equal(HttpStatusCode.Conflict, pagina.Status);
            Assert.Equal("Deze aanvraag is al behandeld", pagina.Kop);
            Assert.Contains($"Lien Maes keurde de aanvraag van {taak.Aanvraag.Aanvrager.Naam} af op 16 november 2026, 10:12.", pagina.Tekst, StringComparison.Ordinal);
            Assert.Contains("Dit recht is voor de boekhouding.", pagina.Tekst, StringComparison.Ordinal);
        }

        Assert.Equal(AanvraagStatus.Afgekeurd, (await taak.StandAsync()).Status);
        Assert.Single(await taak.MailsAsync());
    }

    [Fact]
    public async Task Wie_eerst_afkeurt_kan_daarna_niet_goedkeuren()
    {
        using var taak = await Behandeling.BeginnenAsync(proef);
        var goedkeuren = await taak.Beheerder.PaginaAsync(taak.Adres + "/goedkeuren");
        await taak.AfkeurenAsync();

        var pagina = await goedkeuren.IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", Behandeling.Reden));

        Assert.Equal(HttpStatusCode.Conflict, pagina.Status);
        Assert.Contains("Je keurde de aanvraag van", pagina.Tekst, StringComparison.Ordinal);
        Assert.Empty(await taak.WerkrelatiesAsync());
    }

    [Fact]
    public async Task Een_vervallen_aanvraag_kan_niet_meer_beslist_worden()
    {
        using var taak = await Behandeling.BeginnenAsync(proef, een => een.Vervallen());

        var pagina = await taak.Beheerder.PaginaAsync(taak.Adres + "/goedkeuren");

        Assert.Equal(HttpStatusCode.Conflict, pagina.Status);
        Assert.Contains("is vervallen op 16 november 2026", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Niemand besliste op tijd.", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twee_verantwoordelijken_voor_wat_niemand_in_de_organisatie_kan_beslissen_zien_van_elkaar_wat_beslist_is()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var enige = await proef.Data.BeheerderAsync(organisatie);
        var aanvraag = await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Organisatie) = (enige, organisatie));
        using var een = await proef.AlsAsync(await proef.Data.DoelgroepverantwoordelijkeAsync());
        using var ander = await proef.AlsAsync(await proef.Data.DoelgroepverantwoordelijkeAsync());
        var adres = $"/taken/{aanvraag.Referentie}/afkeuren";
        var formulier = await ander.PaginaAsync(adres);

        await (await een.PaginaAsync(adres)).IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", Behandeling.Reden));
        var laat = await formulier.IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", Behandeling.Reden));

        Assert.Equal(HttpStatusCode.Conflict, laat.Status);
        Assert.Equal(1, await proef.Data.LezenAsync(db => db.Aanvragen.CountAsync(dit => dit.Id == aanvraag.Id && dit.Status == AanvraagStatus.Afgekeurd)));
    }
}
