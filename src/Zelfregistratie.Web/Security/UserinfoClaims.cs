using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.OAuth.Claims;

namespace Zelfregistratie.Web.Security;

/// <summary>Adds what userinfo says and the id token does not. How and when somebody signed in is said by the signed token only.</summary>
internal sealed class UserinfoClaims() : ClaimAction("userinfo", ClaimValueTypes.String)
{
    private static readonly string[] Ondertekend = [AanmeldClaims.Acr, AanmeldClaims.AuthTime, AanmeldClaims.Sid];

    public override void Run(JsonElement userData, ClaimsIdentity identity, string issuer)
    {
        foreach (var gegeven in userData.EnumerateObject().Where(gegeven => !Ondertekend.Contains(gegeven.Name, StringComparer.OrdinalIgnoreCase)))
        {
            if (!identity.HasClaim(claim => IsNaam(claim.Type, gegeven.Name)))
            {
                identity.AddClaim(new Claim(gegeven.Name, gegeven.Value.ToString(), ValueType, issuer));
            }
        }
    }

    private static bool IsNaam(string een, string ander) => string.Equals(een, ander, StringComparison.OrdinalIgnoreCase);
}
