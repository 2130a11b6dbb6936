using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>The form to correct the address of an administrator.</summary>
internal sealed record EmailPagina(Werkrelatie Werkrelatie, EmailFormulier Formulier);
