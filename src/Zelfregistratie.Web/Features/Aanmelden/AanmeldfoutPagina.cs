using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Aanmelden;

/// <summary>A sign-in that failed.</summary>
/// <param name="Probleem">Why.</param>
/// <param name="Terug">Local address where the person was going.</param>
internal sealed record AanmeldfoutPagina(Aanmeldprobleem Probleem, string Terug)
{
    /// <summary>Whether trying again only makes sense with another digital key.</summary>
    public bool AndereSleutel => Probleem is Aanmeldprobleem.TeLaagNiveau or Aanmeldprobleem.GeenRijksregisternummer;

    /// <summary>Whether the provider must ask for a digital key, though it may still know the person.</summary>
    public bool SleutelOpnieuw => AndereSleutel || Probleem is Aanmeldprobleem.TeLangGeleden;

    /// <summary>Status code of the page.</summary>
    public static int Status(Aanmeldprobleem probleem) => probleem switch
    {
        Aanmeldprobleem.Geannuleerd => StatusCodes.Status200OK,
        Aanmeldprobleem.TeLaagNiveau or Aanmeldprobleem.GeenRijksregisternummer or Aanmeldprobleem.TeLangGeleden => StatusCodes.Status403Forbidden,
        Aanmeldprobleem.Onbereikbaar => StatusCodes.Status503ServiceUnavailable,
        Aanmeldprobleem.VerkeerdIngesteld => StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status400BadRequest,
    };
}
