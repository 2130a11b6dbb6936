using FluentValidation;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Features.Gedeeld.Regels;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

internal sealed class VerwijderenValidator : AbstractValidator<VerwijderenFormulier>
{
    public VerwijderenValidator(IStringLocalizer t) =>
        RuleFor(formulier => formulier.Reden).Reden(t, leeg: t["Schrijf waarom. De persoon en de andere centrale beheerders lezen dit."]);
}
