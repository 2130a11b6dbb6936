using FluentValidation;
using Microsoft.Extensions.Localization;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

internal sealed class AfkeurenValidator : AbstractValidator<AfkeurenFormulier>
{
    public AfkeurenValidator(IStringLocalizer t) => RuleFor(formulier => formulier.Reden).Reden(t);
}
