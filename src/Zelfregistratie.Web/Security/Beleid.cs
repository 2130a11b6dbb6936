using Microsoft.AspNetCore.Authorization;

namespace Zelfregistratie.Web.Security;

/// <summary>The policies. Without any attribute an endpoint asks for a signed-in person.</summary>
internal static class Beleid
{
    /// <summary>Somebody who may decide on requests today.</summary>
    public const string Beheerder = "Beheerder";

    public static void Toevoegen(AuthorizationBuilder authorization)
    {
        // No scheme here: it would sign in again who was just signed out for not existing any more.
        var aangemeld = new AuthorizationPolicyBuilder().RequireAssertion(context => Persoon(context).IsAangemeld).Build();
        authorization.SetFallbackPolicy(aangemeld).SetDefaultPolicy(aangemeld);
        authorization.AddPolicy(Beheerder, policy => policy
            .Combine(aangemeld)
            .RequireAssertion(context => Persoon(context).IsBeheerder));
    }

    private static HuidigePersoon Persoon(AuthorizationHandlerContext context) =>
        ((HttpContext)context.Resource!).RequestServices.GetRequiredService<HuidigePersoon>();
}
