using System.Globalization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>The absences of somebody in an organisation, and the form for the next one.</summary>
internal sealed record AfwezigheidPagina(Organisatie Organisatie, IReadOnlyList<Afwezigheid> Eigen, IReadOnlyList<Beslissende> Collegas, AfwezigheidFormulier Formulier)
{
    public IEnumerable<Keuze> Vervangers => Collegas.Select(een => new Keuze(een.PersoonId.ToString(CultureInfo.InvariantCulture), een.Naam));
}
