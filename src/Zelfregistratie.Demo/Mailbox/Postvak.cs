using MimeKit;

namespace Zelfregistratie.Demo.Mailbox;

/// <summary>The folder with mails. Read anew for every page: the portal writes while somebody looks.</summary>
/// <param name="map">The folder; it may not exist yet.</param>
/// <param name="mailserver">Where mails go instead, if anywhere.</param>
internal sealed class Postvak(string map, string? mailserver)
{
    private const long GrootsteBestand = 5_000_000;

    /// <summary>The mail server that gets the mails instead of the folder; null for none.</summary>
    public string? Mailserver => string.IsNullOrWhiteSpace(mailserver) ? null : mailserver;

    /// <summary>All mails, newest first. What can't be read as a mail is left out.</summary>
    public async Task<IReadOnlyList<Bericht>> AlleAsync(CancellationToken ct)
    {
        List<Bericht> berichten = [];
        foreach (var bestand in Bestanden())
        {
            if (await LezenAsync(bestand, ct) is { } bericht)
            {
                berichten.Add(bericht);
            }
        }

        return berichten;
    }

    /// <summary>One mail; null when there is none with that id. An id is only compared, never made into a path.</summary>
    public async Task<Bericht?> ZoekenAsync(string id, CancellationToken ct)
    {
        var bestand = Bestanden().FirstOrDefault(een => Id(een) == id);
        return bestand is null ? null : await LezenAsync(bestand, ct);
    }

    private static string Id(FileInfo bestand) => Path.GetFileNameWithoutExtension(bestand.Name);

    private static async Task<Bericht?> LezenAsync(FileInfo bestand, CancellationToken ct)
    {
        try
        {
            return new Bericht(Id(bestand), await MimeMessage.LoadAsync(bestand.FullName, ct));
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // The portal names files after the instant of their cause, so that the name is the order.
    private IEnumerable<FileInfo> Bestanden()
    {
        var folder = new DirectoryInfo(map.Length == 0 ? "." : map);
        return Mailserver is null && map.Length > 0 && folder.Exists
            ? folder.EnumerateFiles("*.eml").Where(bestand => bestand.Length <= GrootsteBestand).OrderByDescending(bestand => bestand.Name, StringComparer.Ordinal)
            : [];
    }
}
