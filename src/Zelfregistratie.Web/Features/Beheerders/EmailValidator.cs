using FluentValidation;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Features.Gedeeld.Regels;

namespace Zelfregistratie.Web.Features.Beheerders;

internal sealed class EmailValidator : AbstractValidator<EmailFormulier>
{
    public EmailValidator(IStringLocalizer t) => RuleFor(formulier => formulier.Email).Emailadres(t);
}
