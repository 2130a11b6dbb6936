using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>The form to appoint somebody who does not work for the organisation yet.</summary>
internal sealed record NieuweBeheerderPagina(Organisatie Organisatie, NieuweBeheerderFormulier Formulier)
{
    public bool VraagtDoelgroep => Organisatie.Doelgroepen.Count > 1;

    public IEnumerable<Keuze> Doelgroepen => Organisatie.Doelgroepen.Select(een => new Keuze(een.Code, een.Naam));
}
