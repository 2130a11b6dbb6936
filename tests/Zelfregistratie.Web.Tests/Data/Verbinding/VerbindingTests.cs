using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Mail;
using Zelfregistratie.Web.Tests.Features.AanvraagBehandelen;
using Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

namespace Zelfregistratie.Web.Tests.Data.Verbinding;

/// <summary>A connection with the database that breaks costs nobody their work, and does nothing twice.</summary>
[Trait("Nodig", "PostgreSql")]
public sealed class VerbindingTests(Verbindingsproef proef) : IClassFixture<Verbindingsproef>
{
    [Fact]
    public async Task Een_pagina_overleeft_verbindingen_die_breken()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => bezoeker.PaginaAsync("/mijn-profiel")));
        await proef.AllesBrekenAsync();

        Assert.Equal(HttpStatusCode.OK, (await bezoeker.PaginaAsync("/mijn-profiel")).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Een_aanvraag_die_verstuurd_wordt_terwijl_de_verbinding_breekt_staat_er_een_keer(bool naCommit)
    {
        var concept = await proef.Data.ConceptAsync();
        using var bezoeker = await proef.AlsAsync(concept.Aanvrager);
        var controle = await bezoeker.PaginaAsync($"/user/concepten/{concept.Id}");

        Breken(naCommit);
        var bevestiging = await controle.DefinitiefAsync();

        Assert.Equal((HttpStatusCode.OK, "Je aanvraag is ingediend"), (bevestiging.Status, bevestiging.Kop));
        var referentie = bevestiging.Adres.Segments[^1];
        var (aanvragen, mails, regels) = await proef.Data.LezenAsync(async db => (
            await db.Aanvragen.CountAsync(een => een.Aanvrager.Id == concept.Aanvrager.Id),
            await db.UitgaandeMails.CountAsync(mail => mail.InhoudJson.Contains(referentie)),
            await db.Logboek.CountAsync(regel => regel.Onderwerp == referentie)));
        Assert.Equal((1, 2, 1), (aanvragen, mails, regels));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Een_beslissing_terwijl_de_verbinding_breekt_geldt_een_keer(bool naCommit)
    {
        using var behandeling = await Behandeling.BeginnenAsync(proef);
        var formulier = await behandeling.Beheerder.PaginaAsync(behandeling.Adres + "/goedkeuren");

        Breken(naCommit);
        var lijst = await formulier.IndienenAsync(Behandeling.Formulier, ("Formulier.Reden", Behandeling.Reden));

        Assert.Contains("is goedgekeurd", lijst.Tekst, StringComparison.Ordinal);
        Assert.Equal(AanvraagStatus.Goedgekeurd, (await behandeling.StandAsync()).Status);
        Assert.Single(await behandeling.MailsAsync(), mail => mail.Soort == Mailsoort.Beslissing);
        Assert.Single(await behandeling.LogboekAsync(), regel => regel.Handeling == Handeling.AanvraagGoedgekeurd);
        Assert.Single(Assert.Single(await behandeling.WerkrelatiesAsync()).Rechten);
    }

    [Fact]
    public async Task Wat_misschien_bewaard_is_en_geen_sleutel_heeft_wordt_niet_vanzelf_herhaald()
    {
        var persoon = await proef.Data.PersoonAsync();
        using var bezoeker = await proef.AlsAsync(persoon);
        var profiel = await bezoeker.PaginaAsync("/mijn-profiel");

        proef.Breker.NaCommit();
        var antwoord = await profiel.IndienenAsync("form[action$='/gegevens.json']");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Dit werkt nu even niet"), (antwoord.Status, antwoord.Kop));
        Assert.Equal(1, await proef.Data.LezenAsync(db => db.Logboek.CountAsync(regel => regel.Over!.Id == persoon.Id && regel.Handeling == Handeling.GegevensGedownload)));
    }

    [Fact]
    public async Task Een_verbinding_die_blijft_breken_geeft_na_enkele_pogingen_de_pagina_503_en_bewaart_niets()
    {
        var concept = await proef.Data.ConceptAsync();
        using var bezoeker = await proef.AlsAsync(concept.Aanvrager);
        var controle = await bezoeker.PaginaAsync($"/user/concepten/{concept.Id}");

        proef.Breker.TijdensBewaren(keer: 100);
        var tijd = Stopwatch.StartNew();
        var antwoord = await controle.DefinitiefAsync();
        proef.Breker.TijdensBewaren(keer: 0);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Dit werkt nu even niet"), (antwoord.Status, antwoord.Kop));
        Assert.InRange(tijd.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
        Assert.Equal("Je aanvraag is ingediend", (await controle.DefinitiefAsync()).Kop);
    }

    private void Breken(bool naCommit)
    {
        if (naCommit) proef.Breker.NaCommit();
        else proef.Breker.TijdensBewaren();
    }
}
