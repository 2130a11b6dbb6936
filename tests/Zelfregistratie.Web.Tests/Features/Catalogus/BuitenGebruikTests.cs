using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Termijnen;
using Zelfregistratie.Web.Mail;
using Zelfregistratie.Web.Tests.Features.Termijnen;
using static Zelfregistratie.Web.Tests.Features.Catalogus.Cataloguswerk;

namespace Zelfregistratie.Web.Tests.Features.Catalogus;

public sealed class BuitenGebruikTests(Termijnproef proef) : IClassFixture<Termijnproef>
{
    [Theory]
    [InlineData("gebruikersrechten")]
    [InlineData("toepassingen")]
    [InlineData("contexten")]
    [InlineData("doelgroepen")]
    [InlineData("organisaties")]
    public async Task Wat_buiten_gebruik_gaat_laat_open_aanvragen_vervallen_met_een_mail_en_wie_een_recht_heeft_houdt_het(string soort)
    {
        var code = soort[..5].ToUpperInvariant();
        await proef.Data.WijzigenAsync(db => Task.FromResult(db.Doelgroepen.Add(new Doelgroep(code, $"Groep {code}", Codesoort.Kbo, Aanstelling.Btb))));
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync(code);
        var recht = await proef.Data.RechtAsync(code, contexten: [code], doelgroepen: code);
        var (aanvraag, ander) = (
            await proef.Data.AanvraagAsync(wens => (wens.Organisatie, wens.Recht, wens.Contexten) = (organisatie, recht, [code])),
            await proef.Data.AanvraagAsync());
        var toegekend = await proef.Data.ToegekendAsync(await proef.Data.PersoonAsync(), organisatie, recht, contexten: [code]);
        var item = await ItemAsync(soort, organisatie, recht);
        using var bezoeker = await proef.CentraalAsync();

        var vraag = await (await bezoeker.PaginaAsync(item)).VolgenAsync("main a[href$='/buiten-gebruik']");
        var zonderReden = await vraag.IndienenAsync(Bewaren);
        var klaar = await vraag.IndienenAsync(Bewaren, ("Formulier.Reden", Waarom));
        await proef.RondeAsync<Vervaltaak>();

        Assert.Contains("1 aanvraag", vraag.Tekst, StringComparison.Ordinal);
        Assert.Contains(soort is "doelgroepen" or "organisaties" ? "2 personen" : "1 persoon", vraag.Tekst, StringComparison.Ordinal);
        Assert.InRange(vraag.Spoor.Queries.Count, 1, 5);
        Assert.Contains("Schrijf waarom. Dit komt in het logboek.", zonderReden.Tekst, StringComparison.Ordinal);
        Assert.Contains("is nu buiten gebruik", klaar.Tekst, StringComparison.Ordinal);
        var stand = await proef.StandAsync(aanvraag);
        Assert.Equal((AanvraagStatus.Vervallen, Vervalreden.BuitenGebruik), (stand.Status, stand.Vervalreden));
        Assert.True((await proef.StandAsync(ander)).IsOpen);
        Assert.Contains(await proef.MailsAsync(Mailsoort.Vervallen, aanvraag.Aanvrager), mail => Termijnproef.Woorden(mail).Contains(aanvraag.Referentie.Waarde, StringComparison.Ordinal));
        Assert.Null((await proef.Data.LezenAsync(db => db.ToegekendeRechten.SingleAsync(een => een.Id == toegekend.Id))).IngetrokkenOp);
        var regel = Assert.Single(await proef.RegelsAsync(soort == "organisaties" ? organisatie.CodeWaarde : soort == "gebruikersrechten" ? recht.Code : code));
        Assert.Equal(Handeling.CatalogusBuitenGebruik, regel.Handeling);
        Assert.EndsWith(Waarom, regel.Toelichting, StringComparison.Ordinal);

        using var burger = await proef.AlsAsync(await proef.Data.PersoonAsync());
        var link = await burger.PaginaAsync($"/user/aanvraag?ec={recht.Code}&dg={code}&oc={organisatie.CodeWaarde}&ctx={code}");
        Assert.Equal(HttpStatusCode.BadRequest, link.Status);

        var weer = await klaar.IndienenAsync("main form[action$='/weer-in-gebruik']");
        Assert.Contains("is weer in gebruik", weer.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await burger.PaginaAsync(link.Adres.PathAndQuery)).Status);
    }

    [Fact]
    public async Task Wie_het_nog_eens_doet_leest_dat_het_al_zo_was_en_er_komt_geen_regel_bij()
    {
        var recht = await proef.Data.RechtAsync("DUBBEL");
        using var bezoeker = await proef.CentraalAsync();
        var vraag = await bezoeker.PaginaAsync(Adres(recht) + "/buiten-gebruik");

        await vraag.IndienenAsync(Bewaren, ("Formulier.Reden", Waarom));
        var nogEens = await vraag.IndienenAsync(Bewaren, ("Formulier.Reden", Waarom));
        var pagina = await bezoeker.PaginaAsync(Adres(recht) + "/buiten-gebruik");

        Assert.Contains("Dat was al zo. Er is niets veranderd.", nogEens.Tekst, StringComparison.Ordinal);
        Assert.Contains("was al buiten gebruik", pagina.Tekst, StringComparison.Ordinal);
        Assert.Single(await proef.RegelsAsync(recht.Code));
    }

    [Fact]
    public async Task Zonder_aanvragen_of_mensen_staat_er_dat_er_geen_zijn()
    {
        var recht = await proef.Data.RechtAsync("NIEMAND");
        using var bezoeker = await proef.CentraalAsync();

        var vraag = await bezoeker.PaginaAsync(Adres(recht.Toepassing) + "/buiten-gebruik");

        Assert.Contains("niemand", vraag.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("vervallen", vraag.TekstVan("main dl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_organisatie_die_het_portaal_beheert_kan_gewijzigd_worden_maar_niet_buiten_gebruik()
    {
        var beheer = await proef.Data.OrganisatieAsync("GID", "Beheer van het portaal", "OVO009999");
        using var bezoeker = await proef.CentraalAsync();
        var adres = $"/catalogus/organisaties/{beheer.Id}";

        var pagina = await bezoeker.PaginaAsync(adres);
        var gewijzigd = await pagina.IndienenAsync(Bewaren, ("Formulier.Naam", "Agentschap Beheer"));
        var geweigerd = await pagina.VolgenAsync("main a[href$='/buiten-gebruik']");
        var verstuurd = await bezoeker.VersturenAsync(adres + "/buiten-gebruik", [.. pagina.Waarden(Bewaren).Where(veld => veld.Key.StartsWith('_')), new("Formulier.Reden", Waarom)]);

        Assert.Equal("Agentschap Beheer", gewijzigd.Kop);
        Assert.Equal([HttpStatusCode.Conflict, HttpStatusCode.Conflict], new[] { geweigerd.Status, verstuurd.Status });
        Assert.Equal("Dit hoort bij het portaal zelf", geweigerd.Kop);
        Assert.Null((await proef.Data.LezenAsync(db => db.Organisaties.SingleAsync(een => een.Id == beheer.Id))).BuitenGebruikSinds);
    }

    private Task<string> ItemAsync(string soort, Organisatie organisatie, Gebruikersrecht recht) => proef.Data.LezenAsync(async db => $"/catalogus/{soort}/" + soort switch
    {
        "gebruikersrechten" => recht.Id,
        "toepassingen" => recht.Toepassing.Id,
        "contexten" => (await db.Contexten.SingleAsync(een => een.Code == recht.Toepassing.Code)).Id,
        "doelgroepen" => (await db.Doelgroepen.SingleAsync(een => een.Code == recht.Toepassing.Code)).Id,
        _ => organisatie.Id,
    });
}
