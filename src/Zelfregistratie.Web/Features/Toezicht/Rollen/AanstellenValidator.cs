using FluentValidation;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld.Regels;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

internal sealed class AanstellenValidator : AbstractValidator<AanstellenFormulier>
{
    public AanstellenValidator(Rolkeuzes keuzes, DateOnly vandaag, IStringLocalizer t)
    {
        RuleFor(formulier => formulier.Rijksregisternummer)
            .Must(nummer => Insz.TryLezen(nummer, out _))
            .WithMessage((_, nummer) => string.IsNullOrWhiteSpace(nummer)
                ? t["Vul het rijksregisternummer in."]
                : t["Dit is geen rijksregisternummer. Kijk de elf cijfers na."]);
        RuleFor(formulier => formulier.Voornaam).Must(naam => AanstellenFormulier.Naam(naam).Length <= Persoon.NaamLengte).WithMessage(t["Deze naam is te lang."]);
        RuleFor(formulier => formulier.Familienaam)
            .Must(naam => AanstellenFormulier.Naam(naam).Length is > 0 and <= Persoon.NaamLengte)
            .WithMessage((_, naam) => AanstellenFormulier.Naam(naam).Length == 0 ? t["Vul de familienaam in."] : t["Deze naam is te lang."]);
        RuleFor(formulier => formulier.Email).Emailadres(t);
        RuleFor(formulier => formulier.Rol).Must(rol => rol is { } gekozen && Rolbeheer.Portaalrollen.Contains(gekozen)).WithMessage(t["Kies een rol."]);
        RuleFor(formulier => formulier.Doelgroepen).Must((formulier, gekozen) => gekozen.Count > 0 == (formulier.Rol == Rol.Doelgroepverantwoordelijke) && gekozen.All(keuzes.Kent))
            .When(formulier => formulier.Rol is not null)
            .WithMessage((formulier, _) => formulier.Rol == Rol.Doelgroepverantwoordelijke
                ? t["Kies een of meer doelgroepen."]
                : t["Deze rol hoort niet bij een doelgroep. Laat alle doelgroepen leeg, of kies de rol doelgroepverantwoordelijke."]);
        RuleFor(formulier => formulier.Toepassing).Must((formulier, gekozen) => formulier.Rol == Rol.Toepassingsbeheerder ? keuzes.KentToepassing(gekozen) : string.IsNullOrEmpty(gekozen))
            .When(formulier => formulier.Rol is not null)
            .WithMessage((formulier, _) => formulier.Rol == Rol.Toepassingsbeheerder
                ? t["Kies een toepassing."]
                : t["Deze rol hoort niet bij een toepassing. Kies geen toepassing, of kies de rol toepassingsbeheerder."]);
        RuleFor(formulier => formulier.Einddatum).Datum(t, (_, einde) => einde < vandaag ? t["Kies vandaag of een latere dag, of laat dit leeg."] : null);
        RuleFor(formulier => formulier.Reden).Reden(t, leeg: t["Schrijf waarom. De persoon en de andere centrale beheerders lezen dit."]);
    }
}
