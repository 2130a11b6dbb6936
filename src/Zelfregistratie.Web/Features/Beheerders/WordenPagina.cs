using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>The form to become hoofd lokale beheerder.</summary>
internal sealed record WordenPagina(Wording Wording, WordenFormulier Formulier)
{
    public Organisatie Organisatie => Wording.Grond.Organisatie;

    public bool VraagtWerkrelatie => Wording.Werkrelatie is null;

    public IEnumerable<Keuze> Doelgroepen => Wording.Grond.Doelgroepen.Select(een => new Keuze(een.Code, een.Naam));

    public static IEnumerable<Keuze> Gebruikerstypes(IStringLocalizer t) =>
        Enum.GetValues<Gebruikerstype>().Select(type => new Keuze(type.ToString(), t[type.Woord()]));

    public string Waarom(IStringLocalizer t) => Wording.Grond.Registratie is { } register && register.IsGeldig(Wording.Vandaag)
        ? t["hoofdtoegangsbeheerder in BTB, {0}", Opmaak.Periode(register.Begindatum, register.Einddatum, t)]
        : t["wettelijk vertegenwoordiger"];
}
