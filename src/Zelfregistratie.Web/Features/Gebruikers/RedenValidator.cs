using FluentValidation;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Features.Gedeeld.Regels;

namespace Zelfregistratie.Web.Features.Gebruikers;

internal sealed class RedenValidator : AbstractValidator<RedenFormulier>
{
    public RedenValidator(IStringLocalizer t) => RuleFor(formulier => formulier.Reden).Reden(t, leeg: t["Schrijf waarom. De persoon leest dit."]);
}
