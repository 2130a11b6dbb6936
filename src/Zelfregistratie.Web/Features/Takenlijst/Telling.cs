namespace Zelfregistratie.Web.Features.Takenlijst;

/// <summary>How many requests there are, and since when the oldest waits.</summary>
/// <param name="Aantal">Counted up to <see cref="Meeste"/>.</param>
/// <param name="Oudste">When the oldest was submitted; null when there is none.</param>
internal sealed record Telling(int Aantal, DateTimeOffset? Oudste)
{
    /// <summary>No page counts further: an exact number above it helps nobody and takes long.</summary>
    public const int Meeste = 1001;

    public static readonly Telling Geen = new(0, Oudste: null);
}
