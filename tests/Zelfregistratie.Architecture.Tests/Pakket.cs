using System.Text.Json;
using System.Xml.Linq;

namespace Zelfregistratie.Architecture.Tests;

/// <summary>A package of a lock file.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Versie">The version that is locked.</param>
/// <param name="IsRechtstreeks">Whether the project asks for it itself.</param>
/// <param name="HeeftNodig">Names of the packages that it needs.</param>
internal sealed record Pakket(string Naam, string Versie, bool IsRechtstreeks, IReadOnlyList<string> HeeftNodig)
{
    private static readonly string Map = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Name and version in the notation of package URLs.</summary>
    public string Purl => $"pkg:nuget/{Naam}@{Versie}";

    /// <summary>The licence as the package states it: an SPDX expression, the name of a file in it, or an address.</summary>
    public string Licentie
    {
        get
        {
            var pad = Path.Combine(Map, Naam.ToLowerInvariant(), Versie.ToLowerInvariant(), Naam.ToLowerInvariant() + ".nuspec");
            var kop = XDocument.Load(pad).Root!.Elements().Single(element => element.Name.LocalName == "metadata").Elements().ToLookup(element => element.Name.LocalName, element => element.Value, StringComparer.Ordinal);
            return kop["license"].Concat(kop["licenseUrl"]).FirstOrDefault("none");
        }
    }

    /// <summary>The packages that a lock file holds, in order of name; projects are left out.</summary>
    public static IReadOnlyList<Pakket> Lezen(string slotbestand)
    {
        using var json = JsonDocument.Parse(slotbestand);
        return [.. json.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(doel => doel.Value.EnumerateObject())
            .Where(rij => rij.Value.TryGetProperty("resolved", out _))
            .Select(rij => new Pakket(
                rij.Name,
                rij.Value.GetProperty("resolved").GetString()!,
                rij.Value.GetProperty("type").GetString() == "Direct",
                rij.Value.TryGetProperty("dependencies", out var nodig) ? [.. nodig.EnumerateObject().Select(een => een.Name)] : []))
            .DistinctBy(pakket => pakket.Naam, StringComparer.OrdinalIgnoreCase)
            .OrderBy(pakket => pakket.Naam, StringComparer.OrdinalIgnoreCase)];
    }
}
