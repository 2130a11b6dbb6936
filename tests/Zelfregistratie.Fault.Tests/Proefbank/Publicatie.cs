using System.Diagnostics;

namespace Zelfregistratie.Fault.Tests.Proefbank;

/// <summary>The portal as it is published, made once from what was built.</summary>
internal static class Publicatie
{
    private static readonly Lazy<Task<string>> Map = new(MakenAsync);

    /// <summary>The folder.</summary>
    public static Task<string> MapAsync() => Map.Value;

    private static async Task<string> MakenAsync()
    {
        var map = Directory.CreateTempSubdirectory("zelfregistratie-publicatie-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(map, recursive: true);
        string[] opdracht = ["publish", Path.Combine(Wortel(), "src", "Zelfregistratie.Web"), "--no-build", "--configuration", "Debug", "--output", map];
        var info = new ProcessStartInfo("dotnet", opdracht) { UseShellExecute = false, RedirectStandardOutput = true };
        info.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var proces = Process.Start(info)!;
        var uitvoer = await proces.StandardOutput.ReadToEndAsync();
        await proces.WaitForExitAsync();
        return proces.ExitCode == 0 ? map : throw new InvalidOperationException($"dotnet publish failed: {uitvoer}");
    }

    private static string Wortel()
    {
        var map = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(map, "Zelfregistratie.sln"))) map = Path.GetDirectoryName(map) ?? throw new InvalidOperationException("Not within the project.");
        return map;
    }
}
