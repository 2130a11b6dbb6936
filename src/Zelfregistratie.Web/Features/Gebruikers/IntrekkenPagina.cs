using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>The form to revoke a right.</summary>
internal sealed record IntrekkenPagina(ToegekendRecht Recht, RedenFormulier Formulier);
