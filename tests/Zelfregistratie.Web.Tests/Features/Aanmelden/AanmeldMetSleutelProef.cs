namespace Zelfregistratie.Web.Tests.Features.Aanmelden;

/// <summary>The portal signs what it says at the token endpoint, instead of sending a secret.</summary>
public sealed class AanmeldMetSleutelProef : AanmeldProef
{
    /// <inheritdoc />
    protected override bool MetSleutel => true;
}
