using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Rollen;

public sealed class AanstellenOpdrachtTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static readonly string[] Opdracht = ["beheerder", "aanstellen", "--rol", "centrale-beheerder"];

    [Fact]
    public async Task De_eerste_centrale_beheerder_komt_er_met_een_opdracht_en_een_tweede_keer_verandert_niets()
    {
        var insz = Verzonnen.Insz();

        var eerste = await proef.OpdrachtAsync(insz.Voluit + "\n", [.. Opdracht, "--voornaam", "Nadia", "--familienaam", "Wouters", "--email", "nadia@portaal.example"]);
        var tweede = await proef.OpdrachtAsync(insz.Cijfers, Opdracht);

        Assert.Equal((0, "Nadia Wouters is now centrale beheerder, at Beheer van het portaal.\n", ""), eerste);
        Assert.Equal((0, "Nadia Wouters is centrale beheerder already. Nothing was changed.\n", ""), tweede);
        var persoon = (await proef.PersoonAsync(insz))!;
        var rol = Assert.Single(await proef.PortaalrollenAsync(persoon));
        Assert.Equal((Rol.CentraleBeheerder, "OVO009999", "nadia@portaal.example"), (rol.Gebruikersrecht.Rol, rol.Werkrelatie.Organisatie.CodeWaarde, rol.Werkrelatie.Email));
        Assert.Null(rol.ToegekendDoor);
        var logboek = await proef.LogboekOverAsync(persoon);
        Assert.Equal([Handeling.WerkrelatieIngesteld, Handeling.RolToegekend], logboek.Select(regel => regel.Handeling).Order());
        Assert.All(logboek, regel => Assert.Null(regel.Door));
        using var bezoeker = await proef.AlsAsync(persoon);
        Assert.Contains("Nadia Wouters", (await bezoeker.PaginaAsync("/toezicht/rollen")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_naam_en_adres_mag_ook_en_de_lijst_zegt_dat_de_naam_nog_komt()
    {
        var insz = Verzonnen.Insz();

        var (code, uitvoer, _) = await proef.OpdrachtAsync(insz.Cijfers, Opdracht);

        Assert.Equal(0, code);
        Assert.Contains("is now centrale beheerder", uitvoer, StringComparison.Ordinal);
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        Assert.Contains("naam nog niet bekend", (await bezoeker.PaginaAsync("/toezicht/rollen")).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("93051822362")]
    [InlineData("")]
    [InlineData("geen nummer")]
    public async Task Een_verkeerd_nummer_geeft_een_duidelijke_regel_en_wordt_niet_herhaald(string nummer)
    {
        var voor = await PersonenAsync();

        var (code, uitvoer, fouten) = await proef.OpdrachtAsync(nummer + "\n", Opdracht);

        Assert.Equal((1, ""), (code, uitvoer));
        Assert.StartsWith("What was read from standard input is not a national number", fouten, StringComparison.Ordinal);
        Assert.Single(fouten.Trim().Split('\n'));
        if (nummer.Length > 0) Assert.DoesNotContain(nummer, fouten, StringComparison.Ordinal);
        Assert.Equal(voor, await PersonenAsync());
    }

    [Theory]
    [InlineData("Only --rol centrale-beheerder", "beheerder", "aanstellen", "--rol", "doelgroepverantwoordelijke")]
    [InlineData("Only --rol centrale-beheerder", "beheerder", "aanstellen", "--rol", "<script>")]
    [InlineData("never as an argument", "beheerder", "aanstellen", "--rol", "centrale-beheerder", "93.05.18-223.61")]
    [InlineData("--email is not an e-mail address", "beheerder", "aanstellen", "--rol", "centrale-beheerder", "--email", "geen adres")]
    [InlineData("Portaal:Beheerorganisatie:Code is missing", "beheerder", "aanstellen", "--rol", "centrale-beheerder", "--Portaal:Beheerorganisatie:Code=")]
    [InlineData("Portaal:Beheerorganisatie:Code is no code", "beheerder", "aanstellen", "--rol", "centrale-beheerder", "--Portaal:Beheerorganisatie:Code=0428364866")]
    [InlineData("Portaal:Beheerorganisatie:Naam is missing", "beheerder", "aanstellen", "--rol", "centrale-beheerder", "--Portaal:Beheerorganisatie:Code=OVO009998", "--Portaal:Beheerorganisatie:Naam=")]
    [InlineData("Portaal:Beheerorganisatie:Doelgroep names no doelgroep", "beheerder", "aanstellen", "--rol", "centrale-beheerder", "--Portaal:Beheerorganisatie:Doelgroep=BUR")]
    [InlineData("Portaal:Beheerorganisatie:Doelgroep is VER, but", "beheerder", "aanstellen", "--rol", "centrale-beheerder", "--Portaal:Beheerorganisatie:Doelgroep=VER", "--Portaal:Beheerorganisatie:Code={haven}")]
    public async Task Wat_niet_kan_geeft_een_regel_die_zegt_wat_er_ontbreekt(string fout, params string[] args)
    {
        var haven = args.Any(arg => arg.Contains("{haven}", StringComparison.Ordinal)) ? (await proef.Data.OrganisatieAsync("EA")).CodeWaarde : "";
        var (insz, voor) = (Verzonnen.Insz(), await PersonenAsync());

        var (code, uitvoer, fouten) = await proef.OpdrachtAsync(insz.Cijfers, [.. args.Select(arg => arg.Replace("{haven}", haven, StringComparison.Ordinal))]);

        Assert.Equal((1, ""), (code, uitvoer));
        Assert.StartsWith(fout, fouten[Math.Max(0, fouten.IndexOf(fout, StringComparison.Ordinal))..], StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", fouten, StringComparison.Ordinal);
        Assert.DoesNotContain("93.05.18-223.61", fouten, StringComparison.Ordinal);
        Assert.Equal(voor, await PersonenAsync());
    }

    [Fact]
    public async Task Zonder_rol_zegt_de_opdracht_wat_ze_nodig_heeft()
    {
        var (code, _, fouten) = await proef.OpdrachtAsync("", "beheerder", "aanstellen");

        Assert.Equal(1, code);
        Assert.Contains("--rol", fouten, StringComparison.Ordinal);
    }

    private Task<int> PersonenAsync() => proef.Data.LezenAsync(db => db.Personen.CountAsync());
}
