namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>Somebody decided, withdrew or let the request lapse before.</summary>
public sealed class AanvraagIsAlBehandeld(Aanvraag aanvraag) : Weigering("The request is not open any more.")
{
    /// <summary>The request as it stands.</summary>
    public Aanvraag Aanvraag => aanvraag;
}
