using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>The form to end a werkrelatie.</summary>
/// <param name="Werkrelatie">What ends.</param>
/// <param name="Rechten">The rights and roles that end with it.</param>
/// <param name="Formulier">The form.</param>
internal sealed record BeeindigenPagina(Werkrelatie Werkrelatie, IReadOnlyList<ToegekendRecht> Rechten, RedenFormulier Formulier);
