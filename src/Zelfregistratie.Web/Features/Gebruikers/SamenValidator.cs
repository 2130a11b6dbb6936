using FluentValidation;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Regels;

namespace Zelfregistratie.Web.Features.Gebruikers;

// What each right and werkrelatie allows, the domain says per row.
internal sealed class SamenValidator : AbstractValidator<SamenFormulier>
{
    private const int MeesteJaren = 50;

    public SamenValidator(DateOnly vandaag, IStringLocalizer t)
    {
        Include(new RedenValidator(t, t["Schrijf waarom. De persoon leest dit."]));
        RuleFor(formulier => formulier.Doen).Must(doen => doen is SamenFormulier.Verleggen or SamenFormulier.Intrekken).WithMessage(t["Kies wat er met de rechten gebeurt."]);
        When(formulier => !formulier.IsIntrekken, () => RuleFor(formulier => formulier.Einddatum).Datum(t, (_, einde) => einde switch
        {
            { } dag when dag < vandaag => t["Kies vandaag of een latere dag."],
            { } dag when dag > vandaag.AddYears(MeesteJaren) => t["Kies een dag tot en met {0}.", vandaag.AddYears(MeesteJaren).Voluit()],
            _ => null,
        }));
    }
}
