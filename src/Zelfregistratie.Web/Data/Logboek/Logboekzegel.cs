using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Zelfregistratie.Web.Data.Logboek;

/// <summary>
/// Seals a batch of rows of the logbook: an HMAC over each row and over the batch, chained to the seal before. The key stands outside the
/// database, so that who changes, removes, inserts or cuts off rows can't make a seal that fits. Seals stay when retention removes their rows.
/// </summary>
public sealed class Logboekzegel
{
    /// <summary>Bytes of a seal and of the HMAC of a row (HMAC-SHA-256).</summary>
    public const int Lengte = 32;

    /// <summary>Makes a seal.</summary>
    /// <param name="nummer">One more than that of the seal before; the first is 1.</param>
    /// <param name="rijen">For each row, in order of key: the key (8 bytes, big-endian) and its HMAC.</param>
    /// <param name="waarde">HMAC over the seal before and <see cref="Inhoud"/>.</param>
    /// <param name="sleutel">Id of the key.</param>
    /// <param name="bereik">First and last key of the rows.</param>
    /// <param name="op">When.</param>
    public Logboekzegel(long nummer, byte[] rijen, byte[] waarde, string sleutel, (long Van, long TotEnMet) bereik, DateTimeOffset op)
    {
        Nummer = nummer;
        Rijen = rijen;
        Waarde = waarde;
        Sleutel = sleutel;
        (VanId, TotEnMetId) = bereik;
        Op = op;
    }

    private Logboekzegel()
    {
    }

    /// <summary>Key in the database: 1, 2, 3 and so on, so that of two instances that seal at once one loses.</summary>
    public long Nummer { get; private set; }

    /// <summary>For each row, in order of key: the key (8 bytes, big-endian) and its HMAC.</summary>
    public byte[] Rijen { get; private set; } = [];

    /// <summary>The seal.</summary>
    public byte[] Waarde { get; private set; } = [];

    /// <summary>Id of the key it was made with, at most 32 characters.</summary>
    public string Sleutel { get; private set; } = "";

    /// <summary>First key of its rows.</summary>
    public long VanId { get; private set; }

    /// <summary>Last key of its rows; the next batch begins after it.</summary>
    public long TotEnMetId { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>When retention removed its rows, if it did.</summary>
    public DateTimeOffset? OpgeruimdOp { get; private set; }

    /// <summary>What the HMAC of a seal is made over: the seal before it and all of itself, but for <see cref="Waarde"/> and <see cref="OpgeruimdOp"/>.</summary>
    public static byte[] Inhoud(byte[] vorige, long nummer, byte[] rijen, string sleutel, DateTimeOffset op)
    {
        var bytes = new ArrayBufferWriter<byte>();
        Stuk(bytes, vorige);
        Getal(bytes, nummer);
        Getal(bytes, op.UtcTicks);
        Stuk(bytes, Encoding.UTF8.GetBytes(sleutel));
        Stuk(bytes, rijen);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Records that retention removed its rows.</summary>
    public void Opgeruimd(DateTimeOffset nu) => OpgeruimdOp ??= nu;

    private static void Stuk(ArrayBufferWriter<byte> bytes, byte[] stuk)
    {
        Getal(bytes, stuk.Length);
        bytes.Write(stuk);
    }

    private static void Getal(ArrayBufferWriter<byte> bytes, long getal)
    {
        BinaryPrimitives.WriteInt64BigEndian(bytes.GetSpan(sizeof(long)), getal);
        bytes.Advance(sizeof(long));
    }
}
