using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Data.Organisaties;

namespace Zelfregistratie.Web.Tests.Data.Kbo;

public sealed class KboInvoerTests : PortaalProef
{
    private static readonly string Bakker = Extract.Nummer(3000001);
    private static readonly string Vereniging = Extract.Nummer(3000002);
    private static readonly string Naamloos = Extract.Nummer(3000003);

    [Fact]
    public async Task Een_volledig_uittreksel_geeft_ondernemingen_met_nederlandse_naam_andere_namen_en_gemeente()
    {
        var uitkomst = await InlezenAsync(Basis(100).Onderneming(Bakker[..8] + "00").Zip());

        Assert.Equal(0, uitkomst.Code);
        Assert.Contains("Extract 100 of 2026-11-01: 3 added, 0 changed", uitkomst.Uitvoer, StringComparison.Ordinal);
        Assert.Contains("1 passed over for wrong check digits", uitkomst.Uitvoer, StringComparison.Ordinal);
        var bakker = await OrganisatieAsync(Bakker);
        Assert.Equal(("Bakkerij 't Hoekje", "Le Petit Coin\nBTH", "Gent"), (bakker!.Naam, bakker.AndereNamen, bakker.Gemeente));
        Assert.Equal(["EA"], bakker.Doelgroepen.Select(een => een.Code));
        Assert.Equal(["EA", "VER"], (await OrganisatieAsync(Vereniging))!.Doelgroepen.Select(een => een.Code).Order());
        Assert.Equal($"{Naamloos[..4]}.{Naamloos[4..7]}.{Naamloos[7..]}", (await OrganisatieAsync(Naamloos))!.Naam);
        foreach (var vraag in new[] { "hoekje bakkerij", "petit coin", "bth", "bakerij hoekje", "le petit con" }) Assert.Contains("Bakkerij 't Hoekje", await VindenAsync(vraag));
        Assert.Empty(await VindenAsync("vestiging"));
        var regel = await Data.LezenAsync(db => db.Logboek.SingleAsync(een => een.Handeling == Handeling.OrganisatiesIngelezen));
        Assert.Equal(("KBO 100", "+3 ~0 -"), (regel.Onderwerp, regel.Toelichting![..7]));
    }

    [Fact]
    public async Task Hetzelfde_uittreksel_verandert_niets_en_een_later_hernoemt_stelt_buiten_gebruik_en_neemt_weer_op()
    {
        await InlezenAsync(Basis(100).Zip());
        var eerste = await Data.LezenAsync(db => db.Organisaties.CountAsync());

        Assert.Equal("Extract 100 was read before. Nothing was changed.\n", (await InlezenAsync(Basis(100).Zip())).Uitvoer);
        await InlezenAsync(Extract.Volledig(101).Onderneming(Bakker).Naam(Bakker, "Patisserie Zoet").Onderneming(Naamloos).Zip());

        Assert.Equal(eerste, await Data.LezenAsync(db => db.Organisaties.CountAsync()));
        Assert.Equal(["Patisserie Zoet"], await VindenAsync("patisserie"));
        Assert.Empty(await VindenAsync("hoekje"));
        Assert.NotNull((await OrganisatieAsync(Vereniging))!.BuitenGebruikSinds);
        Assert.Contains("1 changed", (await InlezenAsync(Extract.Volledig(102).Onderneming(Bakker).Naam(Bakker, "Patisserie Zoet").Onderneming(Vereniging, "017").Naam(Vereniging, "Harmonie Sint-Jan VZW").Zetel(Vereniging, "Brugge").Onderneming(Naamloos).Zip())).Uitvoer, StringComparison.Ordinal);
        Assert.Null((await OrganisatieAsync(Vereniging))!.BuitenGebruikSinds);
        Assert.Equal("Extract 100 is older than 102, which was read.\n", (await InlezenAsync(Basis(100).Zip())).Fouten);
    }

