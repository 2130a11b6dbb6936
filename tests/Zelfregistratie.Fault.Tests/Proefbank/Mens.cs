using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Fault.Tests.Proefbank;

/// <summary>Somebody who can sign in.</summary>
/// <param name="Id">What the digital key calls them.</param>
/// <param name="Insz">Their national number.</param>
internal sealed record Mens(string Id, Insz Insz);
