using FluentValidation;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Regels;

namespace Zelfregistratie.Web.Features.Gebruikers;

internal sealed class ToekennenValidator : AbstractValidator<ToekennenFormulier>
{
    public ToekennenValidator(Termijn termijn, IStringLocalizer t)
    {
        Include(new RedenValidator(t, t["Schrijf waarom. De persoon leest dit."]));
        var bruikbaar = termijn.Recht.Contexten.Where(context => context.BuitenGebruikSinds is null).Select(context => context.Code).ToHashSet(StringComparer.Ordinal);
        RuleFor(formulier => formulier.Contexten)
            .Must(contexten => Array.TrueForAll(contexten, bruikbaar.Contains)).WithMessage(t["Kies alleen contexten uit de lijst."])
            .Must(contexten => contexten.Length > 0 || !termijn.Recht.ContextVerplicht).WithMessage(t["Kies minstens één context."]);
        RuleFor(formulier => formulier.Begindatum).Datum(t, (_, begin) => termijn.BeginFout(begin, t));
        RuleFor(formulier => formulier.Einddatum).Datum(t, (formulier, einde) =>
            termijn.EindeFout(Datuminvoer.TryLezen(formulier.Begindatum, out var begin) ? begin : null, einde, t));
    }
}