    [Fact]
    public async Task Een_bijwerking_verwijdert_eerst_en_voegt_dan_toe_en_volgt_op_de_vorige()
    {
        Assert.StartsWith("Read a full extract first", (await InlezenAsync(Extract.Bijwerking(101).Zip())).Fouten, StringComparison.Ordinal);
        await InlezenAsync(Basis(100).Zip());
        var nieuw = Extract.Nummer(3000009);
        var bijwerking = Extract.Bijwerking(101)
            .Rij("enterprise_delete", Vereniging).Rij("denomination_delete", Vereniging)
            .Rij("enterprise_delete", Naamloos).Onderneming(Naamloos, einde: "_insert").Naam(Naamloos, "Nu met naam", einde: "_insert")
            .Onderneming(nieuw, einde: "_insert").Naam(nieuw, "Splinternieuw BV", einde: "_insert").Zetel(nieuw, "Lier", einde: "_insert")
            .Rij("address_delete", Bakker).Zetel(Bakker, "Aalst", einde: "_insert");

        Assert.StartsWith("After extract 100 comes 101, not 102", (await InlezenAsync(Extract.Bijwerking(102).Zip())).Fouten, StringComparison.Ordinal);
        Assert.Contains("1 added, 2 changed, 1 retired", (await InlezenAsync(bijwerking.Map())).Uitvoer, StringComparison.Ordinal);

        Assert.NotNull((await OrganisatieAsync(Vereniging))!.BuitenGebruikSinds);
        Assert.Equal(["Nu met naam"], await VindenAsync("nu met naam"));
        Assert.Equal(("Splinternieuw BV", "Lier"), ((await OrganisatieAsync(nieuw))!.Naam, (await OrganisatieAsync(nieuw))!.Gemeente));
        Assert.Equal(("Bakkerij 't Hoekje", "Aalst"), ((await OrganisatieAsync(Bakker))!.Naam, (await OrganisatieAsync(Bakker))!.Gemeente));
    }

    [Fact]
    public async Task Wat_onderbroken_werd_gaat_verder_waar_het_was_zonder_dubbels()
    {
        const int Aantal = 12_000;
        var heel = Extract.Volledig(100);
        foreach (var volgnummer in Enumerable.Range(0, Aantal)) Zaak(heel, volgnummer);
        var afgebroken = Extract.Volledig(100);
        foreach (var volgnummer in Enumerable.Range(0, 11_000)) Zaak(afgebroken, volgnummer);

        var eerste = await InlezenAsync(afgebroken.Regel("enterprise", "\"0400.5").Zip());
        Assert.Equal(1, eerste.Code);
        Assert.StartsWith("enterprise.csv, line 11002: ", eerste.Fouten.Split('\n')[^2], StringComparison.Ordinal);
        Assert.Equal(10_000, await KboAsync());
        var tweede = await InlezenAsync(heel.Zip());

        Assert.Equal(0, tweede.Code);
        Assert.Contains("2000 added, 0 changed, 0 retired", tweede.Uitvoer, StringComparison.Ordinal);
        Assert.Equal(Aantal, await KboAsync());
        Assert.Equal(["Zaak 8"], await VindenAsync("zaak 8", eerste: true));
        Assert.All(await VindenAsync("zaa"), naam => Assert.StartsWith("Zaak", naam, StringComparison.Ordinal));
        Assert.Equal(["Zaakje 9"], await VindenAsync("9 zaa", eerste: true));
        Assert.Equal(Aantal / 2, await Data.LezenAsync(db => db.Zoekwoorden.Where(woord => woord.Woord == "zaak").Select(woord => woord.Aantal).SingleAsync()));

        static void Zaak(Extract uittreksel, int volgnummer) =>
            uittreksel.Onderneming(Extract.Nummer(4000000 + volgnummer)).Naam(Extract.Nummer(4000000 + volgnummer), $"{(volgnummer % 2 == 0 ? "Zaak" : "Zaakje")} {volgnummer}");

        Task<int> KboAsync() => Data.LezenAsync(db => db.Organisaties.CountAsync(een => een.CodeWaarde.StartsWith("040")));
    }

