using System.Globalization;

namespace Zelfregistratie.Web.Features.Toezicht.Cijfers;

/// <summary>
/// A chart of two numbers a week, as coordinates of an SVG that is as readable on a phone as on paper: its units are about pixels
/// on a phone, and grow a little on a wide screen.
/// </summary>
internal sealed class Weekdiagram
{
    public const int Breedte = 340;
    public const int Hoogte = 190;
    public const int Links = 40;
    public const int Onder = 162;

    private const int Boven = 12;
    private const int MeesteLabels = 5;

    private static readonly int[] Ronde = [1, 2, 5];

    private readonly int hoogste;
    private readonly double stap;

    /// <summary>Draws.</summary>
    /// <param name="id">Distinguishes its parts from those of another chart on the page.</param>
    /// <param name="titel">What it shows.</param>
    /// <param name="namen">What the two numbers are.</param>
    /// <param name="weken">For each week its name and both numbers; null for none.</param>
    /// <param name="schaal">Writes a number on the axis.</param>
    /// <param name="rond">A step of the axis is a multiple of this.</param>
    public Weekdiagram(
        string id, string titel, (string Eerste, string Tweede) namen, IReadOnlyList<(string Naam, int? Eerste, int? Tweede)> weken, Func<int, string> schaal, int rond = 1)
    {
        (Id, Titel, Namen) = (id, titel, namen);
        var streep = Streep(weken.Max(week => Math.Max(week.Eerste ?? 0, week.Tweede ?? 0)), rond);
        hoogste = 4 * streep;
        stap = (double)(Breedte - Links) / weken.Count;
        Lijnen = [.. Enumerable.Range(0, 5).Select(keer => new Diagramlijn(Getal(Y(keer * streep)), schaal(keer * streep)))];
        var elke = (weken.Count + MeesteLabels - 1) / MeesteLabels;
        Labels = [.. weken.Select((week, nummer) => (week, nummer)).Where(een => een.nummer % elke == 0).Select(een => new Diagramlabel(Getal(Midden(een.nummer)), een.week.Naam))];
        Eerste = Staven(weken.Select(week => week.Eerste), plaats: 0);
        Tweede = Staven(weken.Select(week => week.Tweede), plaats: 1);
    }

    public string Id { get; }

    public string Titel { get; }

    public (string Eerste, string Tweede) Namen { get; }

    public IReadOnlyList<Diagramlijn> Lijnen { get; }

    public IReadOnlyList<Diagramlabel> Labels { get; }

    public IReadOnlyList<Diagramstaaf> Eerste { get; }

    public IReadOnlyList<Diagramstaaf> Tweede { get; }

    // 1, 2 or 5 times a power of ten, so that four steps reach the highest.
    private static int Streep(int hoogste, int rond)
    {
        for (var macht = 1; ; macht *= 10)
        {
            if (Ronde.Select(maal => maal * macht * rond).FirstOrDefault(een => 4L * een >= hoogste) is > 0 and var streep)
            {
                return streep;
            }
        }
    }

    private List<Diagramstaaf> Staven(IEnumerable<int?> waarden, int plaats)
    {
        var breed = stap * 0.4;
        return [.. waarden.Select((waarde, nummer) => (waarde, nummer)).Where(een => een.waarde is > 0).Select(een =>
        {
            var boven = Y(een.waarde!.Value);
            return new Diagramstaaf(Getal(Midden(een.nummer) + ((plaats - 1) * breed)), Getal(boven), Getal(breed), Getal(Onder - boven));
        })];
    }

    private double Midden(int nummer) => Links + (stap * (nummer + 0.5));

    private double Y(int waarde) => Onder - ((double)(Onder - Boven) * waarde / hoogste);

    private static string Getal(double getal) => getal.ToString("0.##", CultureInfo.InvariantCulture);
}
