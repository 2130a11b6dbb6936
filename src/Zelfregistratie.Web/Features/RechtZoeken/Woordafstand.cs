namespace Zelfregistratie.Web.Features.RechtZoeken;

/// <summary>How far a typed word is from a word of a text: 0 the same, 1 the beginning of it, 2 a part of it (words are long in Dutch) or with one mistake; null for another word.</summary>
internal static class Woordafstand
{
    // A shorter one is a part of everything, and with a letter wrong looks like everything.
    private const int Kortste = 4;

    /// <summary>Compares folded words.</summary>
    /// <param name="getypt">What was typed.</param>
    /// <param name="woord">The word of the text.</param>
    /// <param name="magBegin">Whether the beginning will do, because somebody may still be typing.</param>
    public static int? Van(string getypt, string woord, bool magBegin)
    {
        if (getypt == woord) return 0;
        if (magBegin && woord.StartsWith(getypt, StringComparison.Ordinal)) return 1;
        if (getypt.Length < Kortste) return null;
        return woord.Contains(getypt, StringComparison.Ordinal) || IsBijna(getypt, woord) || (magBegin && BeginIsBijna(getypt, woord)) ? 2 : null;
    }

    private static bool BeginIsBijna(string getypt, string woord)
    {
        for (var lengte = getypt.Length - 1; lengte <= Math.Min(getypt.Length + 1, woord.Length); lengte++)
        {
            if (IsBijna(getypt, woord.AsSpan(0, lengte))) return true;
        }

        return false;
    }

    // One letter wrong, missing or too many, or two beside each other swapped.
    private static bool IsBijna(ReadOnlySpan<char> een, ReadOnlySpan<char> ander)
    {
        if (een.Length > ander.Length) return IsBijna(ander, een);
        if (ander.Length - een.Length > 1) return false;

        var gelijk = een.CommonPrefixLength(ander);
        var a = een[gelijk..];
        var b = ander[gelijk..];
        if (a.Length < b.Length) return a.SequenceEqual(b[1..]);
        return a.IsEmpty
            || a[1..].SequenceEqual(b[1..])
            || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]));
    }
}
