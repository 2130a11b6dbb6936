using Microsoft.AspNetCore.Authentication;

namespace Zelfregistratie.Web.Security;

/// <summary>Left on the request for the page that explains it.</summary>
/// <param name="Probleem">What went wrong.</param>
/// <param name="Terug">Local address where the person was going.</param>
internal sealed record Aanmeldfout(Aanmeldprobleem Probleem, string Terug)
{
    public static Aanmeldprobleem Probleemsoort(Exception? fout)
    {
        for (var oorzaak = fout; oorzaak is not null; oorzaak = oorzaak.InnerException)
        {
            if (oorzaak is AanbiederOnbereikbaar) return Aanmeldprobleem.Onbereikbaar;
        }

        return fout?.Data["error"] switch
        {
            "access_denied" => Aanmeldprobleem.Geannuleerd,
            "invalid_grant" => Aanmeldprobleem.Verlopen,
            "server_error" or "temporarily_unavailable" => Aanmeldprobleem.Onbereikbaar,
            null when fout is AuthenticationFailureException => Aanmeldprobleem.Verlopen,
            _ => Aanmeldprobleem.Mislukt,
        };
    }
}
