namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>Only the requester withdraws a request.</summary>
public sealed class AanvraagVanIemandAnders() : Weigering("Only the requester withdraws a request.");
