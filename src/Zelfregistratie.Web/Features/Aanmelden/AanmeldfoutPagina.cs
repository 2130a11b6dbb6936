using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Aanmelden;

/// <summary>A sign-in that failed.</summary>
/// <param name="Probleem">Why.</param>
/// <param name="Terug">Local address where the person was going.</param>
internal sealed record AanmeldfoutPagina(Aanmeldprobleem Probleem, string Terug)
{
    /// <summary>Whether trying again only makes sense with another digital key.</summary>
    public bool AndereSleutel => Probleem is Aanmeldprobleem.TeLaagNiveau or Aanmeldprobleem.GeenRijksregisternummer;

    /// <summary>Status code of the page.</summary>
    public static int Status(Aanmeldprobleem probleem) => probleem switch
    {
        Aanmeldprobleem.Geannuleerd => StatusCodes.Status200OK,
        Aanmeldprobleem.TeLaagNiveau or Aanmeldprobleem.GeenRijksregisternummer => StatusCodes.Status403Forbidden,
        Aanmeldprobleem.Onbereikbaar => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };
}
