using FluentValidation;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Web.Features.Gedeeld.Regels;

/// <summary>How every form asks for a reason.</summary>
internal static class Redenregels
{
    /// <summary>
    /// A reason that <see cref="Domain.Aanvragen.Reden"/> accepts: long enough to be understood, short enough to be read. National
    /// numbers stay out of it, because a reason is mailed and logged.
    /// </summary>
    /// <param name="regel">The rule of the field.</param>
    /// <param name="t">Translates the errors.</param>
    /// <param name="leeg">What to say when nothing was written, in the words of the form.</param>
    public static IRuleBuilderOptions<T, string?> Reden<T>(this IRuleBuilder<T, string?> regel, IStringLocalizer t, string leeg) => regel
        .Must(tekst => Fout(tekst, t, leeg) is null)
        .WithMessage((_, tekst) => Fout(tekst, t, leeg));

    private static string? Fout(string? tekst, IStringLocalizer t, string leeg) => Domain.Aanvragen.Reden.Opschonen(tekst).Length switch
    {
        0 => leeg,
        < Domain.Aanvragen.Reden.Minimum => t["Schrijf iets meer: minstens {0} tekens.", Domain.Aanvragen.Reden.Minimum],
        > Domain.Aanvragen.Reden.Maximum and var lengte => t["Schrijf het korter: je hebt {0} tekens, {1} mag.", lengte, Domain.Aanvragen.Reden.Maximum],
        _ when Insz.KomtVoorIn(tekst) => t["Zet geen rijksregisternummer in je reden."],
        _ => null,
    };
}
