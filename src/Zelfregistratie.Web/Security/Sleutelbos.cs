namespace Zelfregistratie.Web.Security;

/// <summary>Keys by id, as a section of the configuration holds them: one is used for what is new, the others for what is old.</summary>
internal static class Sleutelbos
{
    /// <summary>Bytes of a key.</summary>
    public const int Lengte = 32;

    private const int LangsteId = 32;

    /// <summary>Whether every key has 32 bytes and the current one is among them.</summary>
    public static bool IsGeldig(string huidig, IDictionary<string, string> sleutels) =>
        sleutels.ContainsKey(huidig) && sleutels.All(sleutel => sleutel.Key.Length is > 0 and <= LangsteId && HeeftDeLengte(sleutel.Value));

    private static bool HeeftDeLengte(string base64)
    {
        Span<byte> bytes = stackalloc byte[Lengte + 1];
        return Convert.TryFromBase64String(base64, bytes, out var lengte) && lengte == Lengte;
    }
}
