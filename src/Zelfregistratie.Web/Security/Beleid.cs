using Microsoft.AspNetCore.Authorization;

namespace Zelfregistratie.Web.Security;

/// <summary>The policies. Without any attribute an endpoint asks for a signed-in person.</summary>
internal static class Beleid
{
    /// <summary>Somebody who may decide on requests today.</summary>
    public const string Beheerder = "Beheerder";

    /// <summary>Lokale beheerder of an organisation today.</summary>
    public const string LokaleBeheerder = "LokaleBeheerder";

    /// <summary>Lokale beheerder of an organisation, or somebody who may make themselves hoofd lokale beheerder of one.</summary>
    public const string IsOfWordtLokaleBeheerder = "IsOfWordtLokaleBeheerder";

    /// <summary>Somebody who runs the portal.</summary>
    public const string CentraleBeheerder = "CentraleBeheerder";

    /// <summary>Somebody who makes links: for their toepassingen, or for all.</summary>
    public const string Links = "Links";

    public static void Toevoegen(AuthorizationBuilder authorization)
    {
        // No scheme here: it would sign in again who was just signed out for not existing any more.
        var aangemeld = new AuthorizationPolicyBuilder().RequireAssertion(context => Persoon(context).IsAangemeld).Build();
        authorization.SetFallbackPolicy(aangemeld).SetDefaultPolicy(aangemeld);
        Eisen(Beheerder, persoon => persoon.IsBeheerder);
        Eisen(LokaleBeheerder, persoon => persoon.Bevoegdheden.OrganisatieIds.Count > 0);
        Eisen(IsOfWordtLokaleBeheerder, persoon => persoon.IsOfWordtLokaleBeheerder);
        Eisen(CentraleBeheerder, persoon => persoon.Bevoegdheden.IsCentraleBeheerder);
        Eisen(Links, persoon => persoon.Bevoegdheden.MaaktLinks);

        void Eisen(string naam, Func<HuidigePersoon, bool> eis) => authorization.AddPolicy(naam, policy => policy
            .Combine(aangemeld)
            .RequireAssertion(context => Persoon(context) is { IsAangemeld: true } persoon && eis(persoon)));
    }

    private static HuidigePersoon Persoon(AuthorizationHandlerContext context) =>
        ((HttpContext)context.Resource!).RequestServices.GetRequiredService<HuidigePersoon>();
}
