using System.Globalization;

namespace Zelfregistratie.Web.Features.Toezicht.Logboek.Zegels;

/// <summary>One thing that is wrong with the logbook.</summary>
/// <param name="Soort">What.</param>
/// <param name="Zegel">Number of the batch.</param>
/// <param name="Rij">Key of the row, if it is one.</param>
/// <param name="Tekst">All of it, for an operator.</param>
internal sealed record Bevinding(Bevindingsoort Soort, long Zegel, long? Rij, string Tekst)
{
    public static Bevinding Gewijzigd(long zegel, long rij) => new(Bevindingsoort.Gewijzigd, zegel, rij, Zin($"changed: row {rij} in batch {zegel}"));

    public static Bevinding Verwijderd(long zegel, long rij) => new(Bevindingsoort.Verwijderd, zegel, rij, Zin($"removed: row {rij} in batch {zegel}"));

    public static Bevinding Verwijderd(long zegel, (long Van, long Tot) rijen) =>
        new(Bevindingsoort.Verwijderd, zegel, Rij: null, Zin($"removed: all rows of batch {zegel}, {rijen.Van} to {rijen.Tot}"));

    public static Bevinding TeVroegVerwijderd(long zegel, (long Van, long Tot) rijen) =>
        new(Bevindingsoort.Verwijderd, zegel, Rij: null, Zin($"removed before the end of its retention: all rows of batch {zegel}, {rijen.Van} to {rijen.Tot}"));

    public static Bevinding ZegelsWeg(long van, long tot) =>
        new(Bevindingsoort.Verwijderd, van, Rij: null, Zin($"removed: {Zegels(van, tot)}; their rows can't be verified"));

    public static Bevinding Ingevoegd(long zegel, long rij) => new(Bevindingsoort.Ingevoegd, zegel, rij, Zin($"inserted: row {rij} in the range of batch {zegel}"));

    public static Bevinding Afgekapt(long van, long tot) => new(Bevindingsoort.Afgekapt, van, Rij: null, Zin($"cut off at the end: {Zegels(van, tot)}"));

    public static Bevinding ZonderSleutel(long zegel) =>
        new(Bevindingsoort.ZonderSleutel, zegel, Rij: null, Zin($"recomputed without the key: batch {zegel}, its seal does not fit"));

    public static Bevinding Vervangen(long zegel) =>
        new(Bevindingsoort.Vervangen, zegel, Rij: null, Zin($"sealed again: batch {zegel}, its seal is not the one that was published"));

    public static Bevinding OnbekendeSleutel(long zegel, string sleutel) =>
        new(Bevindingsoort.OnbekendeSleutel, zegel, Rij: null, Zin($"unknown key: batch {zegel} was sealed with {sleutel}, which is not in Logboek:Sleutels"));

    private static string Zegels(long van, long tot) => van == tot ? Zin($"seal {van}") : Zin($"seals {van} to {tot}");

    private static string Zin(FormattableString zin) => zin.ToString(CultureInfo.InvariantCulture);
}
