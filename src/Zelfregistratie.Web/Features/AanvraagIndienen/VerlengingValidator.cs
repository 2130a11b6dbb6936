using FluentValidation;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Regels;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>The rules of the form to keep a right.</summary>
internal sealed class VerlengingValidator : AbstractValidator<VerlengingFormulier>
{
    private const int MeesteJaren = 50;

    public VerlengingValidator(Verlenging verlenging, IStringLocalizer<Teksten> tekst)
    {
        var laatste = verlenging.LaatsteEinde ?? verlenging.Vandaag.AddYears(MeesteJaren);
        RuleFor(formulier => formulier.TotWanneer).Datum(tekst, (_, dag) => dag switch
        {
            { } te when te < verlenging.VroegsteEinde => tekst["Het recht geldt nu al tot en met {0}. Kies een latere dag.", verlenging.Recht.Einddatum!.Value.Voluit()],
            { } te when te > laatste => tekst["Je kan dit recht hoogstens krijgen tot en met {0}.", laatste.Voluit()],
            _ => null,
        });
        RuleFor(formulier => formulier.Reden).Reden(tekst, leeg: tekst["Vul in waarom je dit recht nodig hebt."]);
        RuleFor(formulier => formulier.Email).Emailadres(tekst);
        RuleFor(formulier => formulier.Telefoon).Telefoon(tekst);
    }
}
