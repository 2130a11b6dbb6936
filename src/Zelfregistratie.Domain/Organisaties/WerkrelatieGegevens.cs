using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Organisaties;

/// <summary>What is filled in to set up a werkrelatie.</summary>
/// <param name="Gebruikerstype">What the person is to the organisation.</param>
/// <param name="Email">Where mails about it go; null when unknown.</param>
/// <param name="Telefoon">E.164, such as +3212345678; null when unknown.</param>
/// <param name="Geldigheid">From when to when.</param>
public sealed record WerkrelatieGegevens(Gebruikerstype Gebruikerstype, string? Email, string? Telefoon, Geldigheid Geldigheid);
