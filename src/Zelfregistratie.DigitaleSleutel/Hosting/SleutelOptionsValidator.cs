using Microsoft.Extensions.Options;
using Zelfregistratie.DigitaleSleutel.Features.Gedeeld;

namespace Zelfregistratie.DigitaleSleutel.Hosting;

/// <summary>Says at the start which setting is wrong; national numbers stay out of the message.</summary>
internal sealed class SleutelOptionsValidator : IValidateOptions<SleutelOptions>
{
    public ValidateOptionsResult Validate(string? name, SleutelOptions options)
    {
        var fouten = Fouten(options).ToList();
        return fouten.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(fouten);
    }

    private static IEnumerable<string> Fouten(SleutelOptions options)
    {
        if (options.Issuer is { } issuer && issuer.AbsolutePath != SleutelHost.Pad)
            yield return $"DigitaleSleutel:Issuer must end in {SleutelHost.Pad}, not {issuer.AbsolutePath}.";

        foreach (var client in options.Clients)
        {
            if (client.Id.Length == 0) yield return "DigitaleSleutel:Clients holds a client without Id.";
            if (client.Secret is null && client.PubliekeJwk is null)
                yield return $"DigitaleSleutel:Clients: {client.Id} needs a Secret or a PubliekeJwk.";
        }

        foreach (var persoon in options.Personen.Where(p => p.Id.Length == 0 || p.Insz is { } insz && Insz.Lezen(insz) != insz))
            yield return $"DigitaleSleutel:Personen: '{persoon.Id}' needs an Id, and a valid Insz of 11 digits or none.";

        foreach (var dubbel in options.Personen.GroupBy(p => p.Id, StringComparer.Ordinal).Where(groep => groep.Count() > 1))
            yield return $"DigitaleSleutel:Personen: '{dubbel.Key}' stands there more than once.";
    }
}