    [Theory]
    [InlineData("geen bestand", "does not exist")]
    [InlineData("afgekapte zip", "is not a whole zip")]
    [InlineData("zonder tabel", "denomination.csv is not in the extract.")]
    [InlineData("zonder meta", "meta.csv is not in the extract.")]
    [InlineData("lege meta", "meta.csv holds no ExtractNumber.")]
    [InlineData("leeg", "enterprise.csv holds no enterprises.")]
    [InlineData("verkeerde kolommen", "enterprise.csv has no column JuridicalForm.")]
    [InlineData("geen nummer", "enterprise.csv, line 5: there is no enterprise number.")]
    [InlineData("lange regel", "denomination.csv, line ")]
    [InlineData("dalend", "enterprise.csv, line 5: the numbers do not rise.")]
    public async Task Een_slecht_uittreksel_geeft_een_duidelijke_regel_en_verandert_niets(string wat, string fout)
    {
        var voor = await Data.LezenAsync(db => db.Organisaties.CountAsync());
        var extract = Basis(100);
        var pad = wat switch
        {
            "geen bestand" => "/bestaat/niet.zip",
            "zonder tabel" => extract.Zonder("denomination").Zip(),
            "zonder meta" => extract.Zonder("meta").Zip(),
            "lege meta" => extract.Leeg("meta").Zip(),
            "leeg" => Extract.Volledig(100).Zip(),
            "verkeerde kolommen" => extract.MetKop("enterprise", "\"EnterpriseNumber\",\"Iets\",\"Anders\",\"Dan\",\"Wat\",\"Er\",\"Hoort\"").Zip(),
            "geen nummer" => extract.Regel("enterprise", "\"onzin\",\"AC\",\"000\",\"2\",\"610\",,\"01-01-2001\"").Zip(),
            "lange regel" => extract.Naam(Naamloos, new string('x', 10_000_000)).Zip(),
            "dalend" => extract.Onderneming(Bakker).Zip(),
            _ => Afgekapt(extract.Zip()),
        };

        var uitkomst = await InlezenAsync(pad);

        Assert.Equal((1, ""), (uitkomst.Code, uitkomst.Uitvoer));
        Assert.Contains(fout, uitkomst.Fouten, StringComparison.Ordinal);
        Assert.Equal(voor, await Data.LezenAsync(db => db.Organisaties.CountAsync()));
        Assert.False(await Data.LezenAsync(db => db.Logboek.AnyAsync(een => een.Handeling == Handeling.OrganisatiesIngelezen)));
    }

    [Fact]
    public async Task Wie_met_de_hand_buiten_gebruik_is_blijft_dat_en_wat_een_vereniging_wordt_hoort_ook_bij_de_verenigingen()
    {
        await InlezenAsync(Basis(100).Zip());
        await Data.WijzigenAsync(async db => (await db.Organisaties.SingleAsync(een => een.CodeWaarde == Naamloos)).BuitenGebruikStellen(Klok.GetUtcNow()));
        var later = Extract.Volledig(101).Onderneming(Bakker, "017").Naam(Bakker, "Bakkerij 't Hoekje").Onderneming(Naamloos).Naam(Naamloos, "Toch een naam");

        await InlezenAsync(later.Zip());
        Assert.Equal(["EA", "VER"], (await OrganisatieAsync(Bakker))!.Doelgroepen.Select(een => een.Code).Order());
        var naamloos = await OrganisatieAsync(Naamloos);
        Assert.Equal(("Toch een naam", true, false), (naamloos!.Naam, naamloos.BuitenGebruikSinds is not null, naamloos.IsStopgezet));

        await InlezenAsync(Extract.Bijwerking(102).Onderneming(Naamloos, "017", einde: "_insert").Onderneming(Vereniging, "017", einde: "_insert").Zip());
        naamloos = await OrganisatieAsync(Naamloos);
        Assert.Equal((true, 2), (naamloos!.BuitenGebruikSinds is not null, naamloos.Doelgroepen.Count));
        Assert.Null((await OrganisatieAsync(Vereniging))!.BuitenGebruikSinds);
    }

