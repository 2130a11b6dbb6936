namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>The person already has an open request for the same.</summary>
public sealed class AanvraagLooptAl(Referentie referentie) : Weigering("An open request for the same exists.")
{
    /// <summary>The open request.</summary>
    public Referentie Referentie => referentie;
}
