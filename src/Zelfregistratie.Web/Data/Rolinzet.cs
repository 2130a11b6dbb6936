using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data;

/// <summary>A role in force, and for which organisation.</summary>
/// <param name="Rol">The role.</param>
/// <param name="OrganisatieId">The organisation of the werkrelatie that it stands on.</param>
internal sealed record Rolinzet(Rol Rol, long OrganisatieId);
