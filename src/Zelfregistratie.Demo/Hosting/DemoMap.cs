using System.Security.Cryptography;
using System.Text.Json;

namespace Zelfregistratie.Demo.Hosting;

/// <summary>The folder of the demo. Holds a lock, so that two demos never share one.</summary>
internal sealed class DemoMap : IDisposable
{
    private readonly string pad;
    private readonly FileStream slot;

    /// <summary>Makes the folder when it is not there, and empties it when asked.</summary>
    /// <exception cref="DemoFout">The folder can't be used.</exception>
    public DemoMap(string pad, bool opnieuw)
    {
        this.pad = pad;
        slot = Openen(pad);
        if (opnieuw)
        {
            Leegmaken();
        }

        Geheimen = Lezen() ?? Maken();
    }

    public string Database => Path.Combine(pad, "zelfregistratie.db");

    public string Mails => Path.Combine(pad, "mails");

    public string Logs => Path.Combine(pad, "logs");

    /// <summary>The keys of this folder; made on the first start.</summary>
    public Geheimen Geheimen { get; }

    private string GeheimenPad => Path.Combine(pad, "geheimen.json");

    public void Dispose() => slot.Dispose();

    private static FileStream Openen(string pad)
    {
        try
        {
            Directory.CreateDirectory(pad);
            return new FileStream(Path.Combine(pad, "demo.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            var waarom = File.Exists(Path.Combine(pad, "demo.lock"))
                ? "Er loopt al een demo met deze map: stop die eerst, of kies een andere map met --map <map>."
                : "Kies een andere map met --map <map>.";
            throw new DemoFout($"In de map {pad} kan niet geschreven worden. {waarom}", exception);
        }
    }

    private Geheimen? Lezen()
    {
        try
        {
            return File.Exists(GeheimenPad) ? JsonSerializer.Deserialize<Geheimen>(File.ReadAllText(GeheimenPad)) : null;
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new DemoFout($"Het bestand {GeheimenPad} kan niet gelezen worden. Begin opnieuw met --opnieuw.", exception);
        }
    }

    private Geheimen Maken()
    {
        if (File.Exists(Database))
        {
            throw new DemoFout($"Het bestand {GeheimenPad} ontbreekt: zonder kan niemand de gegevens nog lezen. Begin opnieuw met --opnieuw.");
        }

        var geheimen = new Geheimen(Willekeurig(), Willekeurig());
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var bestand = new FileStream(GeheimenPad, options);
        JsonSerializer.Serialize(bestand, geheimen);
        return geheimen;
    }

    // Only what the demo made itself: the folder may be one that holds other things.
    private void Leegmaken()
    {
        foreach (var bestand in Directory.EnumerateFiles(pad, "zelfregistratie.db*").Append(GeheimenPad))
        {
            File.Delete(bestand);
        }

        foreach (var map in new[] { Mails, Logs }.Where(Directory.Exists))
        {
            Directory.Delete(map, recursive: true);
        }
    }

    private static string Willekeurig() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
}
