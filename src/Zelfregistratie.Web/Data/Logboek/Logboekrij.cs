using System.Buffers;
using System.Buffers.Binary;

namespace Zelfregistratie.Web.Data.Logboek;

/// <summary>A row of the logbook with all its columns, as the database gives it back: what a seal holds.</summary>
internal sealed record Logboekrij(long Id, Handeling Handeling, DateTimeOffset Op, long? DoorId, long? OverId, long? OrganisatieId, string? Onderwerp, string? Toelichting)
{
    /// <summary>Names of the columns, in the order of <see cref="Bytes"/>.</summary>
    public static readonly IReadOnlyList<string> Kolommen =
        [nameof(Id), nameof(Handeling), nameof(Op), nameof(DoorId), nameof(OverId), nameof(OrganisatieId), nameof(Onderwerp), nameof(Toelichting)];

    /// <summary>
    /// The columns one after the other, in one way only: numbers and instants (ticks, UTC) in eight bytes, text as its length and UTF-16, and a
    /// byte before what may be absent. No other row has the same bytes.
    /// </summary>
    public byte[] Bytes()
    {
        var bytes = new ArrayBufferWriter<byte>();
        Getal(bytes, Id);
        Getal(bytes, (long)Handeling);
        Getal(bytes, Op.UtcTicks);
        Getal(bytes, DoorId);
        Getal(bytes, OverId);
        Getal(bytes, OrganisatieId);
        Tekst(bytes, Onderwerp);
        Tekst(bytes, Toelichting);
        return bytes.WrittenSpan.ToArray();
    }

    private static void Getal(ArrayBufferWriter<byte> bytes, long getal)
    {
        BinaryPrimitives.WriteInt64BigEndian(bytes.GetSpan(sizeof(long)), getal);
        bytes.Advance(sizeof(long));
    }

    private static void Getal(ArrayBufferWriter<byte> bytes, long? getal)
    {
        Aanwezig(bytes, getal is not null);
        if (getal is { } waarde) Getal(bytes, waarde);
    }

    // Character by character: an encoding would write every half of a character alike.
    private static void Tekst(ArrayBufferWriter<byte> bytes, string? tekst)
    {
        Aanwezig(bytes, tekst is not null);
        if (tekst is null) return;

        Getal(bytes, tekst.Length);
        foreach (var teken in tekst)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.GetSpan(sizeof(char)), teken);
            bytes.Advance(sizeof(char));
        }
    }

    private static void Aanwezig(ArrayBufferWriter<byte> bytes, bool aanwezig)
    {
        bytes.GetSpan(1)[0] = aanwezig ? (byte)1 : (byte)0;
        bytes.Advance(1);
    }
}
