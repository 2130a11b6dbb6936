using FluentValidation;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Features.Gedeeld;

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
        TotWanneerControleren();
        GebruikerstypeControleren();
        RedenControleren();
        ContactControleren();
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

    private void TotWanneerControleren() =>
        RuleFor(formulier => formulier.TotWanneer)
            .Cascade(CascadeMode.Stop)
            .Must(datum => Datuminvoer.TryLezen(datum, out _)).WithMessage(tekst["Vul een datum in zoals 31/12/2026, of laat dit leeg."])
            .Must(datum => !(Datuminvoer.Lezen(datum) < invulling.VroegsteEinde)).WithMessage(tekst["Kies een datum na vandaag."])
            .Must(datum => !(Datuminvoer.Lezen(datum) > invulling.LaatsteEinde)).WithMessage(tekst["Je kan dit recht hoogstens krijgen tot {0}.", invulling.LaatsteEinde?.Voluit() ?? ""]);

    private void GebruikerstypeControleren() =>
        RuleFor(formulier => formulier.Gebruikerstype)
            .Must(type => type is not null && Enum.GetNames<Gebruikerstype>().Contains(type, StringComparer.Ordinal))
            .When(_ => invulling.VraagtGebruikerstype)
            .WithMessage(tekst["Kies wat je bent voor deze organisatie."]);

    private void RedenControleren()
    {
        var leeg = invulling.Recht is null ? "Vul in waarom je deze werkrelatie nodig hebt." : "Vul in waarom je dit recht nodig hebt.";
        RuleFor(formulier => formulier.Reden)
            .Cascade(CascadeMode.Stop)
            .Must(reden => Reden.Opschonen(reden).Length > 0).WithMessage(tekst[leeg])
            .Must(reden => Reden.Opschonen(reden).Length >= Reden.Minimum).WithMessage(tekst["Leg het uit in minstens {0} tekens.", Reden.Minimum])
            .Must(reden => Reden.Opschonen(reden).Length <= Reden.Maximum)
            .WithMessage(formulier => tekst["Gebruik hoogstens {0} tekens. Je gebruikte er {1}.", Reden.Maximum, Reden.Opschonen(formulier.Reden).Length])
            .Must(reden => !Insz.KomtVoorIn(reden)).WithMessage(tekst["Zet geen rijksregisternummer in je uitleg."]);
    }

    private void ContactControleren()
    {
        RuleFor(formulier => formulier.Email)
            .Cascade(CascadeMode.Stop)
            .Must(email => !string.IsNullOrWhiteSpace(email)).WithMessage(tekst["Vul je e-mailadres in."])
            .Must(email => Emailadres.TryLezen(email, out _)).WithMessage(tekst["Vul een geldig e-mailadres in, zoals naam@voorbeeld.be."]);
        RuleFor(formulier => formulier.Telefoon)
            .Must(telefoon => string.IsNullOrWhiteSpace(telefoon) || Telefoonnummer.TryLezen(telefoon, out _)).WithMessage(tekst["Vul een geldig telefoonnummer in, zoals 0470 12 34 56, of laat dit leeg."]);
    }
}
