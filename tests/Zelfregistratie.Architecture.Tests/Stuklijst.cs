using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Zelfregistratie.Architecture.Tests;

/// <summary>The bill of materials of the portal in the form of CycloneDX 1.6, from the lock file: what is in the published portal, and what only builds it.</summary>
internal sealed partial class Stuklijst
{
    private const string Project = "src/Zelfregistratie.Web";

    private static readonly JsonSerializerOptions Leesbaar = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, Pakket> pakketten;
    private readonly HashSet<string> verzonden;

    /// <summary>Makes one.</summary>
    /// <param name="slotbestand">Text of <c>packages.lock.json</c>.</param>
    /// <param name="project">Text of the project file: says which packages only build.</param>
    public Stuklijst(string slotbestand, string project)
    {
        pakketten = Pakket.Lezen(slotbestand).ToDictionary(pakket => pakket.Naam, StringComparer.OrdinalIgnoreCase);
        var bouwt = XDocument.Parse(project).Descendants("PackageReference")
            .Where(verwijzing => (verwijzing.Attribute("PrivateAssets")?.Value ?? verwijzing.Element("PrivateAssets")?.Value) is "all")
            .Select(verwijzing => verwijzing.Attribute("Include")!.Value).Append("Meziantou.Analyzer").ToHashSet(StringComparer.OrdinalIgnoreCase);
        verzonden = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pakket in pakketten.Values.Where(een => een.IsRechtstreeks && !bouwt.Contains(een.Naam))) Meenemen(pakket);
    }

    /// <summary>The one of the portal as it stands here.</summary>
    public static Stuklijst VanHetPortaal() => new(Tekst("packages.lock.json"), Tekst("Zelfregistratie.Web.csproj"));

    /// <summary>All packages, and whether each is in the published portal.</summary>
    public IEnumerable<(Pakket Pakket, bool IsVerzonden)> Alle => pakketten.Values.Select(pakket => (pakket, verzonden.Contains(pakket.Naam)));

    /// <summary>As a document.</summary>
    public string Json(string versie)
    {
        var portaal = $"pkg:generic/zelfregistratie@{versie}";
        var document = new JsonObject
        {
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["version"] = 1,
            ["metadata"] = new JsonObject { ["component"] = new JsonObject { ["type"] = "application", ["bom-ref"] = portaal, ["name"] = "Zelfregistratie", ["version"] = versie, ["licenses"] = Licentie("EUPL-1.2") } },
            ["components"] = new JsonArray([.. Alle.Select(een => (JsonNode)Onderdeel(een.Pakket.Naam, een.Pakket.Versie, een.Pakket.Purl, een.Pakket.Licentie, een.IsVerzonden)), .. Opmaak()]),
            ["dependencies"] = new JsonArray([Nodig(portaal, pakketten.Values.Where(een => een.IsRechtstreeks)), .. pakketten.Values.Select(pakket => (JsonNode)Nodig(pakket.Purl, pakket.HeeftNodig.Select(naam => pakketten.GetValueOrDefault(naam)).OfType<Pakket>()))]),
        };
        return document.ToJsonString(Leesbaar) + "\n";
    }

    private void Meenemen(Pakket pakket)
    {
        if (!verzonden.Add(pakket.Naam)) return;
        foreach (var naam in pakket.HeeftNodig)
        {
            if (pakketten.TryGetValue(naam, out var nodig)) Meenemen(nodig);
        }
    }

    // The style sheets are compiled from the design system, and committed: it is in the portal as well, sass is not.
    private static IEnumerable<JsonNode> Opmaak()
    {
        using var slot = JsonDocument.Parse(Tekst("Styles/package-lock.json"));
        var allemaal = slot.RootElement.GetProperty("packages");
        foreach (var (naam, isVerzonden) in new[] { ("@appuniversum/ember-appuniversum", true), ("sass", false) })
        {
            var pakket = allemaal.GetProperty("node_modules/" + naam);
            var versie = pakket.GetProperty("version").GetString()!;
            yield return Onderdeel(naam, versie, $"pkg:npm/{naam.Replace("@", "%40", StringComparison.Ordinal)}@{versie}", pakket.GetProperty("license").GetString()!, isVerzonden);
        }
    }

    private static JsonObject Onderdeel(string naam, string versie, string purl, string licentie, bool isVerzonden) => new()
    {
        ["type"] = "library",
        ["bom-ref"] = purl,
        ["name"] = naam,
        ["version"] = versie,
        ["scope"] = isVerzonden ? "required" : "excluded",
        ["purl"] = purl,
        ["licenses"] = Licentie(licentie),
    };

    // An expression is one of SPDX; anything else is only a name there.
    private static JsonArray Licentie(string licentie) => SpdxVorm().IsMatch(licentie)
        ? [new JsonObject { ["expression"] = licentie }]
        : [new JsonObject { ["license"] = new JsonObject { ["name"] = licentie } }];

    private static JsonObject Nodig(string van, IEnumerable<Pakket> pakketten) =>
        new() { ["ref"] = van, ["dependsOn"] = new JsonArray([.. pakketten.Select(pakket => (JsonNode)JsonValue.Create(pakket.Purl))]) };

    private static string Tekst(string bestand) => File.ReadAllText(Path.Combine(Bronnen.Wortel, Project, bestand));

    [GeneratedRegex(@"^[A-Za-z0-9-]+(\.[0-9]+)?([A-Za-z0-9-]*)( (OR|AND|WITH) [A-Za-z0-9.-]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SpdxVorm();
}
