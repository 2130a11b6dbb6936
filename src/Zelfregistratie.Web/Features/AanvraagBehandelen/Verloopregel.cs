using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>A row of the logbook about a request.</summary>
/// <param name="Handeling">What happened.</param>
/// <param name="Op">When.</param>
/// <param name="Door">Name of who did it; null for the portal itself.</param>
internal sealed record Verloopregel(Handeling Handeling, DateTimeOffset Op, string? Door);
