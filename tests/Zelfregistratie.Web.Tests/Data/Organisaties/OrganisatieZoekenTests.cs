using Microsoft.EntityFrameworkCore;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Organisaties;

namespace Zelfregistratie.Web.Tests.Data.Organisaties;

public sealed class OrganisatieZoekenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Theory]
    [InlineData("Zeepkist Fabriek")]
    [InlineData("fabriek zeepkist")]
    [InlineData("zeepkist fab")]
    [InlineData("ZÉÉPKIST nv")]
    [InlineData("zeepkst fabriek")]
    [InlineData("zeepkist fabreik")]
    [InlineData("zeepkistt fabrik")]
    [InlineData("N.V. zeepkist")]
    public async Task Een_naam_wordt_gevonden_zoals_mensen_ze_typen(string vraag)
    {
        await EenKeerAsync("Zeepkist Fabriek NV");

        Assert.Equal(["Zeepkist Fabriek NV"], await VindenAsync(vraag));
    }

    [Fact]
    public async Task De_hele_naam_staat_eerst_dan_wat_ermee_begint_en_dan_wat_erop_lijkt_en_wie_een_beheerder_heeft_voor_wie_er_geen_heeft()
    {
        foreach (var naam in new[] { "Kwartel Beheer Groep", "Kwartels", "Kwartal", "Kwartel" }) await proef.Data.OrganisatieAsync(naam: naam);
        await proef.Data.OrganisatieMetBeheerderAsync(naam: "Kwartel BV");

        Assert.Equal(["Kwartel BV", "Kwartel", "Kwartel Beheer Groep", "Kwartels"], await VindenAsync("kwartel"));
        Assert.Equal("Kwartal", (await VindenAsync("kwartall")).First());
    }

    [Fact]
    public async Task Van_twee_die_erop_lijken_staat_die_met_de_minste_typfouten_eerst_en_een_eigen_naam_voor_een_andere()
    {
        foreach (var naam in new[] { "Jon Ooievaar", "Jan van Ooievaars", "Jan van Ooievaart" }) await proef.Data.OrganisatieAsync(naam: naam);
        await proef.Data.WijzigenAsync(async db => (await db.Organisaties.SingleAsync(een => een.Naam == "Jan van Ooievaars")).Hernoemen("Aalscholver", "Jan van Ooievaars", "Gent"));

        Assert.Equal(["Jan van Ooievaart", "Aalscholver"], (await VindenAsync("jan van ooievaarx")).Take(2));
        Assert.Equal("Jan van Ooievaart", (await VindenAsync("jan ooievaart")).First());
    }

    [Fact]
    public async Task Wie_er_al_was_voor_het_zoeken_bestond_wordt_na_migrate_gevonden()
    {
        var organisatie = await proef.Data.OrganisatieAsync(naam: "Ransuil Nachtwacht");
        await proef.Data.LezenAsync(db => db.Zoekverwijzingen.Where(een => een.OrganisatieId == organisatie.Id).ExecuteDeleteAsync());
        await proef.Data.LezenAsync(db => db.Organisaties.Where(een => een.Naam == "Ransuil Nachtwacht").ExecuteUpdateAsync(rij => rij.SetProperty(een => EF.Property<string?>(een, Woordentekst.Kolom), (string?)null)));

        await proef.Data.WijzigenAsync(db => Zoekindex.AanvullenAsync(db, default));

        Assert.Equal(" ransuil nachtwacht ", await proef.Data.LezenAsync(db => db.Organisaties.Where(een => een.Naam == "Ransuil Nachtwacht").Select(een => EF.Property<string?>(een, Woordentekst.Kolom)).SingleAsync()));
        Assert.Equal(["Ransuil Nachtwacht"], await VindenAsync("ra nachtwacht"));
    }

    [Fact]
    public async Task Naamgenoten_verschillen_door_hun_gemeente()
    {
        await proef.Data.OrganisatieAsync(naam: "Dubbelganger", gemeente: "Gent");
        await proef.Data.OrganisatieAsync(naam: "Dubbelganger", gemeente: "Lier");

        var gevonden = await ZoekenAsync("dubbelganger");

        Assert.Equal(["Gent", "Lier"], gevonden.Organisaties.Select(een => een.Gemeente).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Een_nieuwe_naam_vindt_en_de_oude_niet_meer()
    {
        var organisatie = await proef.Data.OrganisatieAsync(naam: "Oudenaam Spoorloos");
        await proef.Data.WijzigenAsync(async db =>
        {
            var een = await db.Organisaties.SingleAsync(deze => deze.Id == organisatie.Id);
            een.Hernoemen("Nieuwenaam Vindbaar", "Kortenaam", "Gent");
        });

        Assert.Equal(["Nieuwenaam Vindbaar"], await VindenAsync("nieuwenaam"));
        Assert.Equal(["Nieuwenaam Vindbaar"], await VindenAsync("kortenaam"));
        Assert.Empty(await VindenAsync("spoorloos"));
    }

    [Theory]
    [InlineData("", 10_000)]
    [InlineData("a ", 5_000)]
    [InlineData("...!?,;:", 1)]
    [InlineData("'; DROP TABLE \"Organisaties\"; --", 1)]
    [InlineData("%_[]^*", 1)]
    [InlineData("\u0000\ud800\u202e", 1)]
    public async Task Een_vreemde_vraag_vindt_niets_en_gaat_niet_fout(string vraag, int keer)
    {
        Assert.Empty(await VindenAsync(vraag.Length == 0 ? new string('q', keer) : string.Concat(Enumerable.Repeat(vraag, keer))));
        Assert.NotEqual(0, await proef.Data.LezenAsync(db => db.Organisaties.CountAsync()));
    }

    private async Task EenKeerAsync(string naam)
    {
        if (!await proef.Data.LezenAsync(db => db.Organisaties.AnyAsync(een => een.Naam == naam))) await proef.Data.OrganisatieMetBeheerderAsync(naam: naam);
    }

    private async Task<IEnumerable<string>> VindenAsync(string vraag) => (await ZoekenAsync(vraag)).Organisaties.Select(een => een.Naam);

    private Task<Zoekresultaat> ZoekenAsync(string vraag) => proef.Data.LezenAsync(async db =>
        await db.OrganisatiesZoekenAsync(vraag, await db.Doelgroepen.SingleAsync(een => een.Code == "EA"), proef.Data.Vandaag, default));
}
