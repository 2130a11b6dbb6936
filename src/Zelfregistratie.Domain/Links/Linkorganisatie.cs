using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Domain.Links;

/// <summary>An organisation that something may be asked for.</summary>
/// <param name="Organisatie">The organisation.</param>
/// <param name="HoortBijDoelgroep">Whether it belongs to the doelgroep of the link.</param>
/// <param name="HeeftBereikbareBeheerder">Whether somebody would learn of a request.</param>
public sealed record Linkorganisatie(Organisatie Organisatie, bool HoortBijDoelgroep, bool HeeftBereikbareBeheerder);
