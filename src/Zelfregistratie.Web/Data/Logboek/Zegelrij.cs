using System.Buffers.Binary;

namespace Zelfregistratie.Web.Data.Logboek;

/// <summary>What a seal holds of one row.</summary>
/// <param name="Id">Key of the row.</param>
/// <param name="Hmac">Its HMAC.</param>
internal readonly record struct Zegelrij(long Id, ReadOnlyMemory<byte> Hmac)
{
    private const int Lengte = sizeof(long) + Logboekzegel.Lengte;

    /// <summary>Rows as a seal keeps them.</summary>
    public static byte[] Inpakken(IReadOnlyList<Zegelrij> rijen)
    {
        var bytes = new byte[rijen.Count * Lengte];
        foreach (var (nummer, rij) in rijen.Index())
        {
            var plaats = bytes.AsSpan(nummer * Lengte, Lengte);
            BinaryPrimitives.WriteInt64BigEndian(plaats, rij.Id);
            rij.Hmac.Span.CopyTo(plaats[sizeof(long)..]);
        }

        return bytes;
    }

    /// <summary>Reads what a seal keeps; null when no seal can have been made so: not whole, empty, or not in order.</summary>
    public static IReadOnlyList<Zegelrij>? Uitpakken(byte[] bytes)
    {
        if (bytes.Length == 0 || bytes.Length % Lengte != 0) return null;

        var rijen = new Zegelrij[bytes.Length / Lengte];
        for (var nummer = 0; nummer < rijen.Length; nummer++)
        {
            var plaats = bytes.AsMemory(nummer * Lengte, Lengte);
            rijen[nummer] = new Zegelrij(BinaryPrimitives.ReadInt64BigEndian(plaats.Span), plaats[sizeof(long)..]);
            if (nummer > 0 && rijen[nummer].Id <= rijen[nummer - 1].Id) return null;
        }

        return rijen;
    }
}