    [Theory]
    [InlineData(1300, 100, false)]
    [InlineData(1300, 200, true)]
    public async Task Een_afgekapt_uittreksel_stelt_niet_iedereen_achter_zijn_einde_buiten_gebruik(int alle, int over, bool lukt)
    {
        await InlezenAsync(Met(100, 4_800_000 + alle).Zip());

        var uitkomst = await InlezenAsync(Met(101, 4_800_000 + over + (lukt ? 200 : 0)).Zip());

        Assert.Equal(lukt ? 0 : 1, uitkomst.Code);
        Assert.Equal(!lukt, uitkomst.Fouten.Contains("seems to be cut off", StringComparison.Ordinal));
        Assert.Equal(lukt ? alle - over - 200 : 0, await Data.LezenAsync(db => db.Organisaties.CountAsync(een => een.Naam.StartsWith("Afgekapt") && een.BuitenGebruikSinds != null)));

        static Extract Met(int nummer, int totAan)
        {
            var extract = Extract.Volledig(nummer);
            for (var volgnummer = 4_800_000; volgnummer < totAan; volgnummer++) extract.Onderneming(Extract.Nummer(volgnummer)).Naam(Extract.Nummer(volgnummer), $"Afgekapt {volgnummer}");
            return extract;
        }
    }

    [Fact]
    public async Task Na_een_onderbroken_volledig_uittreksel_komt_geen_bijwerking()
    {
        await InlezenAsync(Basis(100).Zip());
        Assert.Equal(1, (await InlezenAsync(Basis(101).Regel("enterprise", "\"onzin\"").Zip())).Code);

        Assert.Equal("A full extract was interrupted: read it to its end first.\n", (await InlezenAsync(Extract.Bijwerking(101).Zip())).Fouten);
        Assert.Equal(0, (await InlezenAsync(Basis(101).Zip())).Code);
    }

    [Fact]
    public async Task Vreemde_tekens_in_een_naam_verdwijnen_en_een_te_lange_wordt_ingekort()
    {
        await InlezenAsync(Extract.Volledig(100).Onderneming(Bakker).Naam(Bakker, "Goed\u202E\u0007 begin\t\u200Bnen").Onderneming(Vereniging, "017").Naam(Vereniging, new string('y', 400)).Zip());

        Assert.Equal("Goed begin nen", (await OrganisatieAsync(Bakker))!.Naam);
        Assert.Equal(Organisatie.NaamLengte, (await OrganisatieAsync(Vereniging))!.Naam.Length);
    }

    private static Extract Basis(int nummer) => Extract.Volledig(nummer)
        .Onderneming(Bakker).Naam(Bakker, "BTH", taal: "0", soort: "002").Naam(Bakker, "Le Petit Coin", taal: "1").Naam(Bakker, "Bakkerij 't Hoekje").Zetel(Bakker, "Gent")
        .Onderneming(Vereniging, "017").Naam(Vereniging, "Harmonie Sint-Jan VZW").Zetel(Vereniging, "Brugge")
        .Onderneming(Naamloos)
        .Naam("2100000092", "Vestiging");

    private static string Afgekapt(string pad)
    {
        var bytes = File.ReadAllBytes(pad);
        File.WriteAllBytes(pad, bytes[..(bytes.Length / 2)]);
        return pad;
    }

    private Task<(int Code, string Uitvoer, string Fouten)> InlezenAsync(string pad) => this.OpdrachtAsync("", "import", "kbo", pad);

    private Task<Organisatie?> OrganisatieAsync(string code) => Data.LezenAsync(db => db.Organisaties.Include(een => een.Doelgroepen).SingleOrDefaultAsync(een => een.CodeWaarde == code));

    private Task<IReadOnlyList<string>> VindenAsync(string vraag, bool eerste = false) => Data.LezenAsync<IReadOnlyList<string>>(async db =>
    {
        var doelgroep = await db.Doelgroepen.SingleAsync(een => een.Code == "EA");
        var gevonden = await db.OrganisatiesZoekenAsync(vraag, doelgroep, Data.Vandaag, default);
        return [.. gevonden.Organisaties.Select(een => een.Naam).Take(eerste ? 1 : int.MaxValue)];
    });
}
