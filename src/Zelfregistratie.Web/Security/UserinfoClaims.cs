using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.OAuth.Claims;

namespace Zelfregistratie.Web.Security;

/// <summary>Adds what userinfo says and the id token does not. How sure somebody is, is said by the signed token only.</summary>
internal sealed class UserinfoClaims() : ClaimAction("userinfo", ClaimValueTypes.String)
{
    public override void Run(JsonElement userData, ClaimsIdentity identity, string issuer)
    {
        foreach (var gegeven in userData.EnumerateObject().Where(gegeven => !IsNaam(gegeven.Name, AanmeldClaims.Acr)))
        {
            if (!identity.HasClaim(claim => IsNaam(claim.Type, gegeven.Name)))
            {
                identity.AddClaim(new Claim(gegeven.Name, gegeven.Value.ToString(), ValueType, issuer));
            }
        }
    }

    private static bool IsNaam(string een, string ander) => string.Equals(een, ander, StringComparison.OrdinalIgnoreCase);
}
