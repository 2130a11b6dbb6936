using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Catalogus.Bestanden;
using static Zelfregistratie.Web.Tests.Features.Catalogus.Cataloguswerk;

namespace Zelfregistratie.Web.Tests.Features.Catalogus;

public sealed class BestandTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private const string Nieuw = """
        {
          "versie": 1,
          "doelgroepen": [ { "code": "NG", "naam": "Nieuwe groep", "codesoorten": ["kbo", "vcode"], "aanstelling": "btb", "buitenGebruik": false } ],
          "contexten": [ { "code": "NC-1", "naam": "Eerste", "buitenGebruik": false }, { "code": "NC-2", "naam": "Tweede", "buitenGebruik": true } ],
          "toepassingen": [ { "code": "NT", "naam": "Nieuw loket", "omschrijving": "Om iets nieuws te vragen.", "buitenGebruik": false } ],
          "gebruikersrechten": [ {
            "code": "NT-LEZER", "toepassing": "NT", "naam": "Lezer", "omschrijving": "Lezen.", "doelgroepen": ["EA", "NG"], "contexten": ["NC-1", "NC-2"], "contextVerplicht": true,
            "maximumduurInDagen": 365, "beslisser": "doelgroepverantwoordelijke", "verborgen": true, "buitenGebruik": false
          } ]
        }
        """;

    [Fact]
    public async Task Eerst_toont_de_pagina_wat_er_bijkomt_dan_gebeurt_het_in_een_keer_en_nog_eens_verandert_niets()
    {
        var ik = await proef.Data.CentraleBeheerderAsync();
        using var bezoeker = await proef.AlsAsync(ik);
        var voor = await proef.StandAsync();

        var voorbeeld = await bezoeker.InlezenAsync(Nieuw);
        var naVoorbeeld = await proef.StandAsync();
        var toegepast = await bezoeker.InlezenAsync(Nieuw, toepassen: true, volgen: false);
        var naToepassen = await proef.StandAsync();
        var nogEens = await bezoeker.InlezenAsync(Nieuw, toepassen: true);

        Assert.Contains("5 toe te voegen, 0 te wijzigen, 1 buiten gebruik te stellen, 0 weer in gebruik te nemen, 0 ongewijzigd", voorbeeld.Tekst, StringComparison.Ordinal);
        Assert.Equal(voor, naVoorbeeld);
        Assert.Equal((HttpStatusCode.Redirect, 1), (toegepast.Status, toegepast.Spoor.AantalOpgeslagen));
        Assert.Equal((voor.Rijen + 5, voor.Logboek + 7), (naToepassen.Rijen, naToepassen.Logboek));
        Assert.Contains("0 toegevoegd, 0 gewijzigd, 0 buiten gebruik gesteld, 0 weer in gebruik genomen, 5 ongewijzigd", nogEens.Tekst, StringComparison.Ordinal);
        Assert.Equal(naToepassen, await proef.StandAsync());
        var recht = await proef.RechtAsync("NT-LEZER");
        Assert.Equal(("NT", true, 365, Beslisser.Doelgroepverantwoordelijke, true), (recht.Toepassing.Code, recht.ContextVerplicht, recht.MaximumduurInDagen, recht.Beslisser, recht.IsVerborgen));
        Assert.Equal(["EA", "NG"], recht.Doelgroepen.Select(een => een.Code).Order());
        Assert.Equal(["NC-1", "NC-2"], recht.Contexten.Select(een => een.Code).Order());
        Assert.NotNull(recht.Contexten.Single(een => een.Code == "NC-2").BuitenGebruikSinds);
        Assert.Equal([Handeling.CatalogusToegevoegd, Handeling.CatalogusBuitenGebruik], (await proef.RegelsAsync("NC-2")).Select(regel => regel.Handeling));
        var samenvatting = await proef.Data.LezenAsync(db => db.Logboek.Include(regel => regel.Door).Where(regel => regel.Handeling == Handeling.CatalogusIngelezen).OrderBy(regel => regel.Id).LastAsync());
        Assert.Equal(ik.Id, samenvatting.Door!.Id);
    }

    [Fact]
    public async Task Een_wijziging_toont_veld_per_veld_wat_was_en_wat_wordt()
    {
        var recht = await proef.Data.RechtAsync("VELDEN", contexten: ["V-A"], maximumduurInDagen: 10);
        using var bezoeker = await proef.CentraalAsync();
        var bestand = $$"""
            { "versie": 1, "gebruikersrechten": [ { "code": "{{recht.Code}}", "toepassing": "VELDEN", "naam": "Anders", "omschrijving": "{{recht.Omschrijving}}", "doelgroepen": ["LB"],
              "contexten": [], "contextVerplicht": false, "maximumduurInDagen": null, "beslisser": "lokaleBeheerder", "verborgen": false, "buitenGebruik": true } ] }
            """;

        var voorbeeld = await bezoeker.InlezenAsync(bestand);
        await bezoeker.InlezenAsync(bestand, toepassen: true);
        await bezoeker.InlezenAsync(bestand.Replace("\"buitenGebruik\": true", "\"buitenGebruik\": false", StringComparison.Ordinal), toepassen: true);

        Assert.Contains($"Naam: was {recht.Naam}, wordt Anders", voorbeeld.Tekst, StringComparison.Ordinal);
        Assert.Contains("Doelgroepen: was EA, wordt LB", voorbeeld.Tekst, StringComparison.Ordinal);
        Assert.Contains("Contexten: was V-A, wordt leeg", voorbeeld.Tekst, StringComparison.Ordinal);
        Assert.Contains("Hoogstens dagen geldig: was 10, wordt leeg", voorbeeld.Tekst, StringComparison.Ordinal);
        Assert.Equal([Handeling.CatalogusGewijzigd, Handeling.CatalogusBuitenGebruik, Handeling.CatalogusWeerInGebruik], (await proef.RegelsAsync(recht.Code)).Select(regel => regel.Handeling));
        Assert.Null((await proef.RechtAsync(recht.Code)).BuitenGebruikSinds);
    }

    [Fact]
    public async Task Wat_niet_in_het_bestand_staat_blijft_zoals_het_is()
    {
        var recht = await proef.Data.RechtAsync("BLIJFT");
        using var bezoeker = await proef.CentraalAsync();

        await bezoeker.InlezenAsync("""{ "versie": 1, "contexten": [ { "code": "ALLEEN", "naam": "Alleen", "buitenGebruik": false } ] }""", toepassen: true);

        Assert.Null((await proef.RechtAsync(recht.Code)).BuitenGebruikSinds);
    }

    [Theory]
    [InlineData("""{ "versie": 2 }""", "het hele bestand|versie|Hier moet 1 staan")]
    [InlineData("""{ "contexten": [] }""", "het hele bestand|versie|Hier moet 1 staan")]
    [InlineData("""{ "versie": 1, "rechten": [] }""", "het hele bestand|rechten|Deze naam kennen we hier niet")]
    [InlineData("""{ "versie": 1, "contexten": {} }""", "het hele bestand|contexten|Hier moet een lijst staan")]
    [InlineData("""{ "versie": 1, "contexten": [ 3 ] }""", "contexten[0]|hele rij|Hier moet een rij staan")]
    [InlineData("""{ "versie": 1, "contexten": [ { "code": "X", "naam": "X" } ] }""", "contexten[0]|buitenGebruik|Dit veld ontbreekt.")]
    [InlineData("""{ "versie": 1, "contexten": [ { "code": "X", "naam": "X", "buitenGebruik": "nee" } ] }""", "contexten[0]|buitenGebruik|Hier moet true of false staan.")]
    [InlineData("""{ "versie": 1, "contexten": [ { "code": "X", "naam": "X", "buitenGebruik": false, "kleur": "rood" } ] }""", "contexten[0]|kleur|Deze naam kennen we hier niet")]
    [InlineData("""{ "versie": 1, "contexten": [ { "code": "X", "code": "Y", "naam": "X", "buitenGebruik": false } ] }""", "regel 1|hele rij|Dit is geen geldige JSON")]
    [InlineData("{ \"versie\": 1,\n\"contexten\": [ { } }", "regel 2|hele rij|Dit is geen geldige JSON")]
    [InlineData("""{ "versie": 1, "contexten": [ { "code": "X", "naam": "\ud800", "buitenGebruik": false } ] }""", "het hele bestand|hele rij|Dit bestand bevat een teken dat niet bestaat.")]
    [InlineData("""{ "versie": 1, "contexten": [ { "code": "A B", "naam": "X", "buitenGebruik": false } ] }""", "contexten[0]|code|Gebruik in een code alleen letters")]
    [InlineData("""{ "versie": 1, "contexten": [ { "code": "X", "naam": "", "buitenGebruik": false } ] }""", "contexten[0]|naam|Vul de naam in.")]
    [InlineData("""{ "versie": 1, "contexten": [ { "code": "X", "naam": "X", "buitenGebruik": false }, { "code": "x", "naam": "Y", "buitenGebruik": false } ] }""", "contexten[1]|code|Deze code staat er meer dan één keer.")]
    [InlineData("""{ "versie": 1, "contexten": [ { "code": "DG:EA", "naam": "Gekaapt", "buitenGebruik": false } ] }""", "contexten[0]|code|DG:EA hoort bij het portaal zelf")]
    [InlineData("""{ "versie": 1, "toepassingen": [ { "code": "GEBRUIKERSBEHEER", "naam": "X", "omschrijving": "X", "buitenGebruik": false } ] }""", "toepassingen[0]|code|GEBRUIKERSBEHEER hoort bij het portaal zelf")]
    [InlineData("""{ "versie": 1, "doelgroepen": [ { "code": "GID", "naam": "Vlaamse overheid", "codesoorten": ["ovo"], "aanstelling": "formulier", "buitenGebruik": true } ] }""", "doelgroepen[0]|code|GID hoort bij het portaal zelf")]
    [InlineData("""{ "versie": 1, "doelgroepen": [ { "code": "X", "naam": "X", "codesoorten": ["kbo,ovo"], "aanstelling": "formulier", "buitenGebruik": false } ] }""", "doelgroepen[0]|codesoorten|Hier moet een lijst van codes staan.")]
    [InlineData("soort;code\ncontext;X\n", "regel 1|toepassing|Deze kolom ontbreekt")]
    [InlineData("soort\tcode", "regel 1|hele rij|De eerste regel heeft geen kolommen")]
    public async Task Een_fout_noemt_de_plaats_en_het_veld_en_verandert_niets(string bestand, string fout)
    {
        using var bezoeker = await proef.CentraalAsync();
        var voor = await proef.StandAsync();

        var pagina = await bezoeker.InlezenAsync(bestand, toepassen: true);

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Contains(pagina.Rijen(), rij => rij.StartsWith(fout, StringComparison.Ordinal));
        Assert.Equal(voor, await proef.StandAsync());
    }

    [Fact]
    public async Task Een_fout_in_een_rij_houdt_ook_de_goede_rijen_tegen()
    {
        using var bezoeker = await proef.CentraalAsync();
        var voor = await proef.StandAsync();

        var pagina = await bezoeker.InlezenAsync("""{ "versie": 1, "contexten": [ { "code": "GOED", "naam": "Goed", "buitenGebruik": false }, { "code": "FOUT", "naam": "", "buitenGebruik": false } ] }""", toepassen: true);

        Assert.Contains("Het bestand bevat fouten. Er is niets veranderd.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(voor, await proef.StandAsync());
    }

    [Fact]
    public async Task Csv_gaat_rond_ook_met_wat_op_een_formule_lijkt()
    {
        await proef.Data.WijzigenAsync(db =>
        {
            db.Contexten.AddRange(new Context("F-1", "=1+1"), new Context("F-2", "'=1+1"), new Context("F-3", "-x; \"y\", z"), new Context("F-4", "'gewoon'"));
            return Task.CompletedTask;
        });
        using var bezoeker = await proef.CentraalAsync();

        var csv = await bezoeker.GetByteArrayAsync("/catalogus/catalogus.csv", TestContext.Current.CancellationToken);
        var gelijk = await bezoeker.InlezenAsync(csv);
        var tekst = Encoding.UTF8.GetString(csv);
        var anders = await bezoeker.InlezenAsync(tekst.Replace("'gewoon'", "'ongewoon'", StringComparison.Ordinal), toepassen: true);

        Assert.Contains("0 toe te voegen, 0 te wijzigen, 0 buiten gebruik te stellen, 0 weer in gebruik te nemen", gelijk.Tekst, StringComparison.Ordinal);
        Assert.Contains(";'=1+1;", tekst, StringComparison.Ordinal);
        Assert.Contains(";''=1+1;", tekst, StringComparison.Ordinal);
        Assert.Contains("1 gewijzigd", anders.Tekst, StringComparison.Ordinal);
        Assert.Equal("'ongewoon'", await proef.Data.LezenAsync(db => db.Contexten.Where(een => een.Code == "F-4").Select(een => een.Naam).SingleAsync()));
    }

    [Theory]
    [InlineData("context;X;;X;iets;;;;;;;;;nee", "regel 2|omschrijving|Dit veld hoort hier niet bij")]
    [InlineData("context;X;;X;;;;;;;;;;misschien", "regel 2|buitenGebruik|Hier moet ja of nee staan.")]
    [InlineData("persoon;X;;X;;;;;;;;;;nee", "regel 2|soort|Kies uit: doelgroep, context, toepassing, gebruikersrecht.")]
    [InlineData("context;X", "regel 2|hele rij|Deze regel heeft meer of minder kolommen")]
    [InlineData("context;\"X;;X;;;;;;;;;;nee", "regel 2|hele rij|De aanhalingstekens op deze regel kloppen niet.")]
    [InlineData("gebruikersrecht;X;NERGENS;X;X;EA;;nee;;lokaleBeheerder;nee;;;nee", "regel 2|toepassing|Kies een toepassing.")]
    [InlineData("gebruikersrecht;BUUR-RECHT;NERGENS;X;X;EA;;nee;;lokaleBeheerder;nee;;;nee", "regel 2|toepassing|Een gebruikersrecht verhuist niet")]
    public async Task Een_fout_in_csv_noemt_de_regel(string regel, string fout)
    {
        using var bezoeker = await proef.CentraalAsync();
        var voor = await proef.StandAsync();

        var pagina = await bezoeker.InlezenAsync($"{string.Join(';', Bestandsvorm.Kolommen)}\n{regel}\n", toepassen: true);

        Assert.Contains(pagina.Rijen(), rij => rij.StartsWith(fout, StringComparison.Ordinal));
        Assert.Equal(voor, await proef.StandAsync());
    }

    [Fact]
    public async Task Zonder_bestand_met_een_leeg_en_met_een_te_groot_bestand_staat_er_wat_er_is()
    {
        using var bezoeker = await proef.CentraalAsync();
        var token = (await bezoeker.PaginaAsync(Inlezen)).Waarden("main form[enctype]").Where(veld => veld.Key.StartsWith('_')).ToList();

        var zonder = await bezoeker.VersturenAsync(Inlezen, token);
        var leeg = await bezoeker.VersturenAsync([], token, toepassen: true);
        var groot = await bezoeker.VersturenAsync(new byte[InlezenController.GrootsteBestand + 1], token, toepassen: true);
        var latijn = await bezoeker.VersturenAsync(Encoding.Latin1.GetBytes("soort;é\n"), token, toepassen: true);

        Assert.Contains("Kies een bestand.", zonder.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dit bestand is leeg.", leeg.Tekst, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "Dit is te groot"), (groot.Status, groot.Kop));
        Assert.Contains("Dit bestand is geen UTF-8", latijn.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meer_rijen_dan_mag_is_een_fout_en_duizend_rijen_gaan_in_een_keer()
    {
        using var bezoeker = await proef.CentraalAsync();
        var voor = await proef.StandAsync();

        var teveel = await bezoeker.InlezenAsync(Contexten(Bestandsvorm.MeesteRijen + 1), toepassen: true);
        var naTeveel = await proef.StandAsync();
        var veel = await bezoeker.InlezenAsync(Contexten(1000), toepassen: true, volgen: false);

        Assert.Contains("Dit bestand heeft meer dan", teveel.Tekst, StringComparison.Ordinal);
        Assert.Equal(voor, naTeveel);
        Assert.Equal((HttpStatusCode.Redirect, 1), (veel.Status, veel.Spoor.AantalOpgeslagen));
        Assert.Equal(voor.Rijen + 1000, (await proef.StandAsync()).Rijen);

        static string Contexten(int aantal) =>
            $$"""{ "versie": 1, "contexten": [ {{string.Join(',', Enumerable.Range(0, aantal).Select(nummer => $$"""{ "code": "R-{{nummer}}", "naam": "Rij {{nummer}}", "buitenGebruik": false }"""))}} ] }""";
    }
}
