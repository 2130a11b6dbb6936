namespace Zelfregistratie.Domain.Personen;

/// <summary>The digital key somebody signed in with.</summary>
/// <param name="Naam">As people know it, such as "itsme"; at most 100 characters.</param>
/// <param name="Niveau">How sure it makes who they are.</param>
public sealed record GebruikteSleutel(string Naam, Zekerheidsniveau Niveau);
