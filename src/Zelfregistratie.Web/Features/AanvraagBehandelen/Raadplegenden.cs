using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>The colleagues who opened the task in the last half hour, in the features of the request.</summary>
/// <param name="Anderen">The latest first.</param>
internal sealed record Raadplegenden(IReadOnlyList<Raadpleging> Anderen);
