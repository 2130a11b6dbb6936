using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>A task, and who looked at it.</summary>
/// <param name="Aanvraag">The request with all that a decision needs.</param>
/// <param name="Raadplegingen">Who opened it in the last half hour, and when the administrator last did.</param>
internal sealed record GevondenTaak(Aanvraag Aanvraag, IReadOnlyList<Raadpleging> Raadplegingen);
