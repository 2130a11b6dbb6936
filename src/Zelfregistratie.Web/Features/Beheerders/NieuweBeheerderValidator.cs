using FluentValidation;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Web.Features.Beheerders;

internal sealed class NieuweBeheerderValidator : AanstellenValidator<NieuweBeheerderFormulier>
{
    public NieuweBeheerderValidator(Organisatie organisatie, DateOnly vandaag, IStringLocalizer t)
        : base(vandaag, laatsteEinde: null, vraagtEmail: true, t)
    {
        RuleFor(formulier => formulier.Rijksregisternummer)
            .Must(nummer => Insz.TryLezen(nummer, out _))
            .WithMessage(formulier => string.IsNullOrWhiteSpace(formulier.Rijksregisternummer)
                ? t["Vul het rijksregisternummer in."]
                : t["Dit rijksregisternummer klopt niet. Een nummer ziet eruit als 93.05.18-223.61."]);
        RuleFor(formulier => formulier.Voornaam).Must(naam => Lengte(naam) is > 0 and <= Persoon.NaamLengte).WithMessage(t["Vul de voornaam in, hoogstens {0} tekens.", Persoon.NaamLengte]);
        RuleFor(formulier => formulier.Familienaam).Must(naam => Lengte(naam) is > 0 and <= Persoon.NaamLengte).WithMessage(t["Vul de familienaam in, hoogstens {0} tekens.", Persoon.NaamLengte]);
        RuleFor(formulier => formulier.Gebruikerstype)
            .Must(type => type is not null && Enum.GetNames<Gebruikerstype>().Contains(type, StringComparer.Ordinal))
            .WithMessage(t["Kies wat deze persoon is voor je organisatie."]);
        if (organisatie.Doelgroepen.Count > 1)
        {
            RuleFor(formulier => formulier.Doelgroep)
                .Must(code => organisatie.Doelgroepen.Any(een => een.Code == code))
                .WithMessage(t["Kies bij welke doelgroep de werkrelatie hoort."]);
        }
    }

    private static int Lengte(string? naam) => Domain.Aanvragen.Reden.Opschonen(naam).Length;
}
