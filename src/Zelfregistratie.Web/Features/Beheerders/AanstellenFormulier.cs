using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>What a hoofd lokale beheerder fills in to appoint somebody who works for the organisation.</summary>
public class AanstellenFormulier
{
    /// <summary>Where requests will be told; only asked when the werkrelatie has no address.</summary>
    public string? Email { get; set; }

    /// <summary>Last day of the role.</summary>
    public string? Einddatum { get; set; }

    /// <summary>Why.</summary>
    public string? Reden { get; set; }

    /// <summary>The address. Only of a valid form.</summary>
    internal string Emailadres() =>
        Domain.Personen.Emailadres.TryLezen(Email, out var adres) ? adres : throw new FormatException("The e-mail address was not checked.");

    /// <summary>From when to when the role holds: from today, or from when the werkrelatie begins. Only of a valid form.</summary>
    internal Geldigheid Geldigheid(Domain.Organisaties.Werkrelatie werkrelatie, DateOnly vandaag) => new(
        werkrelatie.Begindatum > vandaag ? werkrelatie.Begindatum : vandaag,
        Datuminvoer.Lezen(Einddatum) ?? werkrelatie.Einddatum);
}
