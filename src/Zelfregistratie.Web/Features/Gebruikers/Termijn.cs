using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>Within what the validity of a right on a werkrelatie has to stay today.</summary>
internal sealed record Termijn(Werkrelatie Werkrelatie, Gebruikersrecht Recht, DateOnly Vandaag)
{
    private const int MeesteJarenVooruit = 1;
    private const int MeesteJaren = 50;

    /// <summary>First day something may begin: nothing is granted for the past.</summary>
    public DateOnly VroegsteBegin => Werkrelatie.Begindatum > Vandaag ? Werkrelatie.Begindatum : Vandaag;

    private DateOnly LaatsteBegin => VroegsteBegin.AddYears(MeesteJarenVooruit);

    // Keeps slips of the keyboard out.
    private DateOnly VersteEinde => Vandaag.AddYears(MeesteJaren);

    /// <summary>Last day it may hold when it begins on a day; null for no limit.</summary>
    public DateOnly? LaatsteEinde(DateOnly begin) => Recht.LaatsteEinddatum(begin, Werkrelatie.Einddatum);

    /// <summary>What is wrong with a first day, or null.</summary>
    public LocalizedString? BeginFout(DateOnly? begin, IStringLocalizer t) => begin switch
    {
        null => t["Vul een begindatum in."],
        { } dag when dag < VroegsteBegin => VroegsteBegin == Vandaag
            ? t["Kies vandaag of een latere dag."]
            : t["De werkrelatie begint op {0}. Kies die dag of een latere.", VroegsteBegin.Voluit()],
        { } dag when dag > LaatsteBegin => t["Kies een dag tot en met {0}.", LaatsteBegin.Voluit()],
        _ => null,
    };

    /// <summary>What is wrong with a last day, or null.</summary>
    /// <param name="begin">First day; null when that is wrong itself.</param>
    /// <param name="einde">Last day; null for no end.</param>
    /// <param name="t">Translates the words.</param>
    public LocalizedString? EindeFout(DateOnly? begin, DateOnly? einde, IStringLocalizer t)
    {
        var vanaf = begin ?? VroegsteBegin;
        if (einde < vanaf) return vanaf == Vandaag ? t["Kies vandaag of een latere dag."] : t["Kies {0} of een latere dag.", vanaf.Voluit()];
        if (einde > VersteEinde) return t["Kies een dag tot en met {0}.", VersteEinde.Voluit()];
        if (vanaf > LaatsteBegin || LaatsteEinde(vanaf) is not { } laatste) return null;

        var door = laatste == Werkrelatie.Einddatum ? t["Dan eindigt de werkrelatie."] : t["Langer mag dit recht niet gelden."];
        return einde switch
        {
            _ when laatste < vanaf => t["De werkrelatie eindigt op {0}, vóór het recht begint.", laatste.Voluit()],
            null => t["Vul een einddatum in, ten laatste {0}. {1}", laatste.Voluit(), door],
            { } dag when dag > laatste => t["Kies een dag tot en met {0}. {1}", laatste.Voluit(), door],
            _ => null,
        };
    }

    /// <summary>How long it may hold, as help with the field.</summary>
    public string EindeHint(DateOnly begin, IStringLocalizer t) => LaatsteEinde(begin) is { } laatste
        ? t["Als het recht op {0} begint, kan het tot en met {1}.", begin.Voluit(), laatste.Voluit()]
        : t["Laat leeg als het recht geen einde heeft."];
}
