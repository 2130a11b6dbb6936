namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>The page with the form to keep a right.</summary>
/// <param name="Verlenging">What is asked.</param>
/// <param name="Formulier">What was filled in.</param>
internal sealed record VerlengingPagina(Verlenging Verlenging, VerlengingFormulier Formulier);
