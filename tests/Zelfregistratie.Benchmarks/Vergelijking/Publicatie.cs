using System.Diagnostics;

namespace Zelfregistratie.Benchmarks.Vergelijking;

/// <summary>A project, published as it goes to production.</summary>
internal static class Publicatie
{
    /// <summary>Publishes into a folder, and gives the path of what runs.</summary>
    /// <param name="bron">Folder of the projects, such as <c>src</c>.</param>
    /// <param name="project">Name of the project.</param>
    /// <param name="werkmap">In which the folder is made.</param>
    public static async Task<string> MakenAsync(string bron, string project, string werkmap)
    {
        var map = Path.Combine(werkmap, project);
        var info = new ProcessStartInfo("dotnet", ["publish", Projectmap.Pad(bron, project, project + ".csproj"), "-c", "Release", "-o", map, "-v", "quiet", "-nologo"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        info.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var proces = Process.Start(info)!;
        var uitvoer = await proces.StandardOutput.ReadToEndAsync();
        await proces.WaitForExitAsync();
        return proces.ExitCode == 0 ? Path.Combine(map, project + ".dll") : throw new InvalidOperationException($"{project} could not be published: {uitvoer}");
    }
}
