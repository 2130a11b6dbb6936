using FluentValidation;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Regels;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>The rules to appoint somebody.</summary>
internal class AanstellenValidator<T> : AbstractValidator<T>
    where T : AanstellenFormulier
{
    private const int MeesteJaren = 50;

    /// <summary>Makes the rules.</summary>
    /// <param name="vandaag">Today in Brussels.</param>
    /// <param name="laatsteEinde">Last day of the werkrelatie that the role stands on, if it has one.</param>
    /// <param name="vraagtEmail">Whether the address is asked.</param>
    /// <param name="t">Translates the errors.</param>
    public AanstellenValidator(DateOnly vandaag, DateOnly? laatsteEinde, bool vraagtEmail, IStringLocalizer t)
    {
        if (vraagtEmail) RuleFor(formulier => formulier.Email).Emailadres(t);
        var verste = laatsteEinde ?? vandaag.AddYears(MeesteJaren);
        RuleFor(formulier => formulier.Einddatum).Datum(t, (_, dag) => dag switch
        {
            { } einde when einde < vandaag => t["Kies vandaag of een latere dag."],
            { } einde when einde > verste => laatsteEinde is null
                ? t["Kies een dag tot en met {0}.", verste.Voluit()]
                : t["Kies een dag tot en met {0}. Dan eindigt de werkrelatie.", verste.Voluit()],
            _ => null,
        });
        RuleFor(formulier => formulier.Reden).Reden(t, leeg: t["Vul in waarom. Wie erbij betrokken is, leest dit."]);
    }
}
