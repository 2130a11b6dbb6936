using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.DigitaleSleutel;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Hosting;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Architecture.Tests;

/// <summary>The images can't be built where the tests run: here is held that their files name settings, paths and targets that exist, and that the portal accepts the settings.</summary>
public sealed class ComposeTests
{
    private const string Basis = "docker-compose.yml";
    private const string OpPostgreSql = "docker-compose.postgresql.yml";

    private static readonly string Dockerfile = Tekst("Dockerfile");

    [Theory]
    [InlineData(Basis)]
    [InlineData(Basis, OpPostgreSql)]
    public void Elke_variabele_van_het_portaal_is_een_instelling_uit_de_lijst(params string[] bestanden)
    {
        var portalen = Portalen(bestanden);

        Assert.Equal(["portaal-1", "portaal-2", "migrate"], portalen.Select(portaal => portaal.Naam));
        Assert.Empty(portalen.SelectMany(Onbekend));
    }

    [Fact]
    public void Een_variabele_die_geen_instelling_is_valt_op()
    {
        const string Fout = """
            x-portaal: &portaal
              build: { context: ., target: portaal }
              environment: { ASPNETCORE_ENVIRONMENT: Proef, Mail__Smpt__Host: mail, Logboek__Sleutels__proef: sleutel, Proxy__Bekend: 10.0.0.1 }
            services:
              portaal:
                <<: *portaal
            """;

        Assert.Equal(["portaal: Mail:Smpt:Host", "portaal: Proxy:Bekend"], Composebestand.Lezen(Fout).SelectMany(Onbekend));
    }

    [Theory]
    [InlineData(Basis)]
    [InlineData(Basis, OpPostgreSql)]
    public void Elk_pad_en_elk_doel_bestaat(params string[] bestanden)
    {
        var diensten = Composebestand.Lezen([.. bestanden.Select(Tekst)]);

        Assert.Contains("./docker/nginx.conf", diensten.SelectMany(dienst => dienst.Paden));
        Assert.Empty(diensten.SelectMany(Ontbreekt));
    }

    [Fact]
    public void Een_pad_of_doel_dat_niet_bestaat_valt_op()
    {
        const string Fout = """
            services:
              een:
                build: { context: ., target: portal }
                volumes: [./docker/nginx.cfg:/etc/nginx/nginx.conf:ro, gegevens:/gegevens]
            """;

        Assert.Equal(["een: ./docker/nginx.cfg", "een: portal"], Composebestand.Lezen(Fout).SelectMany(Ontbreekt));
    }

    [Fact]
    public void Alles_wat_het_Dockerfile_kopieert_of_bouwt_bestaat_en_wordt_meegegeven()
    {
        var paden = Dockerbestand.Paden(Dockerfile);

        Assert.Contains("src/Zelfregistratie.Web", paden);
        Assert.DoesNotContain(paden, pad => !Bestaat(pad));
        Assert.DoesNotContain(paden, pad => !IsMeegegeven(pad));
        Assert.Empty(Dockerbestand.Bronnen(Dockerfile).Except(Dockerbestand.Doelen(Dockerfile), StringComparer.Ordinal));
    }

