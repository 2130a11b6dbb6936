using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Tests.Features.Aanmelden;

public sealed class AfmeldenTests(AanmeldProef proef) : IClassFixture<AanmeldProef>
{
    private const string Sessiekoekje = "__Host-zelfregistratie";
    private const string Formulier = "form[action='/afmelden']";

    [Fact]
    public async Task Afmelden_meldt_ook_bij_de_digitale_sleutel_af_en_komt_terug_op_het_portaal()
    {
        using var bezoeker = proef.Anoniem();
        var pagina = await proef.AanmeldenAsync(bezoeker, "Nele Verlinden");

        var weg = await pagina.IndienenAsync(Formulier);

        var vraag = QueryHelpers.ParseQuery(weg.Naar!.Query);
        Assert.Equal(new Uri(proef.Sleutel.Issuer + "/v1/logout"), new Uri(weg.Naar.GetLeftPart(UriPartial.Path)));
        Assert.Equal(["client_id", "post_logout_redirect_uri"], vraag.Keys.Order());
        Assert.Equal((AanmeldProef.Client, "https://portaal.example/afgemeld"), (vraag["client_id"].ToString(), vraag["post_logout_redirect_uri"].ToString()));
        Assert.DoesNotContain("__Host-zelfregistratie", bezoeker.Koekjes.Keys);
        Assert.Equal("\"cache\", \"storage\"", weg.Koppen["Clear-Site-Data"]);

        var terug = (await proef.BezoekenAsync(weg.Naar)).Naar!;
        var afgemeld = await bezoeker.PaginaAsync(terug.ToString());
        Assert.Equal((HttpStatusCode.OK, "/afgemeld", "Je bent afgemeld"), (afgemeld.Status, afgemeld.Adres.AbsolutePath, afgemeld.Kop));
        Assert.True(await proef.Data.LezenAsync(db => db.Logboek.AnyAsync(regel => regel.Handeling == Handeling.Afgemeld && regel.Door!.Voornaam == "Nele")));
    }

    [Fact]
    public async Task Na_afmelden_is_een_kopie_van_het_koekje_niets_meer_waard()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());
        using var dief = proef.Anoniem();
        dief.KoekjeZetten(Sessiekoekje, bezoeker.Koekjes[Sessiekoekje]);
        Assert.NotNull((await dief.PaginaAsync("/")).Document.QuerySelector(Formulier));

        await (await bezoeker.PaginaAsync("/")).IndienenAsync(Formulier);

        Assert.Null((await dief.PaginaAsync("/")).Document.QuerySelector(Formulier));
    }

    [Fact]
    public async Task Afmelden_in_de_ene_browser_laat_de_andere_aangemeld()
    {
        var persoon = await proef.Data.PersoonAsync();
        using var ene = await proef.AlsAsync(persoon);
        using var andere = await proef.AlsAsync(persoon);

        await (await ene.PaginaAsync("/")).IndienenAsync(Formulier);

        Assert.NotNull((await andere.PaginaAsync("/")).Document.QuerySelector(Formulier));
    }

    [Fact]
    public async Task Afmelden_na_het_einde_van_de_sessie_is_gewoon_afgemeld_zijn()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());
        var pagina = await bezoeker.PaginaAsync("/");
        proef.Klok.Advance(Sessie.Inactief + TimeSpan.FromMinutes(1));

        var weg = await pagina.IndienenAsync(Formulier);

        Assert.Equal((HttpStatusCode.OK, "Je bent afgemeld"), (weg.Status, weg.Kop));
    }

    [Fact]
    public async Task Afmelden_zonder_formulier_doet_niets()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        var pagina = await bezoeker.PaginaAsync("/afmelden");
        var post = await bezoeker.VersturenAsync("/afmelden", []);

        Assert.Equal("/", pagina.Adres.AbsolutePath);
        Assert.Equal((HttpStatusCode.BadRequest, "Dit formulier is niet meer geldig"), (post.Status, post.Kop));
        Assert.Contains("__Host-zelfregistratie", bezoeker.Koekjes.Keys);
    }
}
