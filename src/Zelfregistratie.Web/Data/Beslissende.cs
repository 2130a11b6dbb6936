namespace Zelfregistratie.Web.Data;

/// <summary>Somebody who is told that there is something to decide.</summary>
/// <param name="PersoonId">Key of the person.</param>
/// <param name="Naam">Name of the person.</param>
/// <param name="Email">Where the mail goes.</param>
/// <param name="VanDoelgroep">Whether they answer for the doelgroep rather than for the organisation.</param>
/// <param name="Vervangt">Names of colleagues who are away and named them as deputy.</param>
internal sealed record Beslissende(long PersoonId, string Naam, string Email, bool VanDoelgroep, IReadOnlyList<string> Vervangt);