    [Fact]
    public void Een_Dockerfile_dat_iets_kopieert_of_bouwt_dat_er_niet_is_valt_op()
    {
        const string Fout = "FROM sdk AS bouw\nCOPY global.json weg.props ./\nRUN dotnet publish src/Weg -o /uit\nFROM aspnet AS klaar\nCOPY --from=bauw /uit .\n";

        Assert.Equal(["weg.props", "src/Weg"], Dockerbestand.Paden(Fout).Where(pad => !Bestaat(pad)));
        Assert.Equal(["bauw"], Dockerbestand.Bronnen(Fout).Except(Dockerbestand.Doelen(Fout), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("SqlServer", Basis)]
    [InlineData("PostgreSQL", Basis, OpPostgreSql)]
    public async Task Het_portaal_aanvaardt_de_instellingen_van_de_proef(string aanbieder, params string[] bestanden)
    {
        foreach (var dienst in Portalen(bestanden))
        {
            await using var portaal = Bouwen(dienst);
            await using var scope = portaal.Services.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<ZelfregistratieDb>().Database;

            Assert.EndsWith(aanbieder, database.ProviderName, StringComparison.Ordinal);
            Assert.Equal("database", database.GetDbConnection().DataSource.Replace("tcp://", "", StringComparison.Ordinal).Split(':')[0]);
        }
    }

    [Fact]
    public void De_sleutel_kent_het_portaal_zoals_het_zich_meldt()
    {
        var diensten = Composebestand.Lezen(Tekst(Basis));
        var portaal = diensten.First(dienst => dienst.Doel == "portaal").Instellingen;
        var sleutel = new SleutelOptions();
        new ConfigurationBuilder().AddInMemoryCollection(diensten.Single(dienst => dienst.Doel == "sleutel").Instellingen).Build()
            .GetSection(SleutelOptions.Sectie).Bind(sleutel, binder => binder.ErrorOnUnknownConfiguration = true);
        var client = Assert.Single(sleutel.Clients);

        Assert.Equal(portaal["Aanmelden:Authority"], sleutel.Issuer?.ToString());
        Assert.Equal(portaal["Aanmelden:ClientId"], client.Id);
        Assert.Equal(portaal["Aanmelden:ClientSecret"], client.Secret);
        Assert.Equal(portaal["Portaal:Adres"] + AanmeldEvents.TerugPad, Assert.Single(client.RedirectUris).ToString());
        Assert.Equal(portaal["Portaal:Adres"] + AanmeldEvents.AfgemeldPad, Assert.Single(client.PostLogoutRedirectUris).ToString());
    }

    private static List<Dienst> Portalen(string[] bestanden) =>
        [.. Composebestand.Lezen([.. bestanden.Select(Tekst)]).Where(dienst => dienst.Doel == "portaal")];

    private static IEnumerable<string> Onbekend(Dienst dienst)
    {
        var lijst = InstellingenTests.VanDePagina();
        return dienst.Instellingen.Keys
            .Where(naam => !lijst.Any(instelling => Past(naam.Split(':'), instelling.Split(':'))))
            .Select(naam => $"{dienst.Naam}: {naam}");
    }

    private static bool Past(string[] naam, string[] instelling) =>
        naam.Length == instelling.Length && naam.Zip(instelling).All(deel => deel.Second == "<>" || deel.First == deel.Second);

    private static IEnumerable<string> Ontbreekt(Dienst dienst) =>
        dienst.Paden.Where(pad => !Bestaat(pad))
            .Concat(dienst.Doel is { } doel && !Dockerbestand.Doelen(Dockerfile).Contains(doel, StringComparer.Ordinal) ? [doel] : [])
            .Select(wat => $"{dienst.Naam}: {wat}");

    private static bool Bestaat(string pad) => Path.Exists(Path.Combine(Bronnen.Wortel, pad));

    // .dockerignore leaves everything out but what it names.
    private static bool IsMeegegeven(string pad) => Tekst(".dockerignore").Split('\n')
        .Any(regel => regel.StartsWith('!') && (pad + "/").StartsWith(regel[1..] + "/", StringComparison.Ordinal));

    private static WebApplication Bouwen(Dienst dienst)
    {
        var options = new WebApplicationOptions
        {
            ApplicationName = typeof(PortaalOptions).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = dienst.Omgeving["ASPNETCORE_ENVIRONMENT"],
        };
        return Program.Bouwen(options, builder =>
        {
            builder.Configuration.AddInMemoryCollection(dienst.Instellingen);
            builder.Configuration["Logs:Console"] = "false";
        });
    }

    private static string Tekst(string bestand) => File.ReadAllText(Path.Combine(Bronnen.Wortel, bestand));
}
