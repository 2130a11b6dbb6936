using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Start;

/// <summary>What the start page shows to somebody who is signed in.</summary>
public sealed class StartPagina
{
    /// <summary>Whether the person decides on requests; only then "Wat op jou wacht" is shown.</summary>
    public bool IsBeheerder { get; init; }

    /// <summary>The oldest requests that wait for a decision of the person.</summary>
    public IReadOnlyList<StartRegel> WachtOpJou { get; init; } = [];

    /// <summary>How many there are in all, as far as the menu counts.</summary>
    public int AantalWachtOpJou { get; init; }

    /// <summary>Whether the menu stopped counting.</summary>
    public bool ZijnErMeer => AantalWachtOpJou > HuidigePersoon.MeesteGeteld;

    /// <summary>The latest requests of the person.</summary>
    public IReadOnlyList<StartRegel> Gevraagd { get; init; } = [];
}
