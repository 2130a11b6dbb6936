using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>The form to grant a right.</summary>
internal sealed record ToekennenPagina(Termijn Termijn, ToekennenFormulier Formulier)
{
    public Werkrelatie Werkrelatie => Termijn.Werkrelatie;

    public Gebruikersrecht Recht => Termijn.Recht;

    public bool EindeVerplicht => Termijn.LaatsteEinde(Termijn.VroegsteBegin) is not null;

    /// <summary>The contexts; those that the person has already are shown, but can't be chosen.</summary>
    public IReadOnlyList<Keuze> Contexten(IStringLocalizer t) =>
    [
        .. Recht.Contexten.Where(context => context.BuitenGebruikSinds is null).OrderBy(context => context.Naam, StringComparer.CurrentCulture).Select(context =>
        {
            var heeft = ToegekendRecht.Dekkend(Werkrelatie.Rechten, Recht, [context], Termijn.Vandaag).Count > 0;
            return new Keuze(context.Code, context.Naam, heeft ? t["Heeft {0} al", Werkrelatie.Persoon.Naam].Value : null, heeft);
        }),
    ];
}
