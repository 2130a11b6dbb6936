using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

/// <summary>The requester withdraws.</summary>
public sealed class IntrekkenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Intrekken_vraagt_eerst_of_het_zeker_is_en_verwittigt_wie_kon_beslissen()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var tweede = await proef.Data.BeheerderAsync(organisatie);
        var aanvraag = await proef.Data.AanvraagAsync(een => een.Organisatie = organisatie);
        using var bezoeker = await proef.AlsAsync(aanvraag.Aanvrager);

        var zeker = await (await bezoeker.PaginaAsync($"/user/aanvragen/{aanvraag.Referentie}")).VolgenAsync("main a[href$='/intrekken']");
        Assert.Equal((HttpStatusCode.OK, "Aanvraag intrekken"), (zeker.Status, zeker.Kop));
        Assert.True(await IsOpenAsync(aanvraag));
        var pagina = await zeker.IndienenAsync("main form");

        Assert.Equal("Je aanvraag is ingetrokken", pagina.Kop);
        Assert.Contains("krijgt een e-mail", pagina.Tekst, StringComparison.Ordinal);
        Assert.Null(pagina.Document.QuerySelector("main a[href$='/intrekken']"));
        var mails = await MailsAsync(aanvraag);
        Assert.Equal(2, mails.Count);
        Assert.Contains(mails, mail => mail.AanNaam == tweede.Naam);
        var regel = await proef.Data.LezenAsync(db => db.Logboek.Include(een => een.Door).SingleAsync(een => een.Onderwerp == aanvraag.Referentie.Waarde));
        Assert.Equal((Handeling.AanvraagIngetrokken, aanvraag.Aanvrager.Id), (regel.Handeling, regel.Door!.Id));
    }

    [Fact]
    public async Task Ook_wie_de_doorgestuurde_aanvraag_kreeg_wordt_verwittigd()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync("VER");
        var verantwoordelijke = await proef.Data.DoelgroepverantwoordelijkeAsync("VER");
        var aanvraag = await proef.Data.AanvraagAsync(een => een.Organisatie = organisatie);
        await proef.Data.WijzigenAsync(async db => db.Add(new Doorsturing(
            await db.Aanvragen.Include(een => een.Doelgroep).SingleAsync(een => een.Id == aanvraag.Id), Doorstuurreden.TeLangOpen, proef.Data.Nu)));
        using var bezoeker = await proef.AlsAsync(aanvraag.Aanvrager);

        await (await bezoeker.PaginaAsync($"/user/aanvragen/{aanvraag.Referentie}/intrekken")).IndienenAsync("main form");

        Assert.Contains(await MailsAsync(aanvraag), mail => mail.AanNaam == verantwoordelijke.Naam);
        Assert.Equal(2, (await MailsAsync(aanvraag)).Count);
    }

    [Fact]
    public async Task Nog_eens_drukken_toont_dat_het_ingetrokken_is_en_stuurt_geen_tweede_mail()
    {
        var aanvraag = await proef.Data.AanvraagAsync();
        using var bezoeker = await proef.AlsAsync(aanvraag.Aanvrager);
        var zeker = await bezoeker.PaginaAsync($"/user/aanvragen/{aanvraag.Referentie}/intrekken");

        await zeker.IndienenAsync("main form");
        var tweede = await zeker.IndienenAsync("main form");

        Assert.Equal((HttpStatusCode.OK, "Je aanvraag is ingetrokken"), (tweede.Status, tweede.Kop));
        Assert.Single(await MailsAsync(aanvraag));
    }

    [Fact]
    public async Task Wat_al_beslist_is_kan_niet_meer_ingetrokken_worden()
    {
        var aanvraag = await proef.Data.AanvraagAsync();
        using var bezoeker = await proef.AlsAsync(aanvraag.Aanvrager);
        var zeker = await bezoeker.PaginaAsync($"/user/aanvragen/{aanvraag.Referentie}/intrekken");
        var beheerder = await proef.Data.BeheerderAsync(aanvraag.Organisatie);
        await proef.Data.WijzigenAsync(async db => (await db.Aanvragen.Include(een => een.Aanvrager).SingleAsync(een => een.Id == aanvraag.Id))
            .Afkeuren(await db.Personen.SingleAsync(een => een.Id == beheerder.Id), Reden.Lezen("Dit hoort niet bij je functie."), proef.Data.Nu));

        foreach (var pagina in new[] { await zeker.IndienenAsync("main form"), await bezoeker.PaginaAsync($"/user/aanvragen/{aanvraag.Referentie}/intrekken") })
        {
            Assert.Equal((HttpStatusCode.Conflict, "Je kan deze aanvraag niet meer intrekken"), (pagina.Status, pagina.Kop));
            Assert.Contains("Dit hoort niet bij je functie.", pagina.Tekst, StringComparison.Ordinal);
        }

        Assert.Empty(await MailsAsync(aanvraag));
    }

    [Fact]
    public async Task Na_het_intrekken_kan_hetzelfde_opnieuw_gevraagd_worden()
    {
        var aanvraag = await proef.Data.AanvraagAsync();
        using var bezoeker = await proef.AlsAsync(aanvraag.Aanvrager);

        await (await bezoeker.PaginaAsync($"/user/aanvragen/{aanvraag.Referentie}/intrekken")).IndienenAsync("main form");

        Assert.Equal(HttpStatusCode.OK, (await bezoeker.PaginaAsync(Invullen.Link(aanvraag.Gebruikersrecht!.Code, aanvraag.Organisatie))).Status);
    }

    [Fact]
    public async Task Een_aanvraag_van_een_ander_kan_je_niet_intrekken()
    {
        var aanvraag = await proef.Data.AanvraagAsync();
        var eigen = await proef.Data.AanvraagAsync();
        using var ander = await proef.AlsAsync(eigen.Aanvrager);
        var zeker = await ander.PaginaAsync($"/user/aanvragen/{eigen.Referentie}/intrekken");

        Assert.Equal(HttpStatusCode.NotFound, (await ander.PaginaAsync($"/user/aanvragen/{aanvraag.Referentie}/intrekken")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ander.VersturenAsync($"/user/aanvragen/{aanvraag.Referentie}/intrekken", zeker.Waarden())).Status);
        Assert.True(await IsOpenAsync(aanvraag));
    }

    private Task<bool> IsOpenAsync(Aanvraag aanvraag) =>
        proef.Data.LezenAsync(db => db.Aanvragen.AnyAsync(een => een.Id == aanvraag.Id && een.Status == AanvraagStatus.Ingediend));

    private async Task<List<UitgaandeMail>> MailsAsync(Aanvraag aanvraag) =>
        [.. (await proef.Data.LezenAsync(db => db.UitgaandeMails.Where(mail => mail.Soort == Mailsoort.Ingetrokken).ToListAsync()))
            .Where(mail => mail.Inhoud.Knop?.Pad == $"/taken/{aanvraag.Referentie}")];
}
