namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>The page with the form to become hoofd lokale beheerder.</summary>
/// <param name="Vraag">Of which organisation.</param>
/// <param name="Formulier">What was filled in.</param>
internal sealed record BeheerderWordenPagina(Aanstellingsvraag Vraag, BeheerderWordenFormulier Formulier);
