using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>What an approval brought about.</summary>
/// <param name="Aanvraag">The approved request.</param>
/// <param name="Beslissing">Who, when and why.</param>
/// <param name="Werkrelatie">The werkrelatie, existing or set up in the same step.</param>
/// <param name="Recht">The granted right; null for a request for a werkrelatie.</param>
public sealed record Goedkeuring(Aanvraag Aanvraag, Beslissing Beslissing, Werkrelatie Werkrelatie, ToegekendRecht? Recht)
{
    /// <summary>Whether the werkrelatie had no e-mail address, and got that of the request.</summary>
    public bool IsEmailAangevuld { get; init; }
}
