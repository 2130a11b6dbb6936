using FluentValidation;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Features.Gedeeld.Regels;

namespace Zelfregistratie.Web.Features.Beheerders;

internal sealed class RedenValidator : AbstractValidator<RedenFormulier>
{
    public RedenValidator(IStringLocalizer t) =>
        RuleFor(formulier => formulier.Reden).Reden(t, leeg: t["Vul in waarom. Wie erbij betrokken is, leest dit."]);
}
