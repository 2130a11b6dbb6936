namespace Zelfregistratie.Web.Security;

/// <summary>The provider of digital keys does not answer, or not as a provider should.</summary>
internal sealed class AanbiederOnbereikbaar(Exception? oorzaak)
    : Exception($"The OpenID provider at Aanmelden:Authority can't be reached or does not work: {oorzaak?.Message}", oorzaak);
