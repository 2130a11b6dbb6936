using FluentValidation;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Regels;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>The rules of the form to become hoofd lokale beheerder.</summary>
internal sealed class BeheerderWordenValidator : AbstractValidator<BeheerderWordenFormulier>
{
    public BeheerderWordenValidator(Aanstellingsvraag vraag, IStringLocalizer<Teksten> tekst)
    {
        RuleFor(formulier => formulier.SchoneFunctie)
            .Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage(tekst["Vul in wat je functie is."])
            .MaximumLength(AanvraagInhoud.FunctieLengte).WithMessage(tekst["Schrijf je functie korter: hoogstens {0} tekens.", AanvraagInhoud.FunctieLengte])
            .Must(functie => !Insz.KomtVoorIn(functie)).WithMessage(tekst["Zet geen rijksregisternummer in je functie."])
            .OverridePropertyName(nameof(BeheerderWordenFormulier.Functie));
        RuleFor(formulier => formulier.Gebruikerstype)
            .Must(type => type is not null && Enum.GetNames<Gebruikerstype>().Contains(type, StringComparer.Ordinal))
            .When(_ => vraag.VraagtGebruikerstype)
            .WithMessage(tekst["Kies wat je bent voor deze organisatie."]);
        RuleFor(formulier => formulier.Reden).Reden(tekst, leeg: tekst["Vul in waarom je hoofd lokale beheerder wil worden."]);
        RuleFor(formulier => formulier.Email).Emailadres(tekst);
        RuleFor(formulier => formulier.Telefoon).Telefoon(tekst);
    }
}
