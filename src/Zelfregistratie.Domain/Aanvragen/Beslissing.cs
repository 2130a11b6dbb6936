using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>Who decided what, when and why.</summary>
/// <param name="Status">Approved or rejected.</param>
/// <param name="Door">Who decided.</param>
/// <param name="Op">When, in UTC.</param>
/// <param name="Reden">Why, as the requester reads it.</param>
public sealed record Beslissing(AanvraagStatus Status, Persoon Door, DateTimeOffset Op, Reden Reden);
