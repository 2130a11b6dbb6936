namespace Zelfregistratie.Web.Hosting.Opdrachten;

/// <summary>What a command works with.</summary>
/// <param name="Services">The services of the portal, in a scope of the command's own.</param>
/// <param name="Invoer">Standard input.</param>
/// <param name="Uitvoer">Where results go.</param>
/// <param name="Fouten">Where errors go.</param>
internal sealed record Opdrachtomgeving(IServiceProvider Services, TextReader Invoer, TextWriter Uitvoer, TextWriter Fouten);
