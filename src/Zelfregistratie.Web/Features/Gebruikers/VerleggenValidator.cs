using FluentValidation;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld.Regels;

namespace Zelfregistratie.Web.Features.Gebruikers;

internal sealed class VerleggenValidator : AbstractValidator<VerleggenFormulier>
{
    public VerleggenValidator(Termijn termijn, ToegekendRecht recht, IStringLocalizer t)
    {
        Include(new RedenValidator(t, t["Schrijf waarom. De persoon leest dit."]));
        var vanaf = recht.Begindatum > termijn.Vandaag ? recht.Begindatum : termijn.Vandaag;
        RuleFor(formulier => formulier.Einddatum).Datum(t, (_, einde) =>
            einde == recht.Einddatum ? t["Dat is de einddatum die het recht nu heeft."] : termijn.EindeFout(vanaf, einde, t));
    }
}
