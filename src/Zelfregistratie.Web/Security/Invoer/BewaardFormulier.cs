namespace Zelfregistratie.Web.Security.Invoer;

/// <summary>What somebody had typed when the session ended.</summary>
/// <param name="PersoonId">Whose it is.</param>
/// <param name="Adres">Path and query that it was posted to.</param>
/// <param name="Op">When.</param>
/// <param name="Velden">The fields.</param>
internal sealed record BewaardFormulier(long PersoonId, string Adres, DateTimeOffset Op, Dictionary<string, string?[]> Velden);
