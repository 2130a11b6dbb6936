namespace Zelfregistratie.Architecture.Tests;

/// <summary>A service of a trial with containers.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Doel">The target of the Dockerfile that it is built from; null for an image of others.</param>
/// <param name="Omgeving">Its environment variables.</param>
/// <param name="Paden">What it takes from the machine, from the root of the project.</param>
internal sealed record Dienst(string Naam, string? Doel, IReadOnlyDictionary<string, string> Omgeving, IReadOnlyList<string> Paden)
{
    /// <summary>The environment as the portal reads it, without what is for ASP.NET Core itself.</summary>
    public IReadOnlyDictionary<string, string?> Instellingen => Omgeving
        .Where(een => !een.Key.StartsWith("ASPNETCORE_", StringComparison.Ordinal))
        .ToDictionary(een => een.Key.Replace("__", ":", StringComparison.Ordinal), een => (string?)een.Value, StringComparer.Ordinal);

    /// <summary>This service, with what a second file says of it over it.</summary>
    public Dienst Met(Dienst ander)
    {
        var omgeving = new Dictionary<string, string>(Omgeving, StringComparer.Ordinal);
        foreach (var (naam, waarde) in ander.Omgeving) omgeving[naam] = waarde;
        return new Dienst(Naam, ander.Doel ?? Doel, omgeving, [.. Paden, .. ander.Paden]);
    }
}
