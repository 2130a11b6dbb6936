namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>Does what the domain may refuse.</summary>
internal static class Poging
{
    /// <summary>Does it.</summary>
    /// <returns>The refusal, or null when it was done.</returns>
    public static Domain.Weigering? Weigering(Action doen)
    {
        try
        {
            doen();
            return null;
        }
        catch (Domain.Weigering weigering)
        {
            return weigering;
        }
    }
}
