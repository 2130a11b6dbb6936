namespace Zelfregistratie.Web.Features.Catalogus.Bestanden;

/// <summary>The page on which a file is checked and applied.</summary>
/// <param name="Formulier">What was chosen.</param>
/// <param name="Verslag">What came of it; null before a file was sent.</param>
/// <param name="Naam">Name of the file.</param>
internal sealed record InlezenPagina(InlezenFormulier Formulier, Catalogusverslag? Verslag = null, string? Naam = null);
