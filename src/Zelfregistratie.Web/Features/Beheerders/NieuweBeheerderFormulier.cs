using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>What a hoofd lokale beheerder fills in to appoint somebody who does not work for the organisation yet. Only ever posted: no address holds the national number.</summary>
public sealed class NieuweBeheerderFormulier : AanstellenFormulier
{
    /// <summary>National number, in any usual notation.</summary>
    public string? Rijksregisternummer { get; set; }

    /// <summary>First name; only kept of who is new to the portal.</summary>
    public string? Voornaam { get; set; }

    /// <summary>Family name; only kept of who is new to the portal.</summary>
    public string? Familienaam { get; set; }

    /// <summary>Name of a <see cref="Domain.Organisaties.Gebruikerstype"/>.</summary>
    public string? Gebruikerstype { get; set; }

    /// <summary>Code of the doelgroep of the werkrelatie, when there is a choice.</summary>
    public string? Doelgroep { get; set; }

    /// <summary>The doelgroep that was chosen, or the only one. Only of a valid form.</summary>
    internal Doelgroep InDoelgroep(Organisatie organisatie) =>
        organisatie.Doelgroepen.Count == 1 ? organisatie.Doelgroepen.Single() : organisatie.Doelgroepen.Single(een => een.Code == Doelgroep);

    /// <summary>The number. Only of a valid form.</summary>
    internal Insz Insz() => Domain.Personen.Insz.Lezen(Rijksregisternummer!);

    /// <summary>What a new werkrelatie holds. Only of a valid form.</summary>
    internal WerkrelatieGegevens Gegevens(DateOnly vandaag) =>
        new(Enum.Parse<Gebruikerstype>(Gebruikerstype!), Emailadres(), Telefoon: null, new Geldigheid(vandaag, Einddatum: null));
}
