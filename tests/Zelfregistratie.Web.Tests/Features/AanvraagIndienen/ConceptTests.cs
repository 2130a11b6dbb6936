using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

/// <summary>The check page, and submitting once whatever happens.</summary>
public sealed class ConceptTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Een_concept_van_een_ander_bestaat_niet_voor_jou()
    {
        var concept = await proef.Data.ConceptAsync();
        using var eigenaar = await proef.AlsAsync(concept.Aanvrager);
        using var ander = await proef.AlsAsync(await proef.Data.PersoonAsync());
        var controle = await eigenaar.PaginaAsync($"/user/concepten/{concept.Id}");

        Assert.Equal(HttpStatusCode.OK, controle.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ander.PaginaAsync($"/user/concepten/{concept.Id}")).Status);
        var teruggezet = await ander.PaginaAsync(concept.Link + $"&concept={concept.Id}");
        Assert.DoesNotContain(concept.Reden.Tekst, teruggezet.Tekst, StringComparison.Ordinal);
        var indienen = await teruggezet.IndienenAsync("main form", ("Reden", ""));
        var poging = await ander.VersturenAsync($"/user/concepten/{concept.Id}/indienen", indienen.Waarden());
        Assert.Equal(HttpStatusCode.NotFound, poging.Status);
        Assert.Equal(1, await proef.Data.LezenAsync(db => db.Concepten.CountAsync(een => een.Id == concept.Id)));
    }

    [Fact]
    public async Task Een_concept_is_na_24_uur_verlopen_met_een_weg_terug_naar_het_formulier()
    {
        var concept = await proef.Data.ConceptAsync(een => een.Op = proef.Data.Nu.AddHours(-24).AddMinutes(-1));
        var vers = await proef.Data.ConceptAsync(een => (een.Aanvrager, een.Op) = (concept.Aanvrager, proef.Data.Nu.AddHours(-24)));
        using var bezoeker = await proef.AlsAsync(concept.Aanvrager);

        var pagina = await bezoeker.PaginaAsync($"/user/concepten/{concept.Id}");

        Assert.Equal((HttpStatusCode.Gone, "Wat je invulde, is verlopen"), (pagina.Status, pagina.Kop));
        Assert.Equal("Gebruikersrecht aanvragen", (await pagina.VolgenAsync("main .zr-acties a")).Kop);
        var controle = await bezoeker.PaginaAsync($"/user/concepten/{vers.Id}");
        var poging = await bezoeker.VersturenAsync($"/user/concepten/{concept.Id}/indienen", controle.Waarden());
        Assert.Equal(HttpStatusCode.Gone, poging.Status);
    }

    [Fact]
    public async Task Nog_eens_indienen_of_terugkeren_leidt_naar_dezelfde_bevestiging()
    {
        var concept = await proef.Data.ConceptAsync();
        using var bezoeker = await proef.AlsAsync(concept.Aanvrager);
        var controle = await bezoeker.PaginaAsync($"/user/concepten/{concept.Id}");

        var eerste = await controle.DefinitiefAsync();
        var tweede = await controle.DefinitiefAsync();
        var terug = await bezoeker.PaginaAsync($"/user/concepten/{concept.Id}");

        Assert.Equal("Je aanvraag is ingediend", eerste.Kop);
        Assert.Equal(eerste.Adres, tweede.Adres);
        Assert.Equal(eerste.Adres, terug.Adres);
        Assert.Equal(1, await AantalAsync(concept));
    }

    [Fact]
    public async Task Twintig_keer_tegelijk_indienen_geeft_een_aanvraag_een_stel_mails_en_een_bevestiging()
    {
        var concept = await proef.Data.ConceptAsync();
        using var bezoeker = await proef.AlsAsync(concept.Aanvrager);
        var controle = await bezoeker.PaginaAsync($"/user/concepten/{concept.Id}");

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(controle.DefinitiefAsync)));

        Assert.All(antwoorden, antwoord => Assert.Equal((HttpStatusCode.OK, antwoorden[0].Adres), (antwoord.Status, antwoord.Adres)));
        Assert.Equal(1, await AantalAsync(concept));
        var referentie = antwoorden[0].Adres.Segments[^1];
        var (mails, regels) = await proef.Data.LezenAsync(async db => (
            await db.UitgaandeMails.CountAsync(mail => mail.InhoudJson.Contains(referentie)),
            await db.Logboek.CountAsync(regel => regel.Onderwerp == referentie)));
        Assert.Equal((2, 1), (mails, regels));
    }

    [Fact]
    public async Task De_grens_van_twintig_open_aanvragen_houdt_ook_als_er_vijf_tegelijk_komen()
    {
        var persoon = await proef.Data.PersoonAsync();
        for (var keer = 0; keer < 18; keer++)
        {
            await proef.Data.AanvraagAsync(een => een.Aanvrager = persoon);
        }

        using var bezoeker = await proef.AlsAsync(persoon);
        var controles = new List<Pagina>();
        for (var keer = 0; keer < 5; keer++)
        {
            var concept = await proef.Data.ConceptAsync(een => een.Aanvrager = persoon);
            controles.Add(await bezoeker.PaginaAsync($"/user/concepten/{concept.Id}"));
        }

        var antwoorden = await Task.WhenAll(controles.Select(controle => Task.Run(controle.DefinitiefAsync)));

        Assert.Equal(2, antwoorden.Count(antwoord => antwoord.Kop == "Je aanvraag is ingediend"));
        Assert.Equal(3, antwoorden.Count(antwoord => antwoord.Kop == "Je hebt te veel open aanvragen"));
        Assert.Equal(20, await proef.Data.LezenAsync(db => db.Aanvragen.CountAsync(een => een.Aanvrager.Id == persoon.Id)));
    }

    [Fact]
    public async Task Hetzelfde_uit_twee_concepten_tegelijk_indienen_geeft_een_aanvraag()
    {
        var eerste = await proef.Data.ConceptAsync();
        var tweede = await proef.Data.ConceptAsync(een => (een.Aanvrager, een.Organisatie, een.Recht) = (eerste.Aanvrager, eerste.Organisatie, eerste.Gebruikersrecht));
        using var bezoeker = await proef.AlsAsync(eerste.Aanvrager);
        var controles = new[] { await bezoeker.PaginaAsync($"/user/concepten/{eerste.Id}"), await bezoeker.PaginaAsync($"/user/concepten/{tweede.Id}") };

        var antwoorden = await Task.WhenAll(controles.Select(controle => Task.Run(controle.DefinitiefAsync)));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], antwoorden.Select(antwoord => antwoord.Status).Order());
        Assert.Equal("Je hebt dit al aangevraagd", antwoorden.Single(antwoord => antwoord.Status == HttpStatusCode.Conflict).Kop);
    }

    [Fact]
    public async Task Het_adres_van_het_indienen_openen_leidt_naar_de_controle()
    {
        var concept = await proef.Data.ConceptAsync();
        using var bezoeker = await proef.AlsAsync(concept.Aanvrager);

        Assert.Equal("Controleer je aanvraag", (await bezoeker.PaginaAsync($"/user/concepten/{concept.Id}/indienen")).Kop);
    }

    [Fact]
    public async Task De_controle_vraagt_de_databank_hoogstens_drie_keer_naast_de_persoon()
    {
        var concept = await proef.Data.ConceptAsync();
        using var bezoeker = await proef.AlsAsync(concept.Aanvrager);
        var basis = (await bezoeker.PaginaAsync("/hulp")).Spoor.Queries.Count;

        Assert.InRange((await bezoeker.PaginaAsync($"/user/concepten/{concept.Id}")).Spoor.Queries.Count - basis, 1, 3);
    }

    private Task<int> AantalAsync(Concept concept) => proef.Data.LezenAsync(db => db.Aanvragen.CountAsync(een => een.ConceptId == concept.Id));
}
