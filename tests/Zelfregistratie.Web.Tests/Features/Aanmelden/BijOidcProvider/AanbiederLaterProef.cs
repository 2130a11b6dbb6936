namespace Zelfregistratie.Web.Tests.Features.Aanmelden.BijOidcProvider;

/// <summary>The provider is not there yet when the portal starts.</summary>
public sealed class AanbiederLaterProef : OidcProviderProef
{
    /// <inheritdoc />
    protected override bool BegintMetAanbieder => false;
}
