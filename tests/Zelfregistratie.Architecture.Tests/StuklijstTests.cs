using System.Text.Json;
using System.Xml.Linq;

namespace Zelfregistratie.Architecture.Tests;

/// <summary>What the portal is made of: a list that anybody can read, and licences that may be passed on.</summary>
public sealed class StuklijstTests
{
    private static readonly string[] Toegestaan = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "PostgreSQL", "MS-PL OR Apache-2.0"];

    // Looked at by hand: Deque, DacFx and Types are for tests only; what is left is of Microsoft, and may be passed on with a program.
    private static readonly string[] Nagekeken =
    [
        "Deque.AxeCore.Commons: MPL-2.0",
        "Microsoft.Data.SqlClient.SNI.runtime: LICENSE.txt",
        "Microsoft.Identity.Client.NativeInterop: LICENSE",
        "Microsoft.SqlServer.DacFx: license.txt",
        "Microsoft.SqlServer.Types: license.md",
    ];

    [Fact]
    public void De_stuklijst_noemt_elk_pakket_eenmaal_en_wat_het_nodig_heeft()
    {
        var lijst = Stuklijst.VanHetPortaal();
        var tekst = lijst.Json(XDocument.Load(Path.Combine(Bronnen.Wortel, "Directory.Build.props")).Descendants("Version").Single().Value);

        Directory.CreateDirectory(Path.Combine(Bronnen.Wortel, "artifacts"));
        File.WriteAllText(Path.Combine(Bronnen.Wortel, "artifacts", "sbom.cdx.json"), tekst);

        using var json = JsonDocument.Parse(tekst);
        var onderdelen = json.RootElement.GetProperty("components").EnumerateArray().Select(een => een.GetProperty("bom-ref").GetString()!).ToList();
        var verwijzingen = json.RootElement.GetProperty("dependencies").EnumerateArray().SelectMany(een => een.GetProperty("dependsOn").EnumerateArray()).Select(een => een.GetString()!);
        Assert.Equal("1.6", json.RootElement.GetProperty("specVersion").GetString());
        Assert.Equal(onderdelen.Count, onderdelen.Distinct(StringComparer.Ordinal).Count());
        Assert.Superset(verwijzingen.ToHashSet(StringComparer.Ordinal), onderdelen.ToHashSet(StringComparer.Ordinal));
        Assert.Contains(onderdelen, een => een.StartsWith("pkg:npm/%40appuniversum/ember-appuniversum@", StringComparison.Ordinal));
        Assert.All(lijst.Alle, een => Assert.Contains(een.Pakket.Purl, onderdelen));
    }

    [Theory]
    [InlineData("MailKit", true)]
    [InlineData("MimeKit", true)]
    [InlineData("Meziantou.Analyzer", false)]
    [InlineData("Microsoft.EntityFrameworkCore.Design", false)]
    public void Wat_alleen_bouwt_zit_niet_in_het_portaal(string naam, bool zitErin) =>
        Assert.Equal(zitErin, Stuklijst.VanHetPortaal().Alle.Single(een => een.Pakket.Naam == naam).IsVerzonden);

    [Fact]
    public void Wat_een_pakket_meebrengt_staat_er_ook_in()
    {
        const string Slot = """
            {"version":2,"dependencies":{"net10.0":{
              "Een":{"type":"Direct","resolved":"1.0.0","dependencies":{"Twee":"1.0.0"}},
              "Twee":{"type":"Transitive","resolved":"1.1.0"},
              "Bouw":{"type":"Direct","resolved":"3.0.0","dependencies":{"Hulp":"1.0.0"}},
              "Hulp":{"type":"Transitive","resolved":"2.0.0"},
              "eigen.project":{"type":"Project"}}}}
            """;
        const string Project = """<Project><ItemGroup><PackageReference Include="Een" /><PackageReference Include="Bouw" PrivateAssets="all" /></ItemGroup></Project>""";

        Assert.Equal(
            ["Bouw 3.0.0 False", "Een 1.0.0 True", "Hulp 2.0.0 False", "Twee 1.1.0 True"],
            new Stuklijst(Slot, Project).Alle.Select(een => $"{een.Pakket.Naam} {een.Pakket.Versie} {een.IsVerzonden}"));
    }

    [Fact]
    public void Elk_pakket_heeft_een_licentie_die_mag()
    {
        var pakketten = Bronnen.Lezen(".", "packages.lock.json").SelectMany(bron => Pakket.Lezen(bron.Tekst)).DistinctBy(pakket => pakket.Purl).ToList();

        Assert.True(pakketten.Count > 50, "Fewer packages than the projects ask for.");
        Assert.Equal(
            Nagekeken,
            pakketten.Where(pakket => !Toegestaan.Contains(pakket.Licentie, StringComparer.Ordinal)).Select(pakket => $"{pakket.Naam}: {pakket.Licentie}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }
}
