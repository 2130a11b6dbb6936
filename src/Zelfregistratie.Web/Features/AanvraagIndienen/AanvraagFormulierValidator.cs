using FluentValidation;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Regels;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>The rules of the form, for what is asked by one link of one person.</summary>
internal sealed class AanvraagFormulierValidator : AbstractValidator<AanvraagFormulier>
{
    private readonly Invulling invulling;
    private readonly IStringLocalizer<Teksten> tekst;

    public AanvraagFormulierValidator(Invulling invulling, IStringLocalizer<Teksten> tekst)
    {
        (this.invulling, this.tekst) = (invulling, tekst);
        ContextenControleren();
        GebruikerstypeControleren();
        RuleFor(formulier => formulier.TotWanneer).Datum(tekst, (_, dag) => TotWanneerFout(dag));
        RuleFor(formulier => formulier.Reden)
            .Reden(tekst, leeg: invulling.Recht is null ? tekst["Vul in waarom je deze werkrelatie nodig hebt."] : tekst["Vul in waarom je dit recht nodig hebt."]);
        RuleFor(formulier => formulier.Email).Emailadres(tekst);
        RuleFor(formulier => formulier.Telefoon).Telefoon(tekst);
    }

    private void ContextenControleren()
    {
        if (invulling.Keuzecontexten.Count == 0)
        {
            return;
        }

        var codes = invulling.Keuzecontexten.Select(context => context.Code).ToHashSet(StringComparer.Ordinal);
        RuleFor(formulier => formulier.Contexten)
            .Cascade(CascadeMode.Stop)
            .Must(gekozen => gekozen.Length > 0 || !invulling.Recht!.ContextVerplicht).WithMessage(tekst["Kies minstens één ding waarvoor je het recht nodig hebt."])
            .Must(gekozen => gekozen.All(codes.Contains)).WithMessage(tekst["Kies alleen uit de lijst."]);
    }

    private LocalizedString? TotWanneerFout(DateOnly? dag) => dag switch
    {
        { } te when te < invulling.VroegsteEinde => tekst["Kies een datum na vandaag."],
        { } te when te > invulling.LaatsteEinde => tekst["Je kan dit recht hoogstens krijgen tot en met {0}.", invulling.LaatsteEinde.Value.Voluit()],
        _ => null,
    };

    private void GebruikerstypeControleren() =>
        RuleFor(formulier => formulier.Gebruikerstype)
            .Must(type => type is not null && Enum.GetNames<Gebruikerstype>().Contains(type, StringComparer.Ordinal))
            .When(_ => invulling.VraagtGebruikerstype)
            .WithMessage(tekst["Kies wat je bent voor deze organisatie."]);
}
