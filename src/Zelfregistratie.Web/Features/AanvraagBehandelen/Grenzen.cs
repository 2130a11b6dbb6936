using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>Within what an approval has to stay today.</summary>
/// <param name="Aanvraag">What is asked.</param>
/// <param name="Werkrelatie">The werkrelatie it will stand on; null when it is set up in the same step.</param>
/// <param name="Vandaag">Today in Brussels.</param>
internal sealed record Grenzen(Aanvraag Aanvraag, Werkrelatie? Werkrelatie, DateOnly Vandaag)
{
    private const int MeesteJarenVooruit = 1;
    private const int MeesteJaren = 50;

    /// <summary>What is to be extended; null when something new is asked.</summary>
    public ToegekendRecht? TeVerlengen => Aanvraag.TeVerlengen;

    /// <summary>Whether it can be approved: what is to be extended must still hold, on a werkrelatie that was not ended, and be able to hold longer.</summary>
    public bool KanGoedkeuren => TeVerlengen is null || (GeldtNog && TeVerlengen.Einddatum is not null && !HeeftGeenRuimte);

    /// <summary>Whether what is to be extended is not over.</summary>
    public bool GeldtNog => TeVerlengen is { } recht && Werkrelatie?.Rechten.Contains(recht) == true && recht.IsNietVoorbij(Vandaag);

    private bool HeeftGeenRuimte => TeVerlengen!.LaatsteVerlenging(Vandaag) <= TeVerlengen.Einddatum;

    /// <summary>First day something may begin: nothing is granted for the past.</summary>
    public DateOnly VroegsteBegin => Werkrelatie is { } bestaand && bestaand.Begindatum > Vandaag ? bestaand.Begindatum : Vandaag;

    /// <summary>Last day something may begin.</summary>
    public DateOnly LaatsteBegin => VroegsteBegin.AddYears(MeesteJarenVooruit);

    /// <summary>Last day that anything may end; keeps slips of the keyboard out.</summary>
    public DateOnly VersteEinde => Vandaag.AddYears(MeesteJaren);

    /// <summary>Last day the right may hold; null for no limit.</summary>
    /// <param name="begin">Its first day.</param>
    /// <param name="eindeNieuweWerkrelatie">Last day of the werkrelatie that is set up in the same step.</param>
    public DateOnly? LaatsteEinde(DateOnly begin, DateOnly? eindeNieuweWerkrelatie)
    {
        if (TeVerlengen is not null)
        {
            return TeVerlengen.LaatsteVerlenging(Vandaag);
        }

        var einde = Werkrelatie is null ? eindeNieuweWerkrelatie : Werkrelatie.Einddatum;
        return Aanvraag.Gebruikersrecht?.LaatsteEinddatum(begin, einde);
    }
}
