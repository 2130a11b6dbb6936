using Zelfregistratie.Domain;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>When a round runs. It stays the same during the round, also past midnight.</summary>
/// <param name="Nu">The instant.</param>
/// <param name="Vandaag">The day in Brussels.</param>
/// <param name="IsBegonnen">Whether daily work has begun.</param>
internal sealed record Moment(DateTimeOffset Nu, DateOnly Vandaag, bool IsBegonnen)
{
    /// <summary>Whether daily work has begun on a working day.</summary>
    public bool IsWerkdagBegonnen => IsBegonnen && Werkdagen.IsWerkdag(Vandaag);

    public static Moment Van(TimeProvider klok, TermijnenOptions opties)
    {
        var nu = klok.GetUtcNow();
        return new Moment(nu, BrusselseTijd.Datum(nu), BrusselseTijd.Lokaal(nu).Hour >= opties.BeginUur);
    }
}
