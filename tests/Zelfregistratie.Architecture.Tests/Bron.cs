namespace Zelfregistratie.Architecture.Tests;

/// <summary>A source file.</summary>
/// <param name="Pad">Path from the root of the project, with forward slashes.</param>
/// <param name="Tekst">What it holds.</param>
internal sealed record Bron(string Pad, string Tekst);
