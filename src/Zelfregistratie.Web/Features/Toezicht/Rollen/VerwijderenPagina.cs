using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>The page on which a role is taken away.</summary>
internal sealed record VerwijderenPagina(ToegekendRecht Rol, VerwijderenFormulier Formulier);
