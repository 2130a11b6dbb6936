using FluentValidation;
using Microsoft.Extensions.Localization;

namespace Zelfregistratie.Web.Features.Gedeeld.Regels;

/// <summary>How every form asks for a date.</summary>
internal static class Datumregels
{
    /// <summary>A date as <see cref="Datuminvoer"/> reads it, within the limits of the form.</summary>
    /// <param name="regel">The rule of the field.</param>
    /// <param name="t">Translates the errors.</param>
    /// <param name="fout">
    /// What is wrong with the date that was read, or null. It gets null for an empty field, and so decides whether that is allowed.
    /// </param>
    public static IRuleBuilderOptionsConditions<T, string?> Datum<T>(this IRuleBuilder<T, string?> regel, IStringLocalizer t, Func<T, DateOnly?, LocalizedString?> fout) =>
        regel.Custom((tekst, context) =>
        {
            var melding = Datuminvoer.TryLezen(tekst, out var dag) ? fout(context.InstanceToValidate, dag) : t["Vul een datum in zoals 31/12/2026."];
            if (melding is not null) context.AddFailure(melding.Value);
        });
}
