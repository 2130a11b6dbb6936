using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace Zelfregistratie.Web.Security;

/// <summary>Who can read the database may not be able to make a session: in production the keys of cookies are protected with a certificate.</summary>
internal sealed class SleutelringOptionsValidator(IHostEnvironment environment) : IValidateOptions<SleutelringOptions>
{
    public ValidateOptionsResult Validate(string? name, SleutelringOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Certificaat))
        {
            return environment.IsProduction()
                ? ValidateOptionsResult.Fail("Sleutelring:Certificaat is missing: a PFX file with the certificate that protects the keys of cookies in the database.")
                : ValidateOptionsResult.Success;
        }

        try
        {
            using var huidig = options.Huidig();
            foreach (var eerder in options.Eerdere()) eerder.Dispose();
            return ValidateOptionsResult.Success;
        }
        catch (CryptographicException fout)
        {
            return ValidateOptionsResult.Fail($"Sleutelring:Certificaat (or one under Sleutelring:Vorige) can't be read: {fout.Message}");
        }
    }
}
