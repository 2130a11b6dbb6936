using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>The form to move the end of a right.</summary>
internal sealed record VerleggenPagina(ToegekendRecht Recht, VerleggenFormulier Formulier, Termijn Termijn)
{
    public bool EindeVerplicht => Laatste is not null;

    private DateOnly? Laatste => Termijn.LaatsteEinde(Recht.Begindatum > Termijn.Vandaag ? Recht.Begindatum : Termijn.Vandaag);

    public string EindeHint(IStringLocalizer t) => Laatste is { } laatste
        ? t["Het recht kan nu hoogstens tot en met {0}.", laatste.Voluit()]
        : t["Laat leeg als het recht geen einde heeft."];
}
