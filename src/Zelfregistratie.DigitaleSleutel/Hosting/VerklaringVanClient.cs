using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Zelfregistratie.DigitaleSleutel.Hosting;

/// <summary>
/// Accepts a <c>private_key_jwt</c> assertion as OpenID Connect Core describes it: of type <c>JWT</c>, for the issuer or
/// the token endpoint. OpenIddict by itself takes only the type and the audience of a later draft (rfc7523bis).
/// </summary>
internal sealed class VerklaringVanClient : IOpenIddictServerHandler<ValidateTokenContext>
{
    private const string Type = "client-authentication+jwt";

    public static OpenIddictServerHandlerDescriptor Descriptor { get; } =
        OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateTokenContext>()
            .UseSingletonHandler<VerklaringVanClient>()
            .SetOrder(OpenIddictServerHandlers.Protection.ResolveTokenValidationParameters.Descriptor.Order + 1)
            .Build();

    public ValueTask HandleAsync(ValidateTokenContext context)
    {
        if (!context.ValidTokenTypes.SetEquals([TokenTypeIdentifiers.Private.ClientAssertion])) return ValueTask.CompletedTask;

        context.TokenValidationParameters.TypeValidator = (type, _, _) => type is null or "JWT" or Type
            ? Type
            : throw new SecurityTokenInvalidTypeException("A client assertion is a JWT.") { InvalidType = type };
        context.ValidAudiences.Add(context.BaseUri!.AbsoluteUri.TrimEnd('/') + "/v1/token");
        return ValueTask.CompletedTask;
    }
}
