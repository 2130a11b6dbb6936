namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>One line of the history of a request.</summary>
/// <param name="Tekst">What happened, and who did it.</param>
/// <param name="Op">When; null for what is still to come.</param>
internal sealed record Verloopmoment(string Tekst, DateTimeOffset? Op);
