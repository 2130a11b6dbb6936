namespace Zelfregistratie.Web.Data;

/// <summary>Somebody who is told that there is something to decide.</summary>
/// <param name="PersoonId">Key of the person.</param>
/// <param name="Naam">Name of the person.</param>
/// <param name="Email">Where the mail goes.</param>
internal sealed record Beslissende(long PersoonId, string Naam, string Email);
