using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Links;

/// <summary>A right that a link may be about, with its toepassing and contexts.</summary>
/// <param name="Recht">The right.</param>
/// <param name="BestaatInDoelgroep">Whether it exists in the doelgroep of the link.</param>
public sealed record Linkrecht(Gebruikersrecht Recht, bool BestaatInDoelgroep);
