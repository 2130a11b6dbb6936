namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>An organisation that somebody can choose.</summary>
/// <param name="Id">Key.</param>
/// <param name="Code">Its code, as in addresses.</param>
/// <param name="Opgemaakt">Its code as people write it.</param>
/// <param name="Naam">Its name.</param>
/// <param name="IsBuitenGebruik">Whether it was retired.</param>
/// <param name="KanWorden">Whether the federal register or the law lets the person make themselves its hoofd lokale beheerder.</param>
internal sealed record Organisatierij(long Id, string Code, string Opgemaakt, string Naam, bool IsBuitenGebruik, bool KanWorden);
