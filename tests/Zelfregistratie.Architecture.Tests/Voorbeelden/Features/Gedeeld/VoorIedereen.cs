namespace Zelfregistratie.Architecture.Tests.Voorbeelden.Features.Gedeeld;

/// <summary>What every feature may use.</summary>
internal sealed class VoorIedereen;
