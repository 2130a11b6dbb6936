using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>The form to revoke a right.</summary>
internal sealed record IntrekkenPagina(ToegekendRecht Recht, RedenFormulier Formulier);
