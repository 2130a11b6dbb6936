using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>The page on which somebody is appointed.</summary>
internal sealed record AanstellenPagina(AanstellenFormulier Formulier, Rolkeuzes Keuzes)
{
    public static IEnumerable<Keuze> Rollen(IStringLocalizer t) =>
    [
        new Keuze(nameof(Rol.CentraleBeheerder), t["Centrale beheerder"], t["Beheert het hele portaal, ook wie welke rol heeft."]),
        new Keuze(nameof(Rol.Doelgroepverantwoordelijke), t["Doelgroepverantwoordelijke"], t["Beslist voor een doelgroep wie hoofd lokale beheerder wordt, en over wat niemand in de organisatie kan beslissen."]),
        new Keuze(nameof(Rol.Toepassingsbeheerder), t["Toepassingsbeheerder"], t["Maakt links voor een toepassing."]),
    ];
}
