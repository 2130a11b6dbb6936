using Microsoft.Extensions.Options;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Hosting;

/// <summary>Stops the portal from starting in production with an address of a trial. Each message names the setting.</summary>
internal sealed class ProductieControle(IHostEnvironment environment, IConfiguration configuration, IOptions<AanmeldOptions> aanmelden) : IValidateOptions<PortaalOptions>
{
    private const string Vertrouwd = "FORWARDEDHEADERS_ENABLED";

    public ValidateOptionsResult Validate(string? name, PortaalOptions options)
    {
        List<string> fouten = environment.IsProduction() ? [.. Adres(options), .. Hosts(), .. Aanbieder()] : [];
        return fouten.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(fouten);
    }

    private static IEnumerable<string> Adres(PortaalOptions options)
    {
        if (!Uri.TryCreate(options.Adres, UriKind.Absolute, out var adres)) yield break;
        if (adres.Scheme != Uri.UriSchemeHttps) yield return "Portaal:Adres must be an https address in Production.";
        if (adres.IsLoopback) yield return "Portaal:Adres is this machine; give the address that people use.";
    }

    private IEnumerable<string> Hosts()
    {
        if (configuration["AllowedHosts"]?.Contains('*', StringComparison.Ordinal) is true) yield return "AllowedHosts may hold no * in Production: links in mails and cookies belong to one host.";
        if (string.Equals(configuration[Vertrouwd], "true", StringComparison.OrdinalIgnoreCase))
        {
            yield return "ASPNETCORE_FORWARDEDHEADERS_ENABLED believes every proxy; set Proxy:Bekend instead.";
        }
    }

    private IEnumerable<string> Aanbieder()
    {
        string issuer;
        try
        {
            issuer = aanmelden.Value.Authority;
        }
        catch (OptionsValidationException)
        {
            // Its own validator names what is wrong.
            yield break;
        }

        if (Uri.TryCreate(issuer, UriKind.Absolute, out var adres) && adres.IsLoopback) yield return "Aanmelden:Authority is the stand-in on this machine; give the issuer of a provider.";
    }
}
