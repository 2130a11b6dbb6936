namespace Zelfregistratie.Web.Data.Organisaties;

/// <summary>What a search for organisations found.</summary>
/// <param name="Organisaties">The first ones by name, at most <see cref="OrganisatieZoeken.Maximum"/>.</param>
/// <param name="ZijnErMeer">Whether there are more than these.</param>
internal sealed record Zoekresultaat(IReadOnlyList<GevondenOrganisatie> Organisaties, bool ZijnErMeer);
