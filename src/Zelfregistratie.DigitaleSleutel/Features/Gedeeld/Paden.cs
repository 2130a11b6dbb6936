namespace Zelfregistratie.DigitaleSleutel.Features.Gedeeld;

/// <summary>
/// The pages of signing in. Each is an authorization endpoint too, and carries the request of the application in its
/// form: the provider checks that request again at every step, and no session has to remember it.
/// </summary>
internal static class Paden
{
    public const string Aanmelden = "v1/auth";
    public const string Persoon = "v1/auth/persoon";
    public const string Zelf = "v1/auth/zelf";
    public const string Annuleren = "v1/auth/annuleren";
}
