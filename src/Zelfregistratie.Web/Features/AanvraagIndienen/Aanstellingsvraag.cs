using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>Of which organisation somebody wants to become hoofd lokale beheerder, and where they stand.</summary>
/// <param name="Organisatie">The organisation.</param>
/// <param name="Doelgroep">In which doelgroep.</param>
/// <param name="Hoofdrol">The right that makes somebody so.</param>
/// <param name="Stand">Where the person stands.</param>
internal sealed record Aanstellingsvraag(Organisatie Organisatie, Doelgroep Doelgroep, Gebruikersrecht Hoofdrol, Aanvraagstand Stand)
{
    /// <summary>Whether the person has to say what they are to the organisation.</summary>
    public bool VraagtGebruikerstype => Stand.Situatie.Werkrelatie is null;

    /// <summary>The address of the form.</summary>
    public string Adres => Aanvraagadres.BeheerderWorden(Doelgroep, Organisatie.Code);
}
