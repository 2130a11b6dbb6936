using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>A right that somebody wants to keep, and within what.</summary>
/// <param name="Recht">The right, with its werkrelatie.</param>
/// <param name="Concept">The filled-in form they go back to, if they do.</param>
/// <param name="Vandaag">Today in Brussels.</param>
internal sealed record Verlenging(ToegekendRecht Recht, Concept? Concept, DateOnly Vandaag)
{
    /// <summary>First day that can be wanted as the new end.</summary>
    public DateOnly VroegsteEinde => Recht.Einddatum!.Value.AddDays(1);

    /// <summary>Last day that can be wanted as the new end; null for no limit.</summary>
    public DateOnly? LaatsteEinde => Recht.LaatsteVerlenging(Vandaag);
}
