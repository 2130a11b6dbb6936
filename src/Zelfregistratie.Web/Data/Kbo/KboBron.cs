using System.Globalization;
using System.IO.Compression;

namespace Zelfregistratie.Web.Data.Kbo;

/// <summary>An extract of KBO Open Data: a zip, or a folder with what was in it.</summary>
internal sealed class KboBron : IDisposable
{
    private readonly string? map;
    private readonly ZipArchive? zip;

    private KboBron(string? map, ZipArchive? zip) => (this.map, this.zip) = (map, zip);

    /// <summary>Number of the extract.</summary>
    public int Extract { get; private set; }

    /// <summary>Whether it is a full extract; otherwise an update.</summary>
    public bool IsVolledig { get; private set; }

    /// <summary>The day of the data.</summary>
    public DateOnly Momentopname { get; private set; }

    /// <summary>Opens an extract and reads what it says of itself.</summary>
    /// <exception cref="KboFout">There is none, or it can't be read.</exception>
    public static KboBron Openen(string pad)
    {
        var bron = Directory.Exists(pad) ? new KboBron(pad, zip: null) : new KboBron(map: null, Zip(pad));
        try
        {
            bron.MetaLezen();
            return bron;
        }
        catch
        {
            bron.Dispose();
            throw;
        }
    }

    /// <summary>A table of the extract; the caller disposes it.</summary>
    /// <exception cref="KboFout">It is not in the extract, or lacks a column.</exception>
    public KboTabel Tabel(string naam, params string[] kolommen)
    {
        var bestand = naam + ".csv";
        if (map is not null)
        {
            var pad = Path.Combine(map, bestand);
            return File.Exists(pad) ? KboTabel.Openen(new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan), bestand, new FileInfo(pad).Length, kolommen) : throw Ontbreekt(bestand);
        }

        var deel = zip!.GetEntry(bestand) ?? throw Ontbreekt(bestand);
        return KboTabel.Openen(deel.Open(), bestand, deel.Length, kolommen);
    }

    public void Dispose() => zip?.Dispose();

    private static KboFout Ontbreekt(string bestand) => new($"{bestand} is not in the extract.");

    private static ZipArchive Zip(string pad)
    {
        try
        {
            return ZipFile.OpenRead(pad);
        }
        catch (Exception fout) when (fout is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new KboFout(File.Exists(pad) ? $"{pad} is not a whole zip: download it again." : $"{pad} does not exist.", fout);
        }
    }

    private void MetaLezen()
    {
        var meta = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        using (var tabel = Tabel("meta", "Variable", "Value"))
        {
            while (tabel.VolgendeRij()) meta[tabel.Tekst(0)] = tabel.Tekst(1);
        }

        Extract = int.TryParse(meta.GetValueOrDefault("ExtractNumber"), NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer > 0
            ? nummer
            : throw new KboFout("meta.csv holds no ExtractNumber.");
        IsVolledig = meta.GetValueOrDefault("ExtractType")?.ToLowerInvariant() switch
        {
            "full" => true,
            "update" => false,
            _ => throw new KboFout("meta.csv holds no ExtractType: full or update."),
        };
        Momentopname = DateOnly.TryParseExact(meta.GetValueOrDefault("SnapshotDate"), "dd-MM-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
            ? dag
            : throw new KboFout("meta.csv holds no SnapshotDate.");
    }
}
