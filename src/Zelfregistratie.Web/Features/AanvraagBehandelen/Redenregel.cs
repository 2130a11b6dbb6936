using FluentValidation;
using Microsoft.Extensions.Localization;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

internal static class Redenregel
{
    /// <summary>The reason of a decision: long enough to be understood, short enough to be read.</summary>
    public static void Reden<T>(this IRuleBuilder<T, string?> regel, IStringLocalizer t) => regel.Custom((tekst, context) =>
    {
        var lengte = Domain.Aanvragen.Reden.Opschonen(tekst).Length;
        if (lengte == 0)
        {
            context.AddFailure(t["Schrijf waarom je zo beslist. De aanvrager leest dit."]);
        }
        else if (lengte < Domain.Aanvragen.Reden.Minimum)
        {
            context.AddFailure(t["Schrijf iets meer: minstens {0} tekens.", Domain.Aanvragen.Reden.Minimum]);
        }
        else if (lengte > Domain.Aanvragen.Reden.Maximum)
        {
            context.AddFailure(t["Schrijf het korter: je hebt {0} tekens, {1} mag.", lengte, Domain.Aanvragen.Reden.Maximum]);
        }
        else if (Domain.Personen.Insz.KomtVoorIn(tekst))
        {
            context.AddFailure(t["Zet geen rijksregisternummer in je reden."]);
        }
    });
}
