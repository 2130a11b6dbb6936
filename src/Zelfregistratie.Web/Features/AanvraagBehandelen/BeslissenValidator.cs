using FluentValidation;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Features.Gedeeld.Regels;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

// A ready sentence is checked like any other: nothing is gained by posting one that was not offered.
internal sealed class BeslissenValidator : AbstractValidator<BeslissenFormulier>
{
    public BeslissenValidator(IStringLocalizer t) => RuleFor(formulier => formulier.VolledigeReden)
        .Reden(t, leeg: t["Kies een reden of schrijf er een. De aanvrager leest dit."])
        .OverridePropertyName(nameof(BeslissenFormulier.Reden));
}
