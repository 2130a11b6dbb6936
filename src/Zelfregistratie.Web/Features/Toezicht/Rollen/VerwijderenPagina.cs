using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>The page on which a role is taken away.</summary>
internal sealed record VerwijderenPagina(ToegekendRecht Rol, RedenFormulier Formulier);
