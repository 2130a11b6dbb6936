using Zelfregistratie.Architecture.Tests.Voorbeelden.Features.Gedeeld;
using Zelfregistratie.Architecture.Tests.Voorbeelden.Features.Twee;

namespace Zelfregistratie.Architecture.Tests.Voorbeelden.Features.Een;

/// <summary>A violation, made for the tests of the rules.</summary>
internal sealed class VerwijstNaarAndereFeature
{
    public AndereFeature? Verboden { get; set; }

    public VoorIedereen? Toegestaan { get; set; }
}
