using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>Another request of the same person in the same organisation.</summary>
internal sealed record EerdereAanvraag(Referentie Referentie, AanvraagSoort Soort, string? Recht, AanvraagStatus Status, DateTimeOffset IngediendOp);
