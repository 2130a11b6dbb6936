using Zelfregistratie.Architecture.Tests.Voorbeelden.Features.Twee;

namespace Zelfregistratie.Architecture.Tests.Voorbeelden.Data;

/// <summary>A violation, made for the tests of the rules.</summary>
internal sealed class VerwijstNaarFeature
{
    public AndereFeature? Verboden { get; set; }
}
