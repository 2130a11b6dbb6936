using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Tests.Hosting;

public sealed class OrganisatiesOpdrachtTests : PortaalProef
{
    private const string Kop = "code;naam;gemeente;doelgroepen;anderenamen;buitengebruik\n";

    [Fact]
    public async Task Een_bestand_geeft_overheden_scholen_en_verenigingen_en_een_tweede_keer_verandert_niets()
    {
        const string Bestand = Kop + "OVO002949;Agentschap Voorbeeld;Brussel;GID;AV|Voorbeeldagentschap;nee\n31237;Basisschool De Linde;Gent;OV;;\nV1234567;Wandelclub;;VER;;\n0566988259;Gemeente Oostmeer;Oostmeer;lb ver;;\n";

        Assert.Equal((0, "4 added, 0 changed, 0 unchanged, 0 refused. Nothing was saved.\n", ""), await InlezenAsync(Bestand, "--proef"));
        Assert.Equal((0, "4 added, 0 changed, 0 unchanged, 0 refused.\n", ""), await InlezenAsync(Bestand));
        Assert.Equal((0, "0 added, 0 changed, 4 unchanged, 0 refused.\n", ""), await InlezenAsync(Bestand));
        Assert.Equal((0, "0 added, 1 changed, 0 unchanged, 0 refused.\n", ""), await InlezenAsync(Kop + "31237;Basisschool De Eik;Gent;OV;;ja\n"));

        var agentschap = await OrganisatieAsync("OVO002949");
        Assert.Equal(("Agentschap Voorbeeld", "AV\nVoorbeeldagentschap", "Brussel"), (agentschap.Naam, agentschap.AndereNamen, agentschap.Gemeente));
        Assert.Equal(["LB", "VER"], (await OrganisatieAsync("0566988259")).Doelgroepen.Select(een => een.Code).Order());
        var school = await OrganisatieAsync("31237");
        Assert.Equal(("Basisschool De Eik", true), (school.Naam, school.BuitenGebruikSinds is not null));
        Assert.Equal(["+4 ~0", "+0 ~0", "+0 ~1"], await Data.LezenAsync(db => db.Logboek.Where(een => een.Handeling == Handeling.OrganisatiesIngelezen).OrderBy(een => een.Id).Select(een => een.Toelichting).ToListAsync()));
    }

    [Theory]
    [InlineData("0123456789;Foute controle;;EA;;\n", "line 2: code: this is no code of an organisation of that doelgroep.")]
    [InlineData("OVO002949;Verkeerde soort;;EA;;\n", "line 2: code: this is no code of an organisation of that doelgroep.")]
    [InlineData("OVO002949;Onbekende doelgroep;;XX;;\n", "line 2: doelgroepen: name doelgroepen that exist, by code.")]
    [InlineData("OVO002949;Zonder doelgroep;;;;\n", "line 2: doelgroepen: name doelgroepen that exist, by code.")]
    [InlineData("OVO002949;;;GID;;\n", "line 2: naam: between 1 and 320 characters.")]
    [InlineData("OVO002949;Naam;;GID;;misschien\n", "line 2: buitengebruik: ja or nee.")]
    [InlineData("OVO002949;Een;;GID;;\nOVO002949;Twee;;GID;;\n", "line 3: code: it stands in the file twice.")]
    [InlineData("OVO002949;Te weinig\n", "line 2: the line has quotes that do not match, or not as many columns as the header.")]
    public async Task Een_foute_regel_wordt_genoemd_en_er_verandert_niets(string regels, string fout)
    {
        var voor = await Data.LezenAsync(db => db.Organisaties.CountAsync());

        var uitkomst = await InlezenAsync(Kop + regels);

        Assert.Equal(1, uitkomst.Code);
        Assert.Equal(fout + "\n", uitkomst.Fouten);
        Assert.Equal(voor, await Data.LezenAsync(db => db.Organisaties.CountAsync()));
    }

    [Fact]
    public async Task Wat_het_portaal_of_mensen_nodig_hebben_gaat_niet_weg_door_een_bestand()
    {
        var organisatie = await Data.OrganisatieMetBeheerderAsync(naam: "Bezet Bedrijf");
        Assert.Equal(0, (await InlezenAsync(Kop + "OVO009999;Beheer van het portaal;;GID;;\n")).Code);

        var bezet = await InlezenAsync(Kop + $"{organisatie.Code.Waarde};Bezet Bedrijf;;VER;;\n");
        var beheer = await InlezenAsync(Kop + "OVO009999;Beheer van het portaal;;GID;;ja\n31237;Wel goed;;OV;;\n", "--fouten-overslaan");

        Assert.Equal((1, "line 2: doelgroepen: people work there in EA, or requests wait.\n"), (bezet.Code, bezet.Fouten));
        Assert.Equal((0, "1 added, 0 changed, 0 unchanged, 1 refused.\n", "line 2: buitengebruik: this organisation runs the portal.\n"), beheer);
        Assert.Null((await OrganisatieAsync("OVO009999")).BuitenGebruikSinds);
    }

    [Fact]
    public async Task Zonder_kolommen_of_bestand_zegt_de_opdracht_wat_er_ontbreekt()
    {
        Assert.Equal("line 1: there is no column naam.\nline 1: there is no column doelgroepen.\n", (await InlezenAsync("code;iets\nOVO002949;x\n")).Fouten);
        Assert.Equal((1, "", "/bestaat/niet.csv does not exist.\n"), await this.OpdrachtAsync("", "import", "organisaties", "/bestaat/niet.csv"));
    }

    private async Task<(int Code, string Uitvoer, string Fouten)> InlezenAsync(string inhoud, params string[] opties)
    {
        var pad = Path.GetTempFileName();
        await File.WriteAllTextAsync(pad, inhoud, TestContext.Current.CancellationToken);
        return await this.OpdrachtAsync("", ["import", "organisaties", pad, .. opties]);
    }

    private Task<Organisatie> OrganisatieAsync(string code) => Data.LezenAsync(db => db.Organisaties.Include(een => een.Doelgroepen).SingleAsync(een => een.CodeWaarde == code));
}
