namespace Zelfregistratie.Web.Security;

/// <summary>The headers by which a browser guards the pages.</summary>
internal static class SecurityHeaders
{
    private const int EenJaar = 365 * 24 * 60 * 60;

    public static HeaderPolicyCollection Maken(AanmeldOptions aanmelden)
    {
        // A form that is posted without a session, and the one to sign out, end in a redirect to the provider.
        var provider = new Uri(aanmelden.Authority).GetLeftPart(UriPartial.Authority);
        return new HeaderPolicyCollection()
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().None();
                csp.AddScriptSrc().Self();
                csp.AddStyleSrc().Self();
                csp.AddImgSrc().Self();
                csp.AddFontSrc().Self();
                csp.AddConnectSrc().Self();
                csp.AddFormAction().Self().From(provider);
                csp.AddFrameAncestors().None();
                csp.AddBaseUri().None();
            })
            .AddFrameOptionsDeny()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicySameOrigin()
            .AddPermissionsPolicyWithDefaultSecureDirectives()
            .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
            .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
            .AddStrictTransportSecurityMaxAge(EenJaar);
    }
}
