namespace Zelfregistratie.Web.Data.Termijnen;

/// <summary>Marks that somebody was told of the end of a right, once for each end and each notice.</summary>
/// <param name="ToegekendRechtId">The right.</param>
/// <param name="Einddatum">The end that was told; a right that is extended is told again.</param>
/// <param name="DagenVooraf">How many days before the end the notice belongs to, such as 30 or 7.</param>
public sealed record Eindmelding(long ToegekendRechtId, DateOnly Einddatum, int DagenVooraf);
