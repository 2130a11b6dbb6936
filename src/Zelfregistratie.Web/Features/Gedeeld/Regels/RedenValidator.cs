using FluentValidation;
using Microsoft.Extensions.Localization;

namespace Zelfregistratie.Web.Features.Gedeeld.Regels;

/// <summary>Asks for the reason of a change.</summary>
internal sealed class RedenValidator : AbstractValidator<RedenFormulier>
{
    /// <param name="t">Translates the errors.</param>
    /// <param name="leeg">What to say when nothing was written: who reads it.</param>
    public RedenValidator(IStringLocalizer t, string leeg) => RuleFor(formulier => formulier.Reden).Reden(t, leeg);
}
