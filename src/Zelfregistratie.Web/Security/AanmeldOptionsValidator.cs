using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace Zelfregistratie.Web.Security;

/// <summary>Stops the portal from starting with settings that would only fail, or be unsafe, at the first sign-in. Each message names the setting.</summary>
internal sealed class AanmeldOptionsValidator(IHostEnvironment environment) : IValidateOptions<AanmeldOptions>
{
    // 128 bits of security (ASVS 11.2.3).
    private const int KleinsteSleutel = 3072;

    private const int SleutelnaamLengte = 100;

    public ValidateOptionsResult Validate(string? name, AanmeldOptions options)
    {
        List<string> fouten = [.. Provider(options), .. Client(options), .. Sleutels(options), .. Productie(options)];
        return fouten.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(fouten);
    }

    private static IEnumerable<string> Provider(AanmeldOptions options)
    {
        if (!Uri.TryCreate(options.Authority, UriKind.Absolute, out var authority) || authority.Scheme is not ("https" or "http"))
        {
            yield return "Aanmelden:Authority must be the absolute address of the provider's issuer.";
        }
        else if (options.RequireHttps && authority.Scheme != "https")
        {
            yield return "Aanmelden:Authority must be an https address, unless Aanmelden:RequireHttps is false.";
        }

        if (options.MaxAge < TimeSpan.Zero) yield return "Aanmelden:MaxAge can't be less than nothing.";
        if (!options.Scopes.Split(' ').Contains("openid")) yield return "Aanmelden:Scopes must hold openid.";
    }

    private static IEnumerable<string> Client(AanmeldOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ClientId)) yield return "Aanmelden:ClientId is missing.";
        if (string.IsNullOrWhiteSpace(options.ClientSecret) == string.IsNullOrWhiteSpace(options.ClientSleutel))
        {
            yield return "Either Aanmelden:ClientSecret or Aanmelden:ClientSleutel must be given, not both.";
        }
        else if (options.ClientSecretBasic && string.IsNullOrWhiteSpace(options.ClientSecret))
        {
            yield return "Aanmelden:ClientSecretBasic needs Aanmelden:ClientSecret.";
        }
        else if (!string.IsNullOrWhiteSpace(options.ClientSleutel) && !IsLeesbaar(options.ClientSleutel))
        {
            yield return $"Aanmelden:ClientSleutel must be a private RSA key of at least {KleinsteSleutel} bits, as PEM or JWK.";
        }
    }

    private static IEnumerable<string> Sleutels(AanmeldOptions options) =>
        options.Sleutels
            .Where(sleutel => string.IsNullOrWhiteSpace(sleutel.Value.Acr) || sleutel.Value.Naam is not { Length: > 0 and <= SleutelnaamLengte })
            .Select(sleutel => $"Aanmelden:Sleutels:{sleutel.Key} must have an Acr, and a Naam of at most {SleutelnaamLengte} characters.");

    private IEnumerable<string> Productie(AanmeldOptions options)
    {
        if (!environment.IsProduction()) yield break;
        if (options.OverHttp) yield return "Aanmelden:OverHttp may not be true in Production.";
        if (!options.RequireHttps) yield return "Aanmelden:RequireHttps may not be false in Production.";
    }

    private static bool IsLeesbaar(string sleutel)
    {
        try
        {
            return ClientAssertion.Sleutel(sleutel) is { PrivateKeyStatus: Microsoft.IdentityModel.Tokens.PrivateKeyStatus.Exists, KeySize: >= KleinsteSleutel };
        }
        catch (Exception exception) when (exception is ArgumentException or CryptographicException or FormatException)
        {
            return false;
        }
    }
}
