using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Links;

/// <summary>What the catalogue knows of the codes in a link; null for what does not exist or was not asked.</summary>
/// <param name="Doelgroep">The doelgroep with the code in <c>dg</c>.</param>
/// <param name="Toepassing">The toepassing with the code in <c>an</c>.</param>
/// <param name="Rechten">The right with the code in <c>ec</c>, or all rights of the toepassing, in any doelgroep.</param>
/// <param name="Context">The context with the code in <c>ctx</c>.</param>
/// <param name="Organisatie">The organisation with the code in <c>oc</c>.</param>
public sealed record Linkgegevens(
    Doelgroep? Doelgroep,
    Toepassing? Toepassing,
    IReadOnlyList<Linkrecht> Rechten,
    Context? Context,
    Linkorganisatie? Organisatie);
