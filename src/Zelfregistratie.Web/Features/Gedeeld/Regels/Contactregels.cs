using FluentValidation;
using Microsoft.Extensions.Localization;

namespace Zelfregistratie.Web.Features.Gedeeld.Regels;

/// <summary>How every form asks how somebody can be reached.</summary>
internal static class Contactregels
{
    /// <summary>An e-mail address that <see cref="Domain.Personen.Emailadres"/> accepts; required.</summary>
    public static IRuleBuilderOptions<T, string?> Emailadres<T>(this IRuleBuilder<T, string?> regel, IStringLocalizer t) => regel
        .Must(email => Domain.Personen.Emailadres.TryLezen(email, out _))
        .WithMessage((_, email) => string.IsNullOrWhiteSpace(email) ? t["Vul een e-mailadres in."] : t["Vul een geldig e-mailadres in, zoals naam@voorbeeld.be."]);

    /// <summary>A phone number that <see cref="Telefoonnummer"/> accepts, in any notation, or nothing.</summary>
    public static IRuleBuilderOptions<T, string?> Telefoon<T>(this IRuleBuilder<T, string?> regel, IStringLocalizer t) => regel
        .Must(telefoon => string.IsNullOrWhiteSpace(telefoon) || Telefoonnummer.TryLezen(telefoon, out _))
        .WithMessage(_ => t["Vul een geldig telefoonnummer in, zoals 0470 12 34 56, of laat dit leeg."]);
}
