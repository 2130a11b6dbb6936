using Microsoft.AspNetCore.Authentication;

namespace Zelfregistratie.Web.Security;

/// <summary>Left on the request for the page that explains it.</summary>
/// <param name="Probleem">What went wrong.</param>
/// <param name="Terug">Local address where the person was going.</param>
internal sealed record Aanmeldfout(Aanmeldprobleem Probleem, string Terug)
{
    // RFC 6749 and OpenID Connect Core. What else stands there was made up, and the description is in words of the provider.
    private static readonly string[] Foutcodes =
    [
        "access_denied", "account_selection_required", "consent_required", "interaction_required", "invalid_client", "invalid_grant", "invalid_request", "invalid_scope",
        "login_required", "server_error", "temporarily_unavailable", "unauthorized_client", "unsupported_grant_type", "unsupported_response_type",
    ];

    public static Aanmeldprobleem Probleemsoort(Exception? fout)
    {
        for (var oorzaak = fout; oorzaak is not null; oorzaak = oorzaak.InnerException)
        {
            if (oorzaak is AanbiederOnbereikbaar) return Aanmeldprobleem.Onbereikbaar;
        }

        return fout?.Data["error"] switch
        {
            "access_denied" => Aanmeldprobleem.Geannuleerd,
            "invalid_grant" or "login_required" or "interaction_required" or "account_selection_required" or "consent_required" => Aanmeldprobleem.Verlopen,
            "unmet_authentication_requirements" => Aanmeldprobleem.TeLaagNiveau,
            "invalid_scope" or "invalid_request" or "invalid_client" or "unauthorized_client" or "unsupported_response_type" => Aanmeldprobleem.VerkeerdIngesteld,
            "server_error" or "temporarily_unavailable" => Aanmeldprobleem.Onbereikbaar,
            null when fout is AuthenticationFailureException => Aanmeldprobleem.Verlopen,
            _ => Aanmeldprobleem.Mislukt,
        };
    }

    /// <summary>What went wrong, without words of the provider: its code when it is a known one, else the kinds of exceptions.</summary>
    public static string Oorzaak(Exception? fout)
    {
        if (fout?.Data["error"] is string code) return Array.Find(Foutcodes, bekend => bekend == code) ?? "unknown error code";

        var soorten = new List<string>();
        for (var oorzaak = fout; oorzaak is not null; oorzaak = oorzaak.InnerException) soorten.Add(oorzaak.GetType().Name);
        return string.Join(": ", soorten);
    }
}
