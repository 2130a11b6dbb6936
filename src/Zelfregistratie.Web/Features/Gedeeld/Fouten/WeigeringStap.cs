namespace Zelfregistratie.Web.Features.Gedeeld.Fouten;

/// <summary>One thing to do after a refusal.</summary>
/// <param name="Tekst">What to do.</param>
/// <param name="Adres">A page that helps with it.</param>
/// <param name="Koppeling">Words of the link to that page.</param>
public sealed record WeigeringStap(string Tekst, string? Adres = null, string? Koppeling = null);
