namespace Zelfregistratie.Architecture.Tests.Voorbeelden.Features.Twee;

/// <summary>What another feature may not use.</summary>
internal sealed class AndereFeature;
