using System.Net;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Security.Invoer;

public sealed class InvoerBewarenTests(BewaardProef proef) : IClassFixture<BewaardProef>
{
    private const string Koekje = "__Host-zelfregistratie-invoer";
    private const string Reden = "Ik vul de <aangifte> in van \"Oostmeer\", één keer per jaar.";

    private static readonly (string, string?)[] Getypt =
        [("Reden", Reden), ("Recht", "13"), ("Contexten", "LB"), ("Contexten", "VI"), ("Gebruikerstype", "Extern"), ("Email", "geen adres"), ("TotWanneer", "2027-01-31")];

    [Fact]
    public async Task Wie_opnieuw_aanmeldt_vindt_het_formulier_zoals_het_was()
    {
        using var bezoeker = proef.Anoniem();
        await proef.AanmeldenAsync(bezoeker, "Nele Verlinden");
        var naarSleutel = await proef.TeLaatVersturenAsync(bezoeker, Getypt);
        Assert.Equal((HttpStatusCode.Found, proef.Sleutel.Adres.Authority), (naarSleutel.Status, naarSleutel.Naar!.Authority));

        var terug = await (await (await proef.BezoekenAsync(naarSleutel.Naar)).DrukAsync("itsme")).DrukAsync("Nele Verlinden");
        var pagina = await bezoeker.PaginaAsync(terug.Naar!.ToString());

        Assert.Equal((HttpStatusCode.OK, BewaardProef.Adres1), (pagina.Status, pagina.Adres.PathAndQuery));
        var waarden = pagina.Waarden();
        Assert.All(Getypt, veld => Assert.Contains(waarden, waarde => waarde.Key == veld.Item1 && waarde.Value == veld.Item2));
        Assert.Contains("Wat je had ingevuld, staat er nog", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Fout:", pagina.Titel, StringComparison.Ordinal);
        Assert.Null(pagina.Document.QuerySelector(".zr-fouten"));

        var verstuurd = await pagina.IndienenAsync("main form");
        Assert.Equal((HttpStatusCode.OK, "Verstuurd: " + Reden), (verstuurd.Status, verstuurd.Inhoud));
    }

    [Fact]
    public async Task Een_aanvraag_die_te_laat_verstuurd_is_staat_na_aanmelden_weer_ingevuld_en_gaat_door()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var link = $"/user/aanvraag_werkrelatie?dg=EA&oc={organisatie.CodeWaarde}";
        using var bezoeker = proef.Anoniem();
        var formulier = await proef.AanmeldenAsync(bezoeker, "Nele Verlinden", terug: link);
        proef.Klok.Advance(TimeSpan.FromMinutes(21));
        var naarSleutel = await formulier.IndienenAsync("main form", ("Gebruikerstype", "VasteMedewerker"), ("Reden", Reden), ("Email", "nele@oostmeer.example"));

        var terug = await (await (await proef.BezoekenAsync(naarSleutel.Naar!)).DrukAsync("itsme")).DrukAsync("Nele Verlinden");
        var hersteld = await bezoeker.PaginaAsync(terug.Naar!.ToString());
        Assert.Equal((link, Reden), (hersteld.Adres.PathAndQuery, RedenOp(hersteld)));
        Assert.Equal(0, await proef.Data.LezenAsync(db => db.Concepten.CountAsync(concept => concept.Aanvrager.Familienaam == "Verlinden")));

        var controle = await hersteld.IndienenAsync("main form");
        Assert.Equal("Controleer je aanvraag", controle.Kop);
        Assert.Contains(Reden, controle.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_bewaard_is_komt_een_keer_terug()
    {
        using var bezoeker = await NaEindeSessieAsync(Getypt);

        var eerste = await bezoeker.PaginaAsync(BewaardProef.Adres1);
        var tweede = await bezoeker.PaginaAsync(BewaardProef.Adres1);

        Assert.Equal((Reden, ""), (RedenOp(eerste), RedenOp(tweede)));
        Assert.DoesNotContain(Koekje, bezoeker.Koekjes.Keys);
    }

    [Fact]
    public async Task Een_andere_pagina_ertussen_doet_niets_verloren_gaan()
    {
        using var bezoeker = await NaEindeSessieAsync(Getypt);

        var ander = await bezoeker.PaginaAsync("/bewaard?dg=LB");
        var juist = await bezoeker.PaginaAsync(BewaardProef.Adres1);

        Assert.Equal(("", Reden), (RedenOp(ander), RedenOp(juist)));
    }

    [Fact]
    public async Task Een_ander_krijgt_een_leeg_formulier_en_wat_bewaard_was_is_weg()
    {
        using var bezoeker = await NaEindeSessieAsync(Getypt, alsAnder: true);

        var pagina = await bezoeker.PaginaAsync(BewaardProef.Adres1);

        Assert.Equal("", RedenOp(pagina));
        Assert.DoesNotContain(bezoeker.Koekjes.Keys, naam => naam.StartsWith(Koekje, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Na_een_uur_is_het_weg()
    {
        using var bezoeker = await NaEindeSessieAsync(Getypt, wachten: TimeSpan.FromMinutes(61));

        Assert.Equal("", RedenOp(await bezoeker.PaginaAsync(BewaardProef.Adres1)));
    }

    [Fact]
    public async Task Een_lang_formulier_past_in_verschillende_koekjes()
    {
        var lang = Willekeurig(6000);
        using var bezoeker = await NaEindeSessieAsync([("Reden", lang)]);
        Assert.InRange(bezoeker.Koekjes.Keys.Count(naam => naam.StartsWith(Koekje, StringComparison.Ordinal)), 3, 4);

        var pagina = await bezoeker.PaginaAsync(BewaardProef.Adres1);

        Assert.Equal(lang, RedenOp(pagina));
        Assert.DoesNotContain(bezoeker.Koekjes.Keys, naam => naam.StartsWith(Koekje, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(20_000)]
    [InlineData(60_000)]
    public async Task Wat_te_groot_is_wordt_niet_bewaard_maar_leidt_gewoon_naar_aanmelden(int tekens)
    {
        using var bezoeker = await NaEindeSessieAsync([("Reden", Willekeurig(tekens))]);

        Assert.DoesNotContain(Koekje, bezoeker.Koekjes.Keys);
        Assert.Equal("", RedenOp(await bezoeker.PaginaAsync(BewaardProef.Adres1)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("verzonnen")]
    public async Task Van_een_vreemde_wordt_niets_bewaard(string? opsteller)
    {
        using var vreemde = proef.Anoniem();
        var rijen = await RijenAsync();

        var pagina = await vreemde.VersturenAsync(BewaardProef.Adres1, [new("Reden", Reden), new("__opsteller", opsteller ?? "")]);

        Assert.Equal((HttpStatusCode.Found, proef.Sleutel.Adres.Authority), (pagina.Status, pagina.Naar!.Authority));
        Assert.DoesNotContain(Koekje, vreemde.Koekjes.Keys);
        Assert.Equal(rijen, await RijenAsync());
    }

    [Fact]
    public async Task Een_koekje_waaraan_geknoeid_is_geeft_een_leeg_formulier()
    {
        using var bezoeker = await NaEindeSessieAsync(Getypt);
        var heel = bezoeker.Koekjes[Koekje];
        var geknoei = Gen.OneOf(
            Gen.Select(Gen.Int[0, heel.Length - 1], Gen.Char['A', 'Z'], (plaats, teken) => heel[..plaats] + (heel[plaats] == teken ? '_' : teken) + heel[(plaats + 1)..]),
            Gen.Int[0, heel.Length - 1].Select(lengte => heel[..lengte] + "x"),
            Gen.String[Gen.Char.AlphaNumeric, 1, 200],
            Gen.OneOf("chunks-1", "chunks-99999", "chunks--1", "chunks-x", "=", "%", "a|b"));

        await geknoei.SampleAsync(
            async waarde =>
            {
                bezoeker.KoekjeZetten(Koekje, waarde);
                var pagina = await bezoeker.PaginaAsync(BewaardProef.Adres1);
                Assert.Equal((HttpStatusCode.OK, ""), (pagina.Status, RedenOp(pagina)));
            },
            iter: 300,
            threads: 1);
    }

    [Fact]
    public async Task Met_een_oud_formulierbewijs_komt_het_formulier_ingevuld_terug()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());
        var formulier = await bezoeker.PaginaAsync(BewaardProef.Adres1);
        bezoeker.KoekjeZetten("__Host-zelfregistratie-formulier", null);

        var pagina = await formulier.IndienenAsync("main form", Getypt);
        Assert.Equal((HttpStatusCode.OK, BewaardProef.Adres1, Reden), (pagina.Status, pagina.Adres.PathAndQuery, RedenOp(pagina)));

        var verstuurd = await pagina.IndienenAsync("main form");
        Assert.Equal("Verstuurd: " + Reden, verstuurd.Inhoud);
    }

    [Fact]
    public async Task Het_formulier_van_een_ander_wordt_niet_verwerkt_en_niet_getoond()
    {
        using var eerste = await proef.AlsAsync(await proef.Data.PersoonAsync());
        using var tweede = await proef.AlsAsync(await proef.Data.PersoonAsync());
        var formulier = await eerste.PaginaAsync(BewaardProef.Adres1);

        var pagina = await tweede.VersturenAsync(BewaardProef.Adres1, [.. formulier.Waarden(), new("Reden", Reden)]);

        Assert.Equal((HttpStatusCode.BadRequest, "Dit formulier is niet meer geldig"), (pagina.Status, pagina.Kop));
        Assert.DoesNotContain(Koekje, tweede.Koekjes.Keys);
    }

    private static string RedenOp(Pagina pagina) => pagina.Waarden().Single(veld => veld.Key == "Reden").Value;

    // Hardly compressible.
    private static string Willekeurig(int tekens) => string.Concat(new Random(7).GetItems<char>("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", tekens));

    private async Task<Bezoeker> NaEindeSessieAsync((string, string?)[] velden, bool alsAnder = false, TimeSpan? wachten = null)
    {
        var persoon = await proef.Data.PersoonAsync();
        var bezoeker = await proef.AlsAsync(persoon);
        await proef.TeLaatVersturenAsync(bezoeker, velden);
        proef.Klok.Advance(wachten ?? TimeSpan.FromMinutes(2));
        using var opnieuw = await proef.AlsAsync(alsAnder ? await proef.Data.PersoonAsync() : persoon);
        foreach (var (naam, waarde) in opnieuw.Koekjes) bezoeker.KoekjeZetten(naam, waarde);
        return bezoeker;
    }

    private Task<int> RijenAsync() => proef.Data.LezenAsync(async db => await db.Personen.CountAsync() + await db.Logboek.CountAsync() + await db.Concepten.CountAsync());
}
