using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>What somebody fills in to become hoofd lokale beheerder.</summary>
public sealed class WordenFormulier
{
    /// <summary>Code of the doelgroep of the new werkrelatie, when there is a choice.</summary>
    public string? Doelgroep { get; set; }

    /// <summary>Where requests will be told.</summary>
    public string? Email { get; set; }

    /// <summary>Name of a <see cref="Domain.Organisaties.Gebruikerstype"/>, for a new werkrelatie.</summary>
    public string? Gebruikerstype { get; set; }

    /// <summary>Phone number in any notation, for a new werkrelatie.</summary>
    public string? Telefoon { get; set; }

    /// <summary>The doelgroep that was chosen, or the only one. Only of a valid form.</summary>
    internal Doelgroep InDoelgroep(Wording wording) =>
        wording.Grond.Doelgroepen is [var enige] ? enige : wording.Grond.Doelgroepen.Single(een => een.Code == Doelgroep);

    /// <summary>The address. Only of a valid form.</summary>
    internal string Emailadres() =>
        Domain.Personen.Emailadres.TryLezen(Email, out var adres) ? adres : throw new FormatException("The e-mail address was not checked.");

    /// <summary>What a new werkrelatie holds. Only of a valid form.</summary>
    internal WerkrelatieGegevens Gegevens(DateOnly vandaag) => new(
        Enum.Parse<Gebruikerstype>(Gebruikerstype!),
        Emailadres(),
        Telefoonnummer.TryLezen(Telefoon, out var e164) ? e164 : null,
        new Geldigheid(vandaag, Einddatum: null));
}
