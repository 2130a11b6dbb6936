using System.Text.Json;

namespace Zelfregistratie.DigitaleSleutel.Features.Aanmelden;

/// <summary>The organisation that the application wants somebody to sign in for, out of <c>login_hint</c>.</summary>
internal sealed record LoginHint(string? Doelgroep, string? Organisatie)
{
    /// <summary>Reads base64 of <c>{"cap_hint": …, "code_hint": …}</c>; null when it is something else, for a hint is never a reason to refuse.</summary>
    public static LoginHint? Lezen(string? waarde)
    {
        if (string.IsNullOrEmpty(waarde)) return null;
        try
        {
            var base64 = waarde.Replace('-', '+').Replace('_', '/').TrimEnd('=');
            using var json = JsonDocument.Parse(Convert.FromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '=')));
            if (json.RootElement.ValueKind != JsonValueKind.Object) return null;
            return new LoginHint(Tekst(json.RootElement, "cap_hint"), Tekst(json.RootElement, "code_hint"));
        }
        catch (Exception fout) when (fout is FormatException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    public bool Past(VoOrganisatie organisatie) =>
        (Doelgroep ?? Organisatie) is not null
        && Gelijk(Doelgroep, organisatie.Doelgroepcode)
        && Gelijk(Organisatie, organisatie.Orgcode);

    private static bool Gelijk(string? hint, string code) => hint is null || hint.Equals(code, StringComparison.OrdinalIgnoreCase);

    private static string? Tekst(JsonElement json, string naam) =>
        json.TryGetProperty(naam, out var waarde) && waarde.ValueKind == JsonValueKind.String ? waarde.GetString() : null;
}
