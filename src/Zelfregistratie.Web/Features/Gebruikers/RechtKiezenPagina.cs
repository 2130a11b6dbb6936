using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>The rights that can be granted on a werkrelatie.</summary>
internal sealed record RechtKiezenPagina(Werkrelatie Werkrelatie, IReadOnlyList<Keuze> Rechten, string? Recht = null);
