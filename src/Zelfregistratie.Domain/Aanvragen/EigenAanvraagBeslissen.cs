namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>The requester may not decide on their own request.</summary>
public sealed class EigenAanvraagBeslissen(Aanvraag aanvraag) : Weigering("Nobody decides on their own request.")
{
    /// <summary>The request.</summary>
    public Aanvraag Aanvraag => aanvraag;
}
