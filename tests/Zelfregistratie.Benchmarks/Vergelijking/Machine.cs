using System.Globalization;

namespace Zelfregistratie.Benchmarks.Vergelijking;

/// <summary>What it was measured on.</summary>
internal static class Machine
{
    private static readonly string[] Instellingen = ["fsync", "synchronous_commit", "full_page_writes", "shared_buffers", "max_wal_size", "checkpoint_timeout"];

    /// <summary>Processor, memory, system.</summary>
    public static string Tekst()
    {
        var model = File.ReadLines("/proc/cpuinfo").FirstOrDefault(regel => regel.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim();
        var geheugen = long.Parse(File.ReadLines("/proc/meminfo").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores ({model ?? "unknown"}), {geheugen / 1024.0 / 1024:F0} GB of memory, .NET {Environment.Version}, the load on the same machine");
    }

    /// <summary>Version and settings of the server.</summary>
    public static async Task<string> DatabankAsync(Databank databank)
    {
        var waarden = new List<string>();
        foreach (var instelling in Instellingen) waarden.Add($"`{instelling}={await databank.WaardeAsync($"SHOW {instelling}")}`");
        return $"PostgreSQL {(await databank.WaardeAsync("SHOW server_version")).Split(' ')[0]} with {string.Join(", ", waarden)}";
    }
}
