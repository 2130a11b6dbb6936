using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>The form to take a role away.</summary>
internal sealed record VerwijderenPagina(ToegekendRecht Rol, Beheerdersbezetting Bezetting, RedenFormulier Formulier)
{
    public Organisatie Organisatie => Rol.Werkrelatie.Organisatie;

    public string Naam => Rol.Werkrelatie.Persoon.Naam;
}
