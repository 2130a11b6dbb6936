using System.Globalization;
using System.Text;
using CsvHelper;

namespace Zelfregistratie.Web.Data.Kbo;

/// <summary>One table of an extract, read row by row. In a full extract rows of an enterprise stand together, and the numbers rise.</summary>
internal sealed class KboTabel : IDisposable
{
    private const int LangsteRij = 1 << 20;

    private readonly CsvReader csv;
    private readonly string bestand;
    private int[] kolommen = [];

    private KboTabel(CsvReader csv, string bestand, long omvang) => (this.csv, this.bestand, Omvang) = (csv, bestand, omvang);

    /// <summary>Bytes in all.</summary>
    public long Omvang { get; }

    /// <summary>Bytes read.</summary>
    public long Gelezen => csv.ByteOffset;

    /// <summary>Digits of the enterprise number of the row; 0 before the first row and behind the last one.</summary>
    public long Nummer { get; private set; }

    /// <summary>Rows that were passed over, because the check digits of their number are wrong.</summary>
    public int Geweigerd { get; private set; }

    /// <summary>Whether there are no more rows.</summary>
    public bool IsOp { get; private set; }

    /// <summary>Opens a table.</summary>
    /// <exception cref="KboFout">It lacks a column.</exception>
    public static KboTabel Openen(Stream stroom, string bestand, long omvang, string[] kolommen)
    {
        var tabel = new KboTabel(CsvReader.Create(stroom, new CsvReaderOptions { Separator = ',', TrackLineNumbers = true, MaxRecordSize = LangsteRij, TrimWhitespace = true }, leaveOpen: false), bestand, omvang);
        tabel.Lezen(() =>
        {
            tabel.csv.ReadHeader();
            return true;
        });
        tabel.kolommen = [.. kolommen.Select(kolom => tabel.csv.TryGetFieldIndex(kolom, out var plaats) ? plaats : throw new KboFout($"{bestand} has no column {kolom}."))];
        return tabel;
    }

    /// <summary>Goes to the next row.</summary>
    /// <exception cref="KboFout">It can't be read.</exception>
    public bool VolgendeRij()
    {
        IsOp = !Lezen(csv.Read);
        if (IsOp) Nummer = 0;
        return !IsOp;
    }

    /// <summary>Goes to the next row of an enterprise, past those of establishments. Its number stands in the first column.</summary>
    /// <param name="oplopend">Whether the numbers must rise; an update is small, and may have any order.</param>
    /// <exception cref="KboFout">The row can't be read, holds no number, or one that is lower than the one before.</exception>
    public bool VolgendeOnderneming(bool oplopend = true)
    {
        var vorige = Nummer;
        while (VolgendeRij())
        {
            Nummer = Cijfers(csv.GetSpan(kolommen[0]));
            if (Nummer >= 2_000_000_000) continue;
            if (!IsKbo(Nummer))
            {
                Geweigerd++;
                Nummer = vorige;
                continue;
            }

            return !oplopend || Nummer >= vorige ? true : throw Fout("the numbers do not rise.");
        }

        return false;
    }

    /// <summary>A cell of the row, without what can't be seen.</summary>
    /// <param name="kolom">Place among the columns that were asked for.</param>
    public string Tekst(int kolom)
    {
        var tekst = csv.GetString(kolommen[kolom]);
        return Ascii.IsValid(tekst) && !tekst.AsSpan().ContainsAnyInRange('\0', '\x1f') ? tekst : KboNaam.Schoon(tekst);
    }

    /// <summary>Whether a cell of the row holds this.</summary>
    public bool Is(int kolom, ReadOnlySpan<byte> waarde) => csv.GetSpan(kolommen[kolom]).SequenceEqual(waarde);

    public void Dispose() => csv.Dispose();

    // The last two digits are 97 minus the rest of the first eight divided by 97.
    private static bool IsKbo(long nummer) => nummer % 100 == 97 - (nummer / 100 % 97);

    private long Cijfers(ReadOnlySpan<byte> cel)
    {
        var (nummer, aantal) = (0L, 0);
        foreach (var teken in cel)
        {
            if (teken == (byte)'.') continue;
            if (teken is < (byte)'0' or > (byte)'9' || ++aantal > 10) throw Misvormd();
            nummer = (nummer * 10) + teken - '0';
        }

        return aantal == 10 ? nummer : throw Misvormd();

        KboFout Misvormd() => Fout("there is no enterprise number.");
    }

    private bool Lezen(Func<bool> lezen)
    {
        try
        {
            return lezen();
        }
        catch (Exception fout) when (fout is CsvFormatException or InvalidDataException or IOException or DecoderFallbackException)
        {
            throw Fout("the file is cut off or malformed.", fout);
        }
    }

    private KboFout Fout(string waarom, Exception? oorzaak = null) => new(string.Create(CultureInfo.InvariantCulture, $"{bestand}, line {csv.LineNumber}: {waarom}"), oorzaak);
}
