using System.Globalization;

namespace Zelfregistratie.Web.Features.Toezicht.Cijfers;

/// <summary>A chart of one number for each of some names: the name above a bar, so that long names have room.</summary>
internal sealed class Staafdiagram
{
    public const int Breedte = 340;
    public const int Rijhoogte = 36;

    private const int Langste = 46;
    private const int Getalruimte = 48;

    /// <summary>Draws.</summary>
    /// <param name="id">Distinguishes its parts from those of another chart on the page.</param>
    /// <param name="titel">What it shows.</param>
    /// <param name="namen">The names and their numbers; at least one.</param>
    public Staafdiagram(string id, string titel, IReadOnlyList<(string Naam, int Aantal)> namen)
    {
        (Id, Titel) = (id, titel);
        var hoogste = Math.Max(1, namen.Max(een => een.Aantal));
        Rijen = [.. namen.Select((een, nummer) => new Staafrij(
            Kort(een.Naam),
            een.Aantal.ToString("N0", CultureInfo.CurrentCulture),
            nummer * Rijhoogte,
            Getal(Math.Max(1d, (double)(Breedte - Getalruimte) * een.Aantal / hoogste))))];
    }

    public string Id { get; }

    public string Titel { get; }

    public IReadOnlyList<Staafrij> Rijen { get; }

    public int Hoogte => Rijhoogte * Rijen.Count;

    // A text in an SVG does not wrap; the table has the whole name.
    private static string Kort(string naam) => naam.Length <= Langste ? naam : string.Concat(naam.EnumerateRunes().Take(Langste - 1)) + "…";

    private static string Getal(double getal) => getal.ToString("0.##", CultureInfo.InvariantCulture);
}
