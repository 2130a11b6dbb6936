using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Zelfregistratie.Benchmarks.Organisaties;

/// <summary>A command of the portal, in a process of its own.</summary>
internal static class Portaal
{
    /// <summary>Runs a command, and says how long it took and how much memory it had at most, in bytes.</summary>
    public static async Task<(TimeSpan Tijd, long Geheugen, string Regel)> UitvoerenAsync(string engine, string connectionString, params string[] opdracht)
    {
        var info = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Zelfregistratie.Web.dll"), .. opdracht]) { UseShellExecute = false, RedirectStandardOutput = true };
        foreach (var (naam, waarde) in Instellingen(engine, connectionString)) info.Environment[naam] = waarde;
        var klok = Stopwatch.StartNew();
        using var proces = Process.Start(info)!;
        var uitvoer = proces.StandardOutput.ReadToEndAsync();
        var hoogste = 0L;
        while (!proces.HasExited)
        {
            hoogste = Math.Max(hoogste, Piek(proces.Id));
            await Task.WhenAny(proces.WaitForExitAsync(), Task.Delay(TimeSpan.FromMilliseconds(100)));
        }

        return proces.ExitCode == 0 ? (klok.Elapsed, hoogste, (await uitvoer).Trim()) : throw new InvalidOperationException($"{string.Join(' ', opdracht)} ended with {proces.ExitCode}: {await uitvoer}");
    }

    private static long Piek(int proces)
    {
        try
        {
            var regel = File.ReadLines($"/proc/{proces}/status").FirstOrDefault(regel => regel.StartsWith("VmHWM:", StringComparison.Ordinal));
            return regel is null ? 0 : 1024 * long.Parse(regel.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static IEnumerable<(string Naam, string Waarde)> Instellingen(string engine, string connectionString)
    {
        var sleutel = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        return
        [
            ("ASPNETCORE_ENVIRONMENT", "Development"), ("Database__Engine", engine), ("ConnectionStrings__Zelfregistratie", connectionString), ("Portaal__Adres", "http://localhost"),
            ("Rijksregisternummers__Huidig", "meting"), ("Rijksregisternummers__Sleutels__meting", sleutel), ("Logboek__Huidig", "meting"), ("Logboek__Sleutels__meting", sleutel),
            ("Aanmelden__Authority", "http://localhost/op"), ("Aanmelden__ClientId", "meting"), ("Aanmelden__ClientSecret", sleutel), ("Aanmelden__RequireHttps", "false"), ("Mail__Map", Path.GetTempPath()),
        ];
    }
}
