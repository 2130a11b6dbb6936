using FluentValidation;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld.Regels;

namespace Zelfregistratie.Web.Features.Beheerders;

internal sealed class WordenValidator : AbstractValidator<WordenFormulier>
{
    public WordenValidator(Wording wording, IStringLocalizer t)
    {
        RuleFor(formulier => formulier.Email).Emailadres(t);
        if (wording.Werkrelatie is not null) return;

        RuleFor(formulier => formulier.Gebruikerstype)
            .Must(type => type is not null && Enum.GetNames<Gebruikerstype>().Contains(type, StringComparer.Ordinal))
            .WithMessage(t["Kies wat je bent voor deze organisatie."]);
        RuleFor(formulier => formulier.Telefoon).Telefoon(t);
        if (wording.Grond.Doelgroepen.Count > 1)
        {
            RuleFor(formulier => formulier.Doelgroep)
                .Must(code => wording.Grond.Doelgroepen.Any(een => een.Code == code))
                .WithMessage(t["Kies bij welke doelgroep je werkrelatie hoort."]);
        }
    }
}
