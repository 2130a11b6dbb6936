namespace Zelfregistratie.Benchmarks;

/// <summary>The folder with the solution.</summary>
internal static class Projectmap
{
    /// <summary>A path in it.</summary>
    public static string Pad(params string[] delen)
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "Zelfregistratie.sln"))) map = map.Parent;
        return Path.Combine([map?.FullName ?? throw new InvalidOperationException("The benchmarks run outside the repository."), .. delen]);
    }
}
