namespace Zelfregistratie.Demo.Hosting;

/// <summary>Random keys of one folder.</summary>
/// <param name="Rijksregisternummers">Key for the national numbers in the database: 32 bytes in base 64.</param>
/// <param name="ClientSecret">What the portal and the digital key share.</param>
internal sealed record Geheimen(string Rijksregisternummers, string ClientSecret);
