using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Zelfregistratie.DigitaleSleutel.Features.Gedeeld;

/// <summary>The claims of the Flemish digital key, in the spelling of its documentation.</summary>
internal static class Claimnamen
{
    public const string Rrn = "rrn";
    public const string Vo = "vo";
    public const string VoId = "vo_id";
    public const string VoDoelgroepcode = "vo_doelgroepcode";
    public const string VoDoelgroepnaam = "vo_doelgroepnaam";
    public const string VoOrgcode = "vo_orgcode";
    public const string VoOrgnaam = "vo_orgnaam";
    public const string VoEmail = "vo_email";
    public const string WettelijkVertegenwoordiger = "wettelijkvertegenwoordiger";
    public const string WvOrgcode = "wv_orgcode";

    /// <summary>What userinfo may say, besides <c>sub</c>.</summary>
    public static IReadOnlyList<string> Alle { get; } =
    [
        Claims.GivenName, Claims.FamilyName, Rrn,
        VoId, VoDoelgroepcode, VoDoelgroepnaam, VoOrgcode, VoOrgnaam, VoEmail, WvOrgcode,
    ];
}
