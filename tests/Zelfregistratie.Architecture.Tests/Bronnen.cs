namespace Zelfregistratie.Architecture.Tests;

/// <summary>The files of the project as they stand on disk.</summary>
internal static class Bronnen
{
    private static readonly string[] Gemaakt = ["bin", "obj", "node_modules", "artifacts", "TestResults"];

    /// <summary>The folder with the solution.</summary>
    public static string Wortel { get; } = Zoeken(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Files with an ending below a folder, without what builds make; paths from the root, with forward slashes.</summary>
    /// <exception cref="InvalidOperationException">There are none: the rule matches nothing.</exception>
    public static IReadOnlyList<Bron> Lezen(string map, string einde)
    {
        var gevonden = Directory.EnumerateFiles(Path.Combine(Wortel, map), "*" + einde, SearchOption.AllDirectories)
            .Select(pad => Path.GetRelativePath(Wortel, pad).Replace('\\', '/'))
            .Where(pad => !pad.Split('/').Intersect(Gemaakt, StringComparer.Ordinal).Any())
            .Order(StringComparer.Ordinal)
            .Select(pad => new Bron(pad, File.ReadAllText(Path.Combine(Wortel, pad))))
            .ToList();
        return gevonden.Count > 0 ? gevonden : throw new InvalidOperationException($"No {einde} below {map}: the rule matches nothing.");
    }

    private static string Zoeken(DirectoryInfo? map) =>
        map is null ? throw new InvalidOperationException("The tests do not run inside the project.")
        : File.Exists(Path.Combine(map.FullName, "Zelfregistratie.sln")) ? map.FullName
        : Zoeken(map.Parent);
}
