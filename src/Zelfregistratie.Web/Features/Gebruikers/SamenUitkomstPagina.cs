using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>What came of each of several rights.</summary>
internal sealed record SamenUitkomstPagina(IReadOnlyList<(ToegekendRecht Recht, Samenuitkomst Uitkomst)> Rijen)
{
    public int Gedaan => Rijen.Count(rij => rij.Uitkomst.Gedaan);
}
