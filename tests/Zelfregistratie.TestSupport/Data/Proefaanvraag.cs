using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.TestSupport.Data;

/// <summary>What a request or concept of <see cref="Proefdata"/> holds. What is left open gets a lawful default.</summary>
public sealed class Proefaanvraag
{
    /// <summary>Who asks; by default somebody new.</summary>
    public Persoon? Aanvrager { get; set; }

    /// <summary>For which organisation; by default a new one in EA, with a reachable administrator.</summary>
    public Organisatie? Organisatie { get; set; }

    /// <summary>Code of the doelgroep; by default the first one of the organisation.</summary>
    public string? Doelgroep { get; set; }

    /// <summary>What is asked; by default a new right in the doelgroep.</summary>
    public Gebruikersrecht? Recht { get; set; }

    /// <summary>Asks for a werkrelatie instead of a right.</summary>
    public bool Werkrelatie { get; set; }

    /// <summary>Codes of contexts of the right.</summary>
    public string[] Contexten { get; set; } = [];

    /// <summary>Wanted last day.</summary>
    public DateOnly? GewensteEinddatum { get; set; }

    /// <summary>What the person is to the organisation; left out when a werkrelatie exists.</summary>
    public Gebruikerstype Gebruikerstype { get; set; } = Gebruikerstype.VasteMedewerker;

    /// <summary>Why.</summary>
    public string Reden { get; set; } = "Ik volg de subsidies van ons bedrijf op.";

    /// <summary>Contact.</summary>
    public string Email { get; set; } = "an.peeters@bedrijf.example";

    /// <summary>E.164.</summary>
    public string? Telefoon { get; set; } = "+3292345678";

    /// <summary>Path and query of the followed link; by default one that fits.</summary>
    public string? Link { get; set; }

    /// <summary>The digital key it is submitted with.</summary>
    public GebruikteSleutel Sleutel { get; set; } = new("itsme", Zekerheidsniveau.Hoog);

    /// <summary>When it was filled in and submitted; by default now.</summary>
    public DateTimeOffset? Op { get; set; }

    internal Persoon? Beslist { get; private set; }

    internal string Beslisreden { get; private set; } = "Je hebt dit nodig voor je werk.";

    internal AanvraagStatus Status { get; private set; } = AanvraagStatus.Ingediend;

    /// <summary>Approved; by default by a new administrator of the organisation, on the werkrelatie or on a new one.</summary>
    public void Goedgekeurd(Persoon? door = null) => (Status, Beslist) = (AanvraagStatus.Goedgekeurd, door);

    /// <summary>Rejected; by default by a new administrator of the organisation.</summary>
    public void Afgekeurd(Persoon? door = null, string reden = "Dit hoort niet bij je functie.") =>
        (Status, Beslist, Beslisreden) = (AanvraagStatus.Afgekeurd, door, reden);

    /// <summary>Lapsed.</summary>
    public void Vervallen() => Status = AanvraagStatus.Vervallen;
}
