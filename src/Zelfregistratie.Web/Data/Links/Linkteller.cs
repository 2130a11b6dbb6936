namespace Zelfregistratie.Web.Data.Links;

/// <summary>
/// Counts refused links in memory until a background task writes the counts away. Strangers choose how many sites there are: when there are
/// many, the site is left out, and then nothing new is counted.
/// </summary>
internal sealed class Linkteller
{
    /// <summary>Most keys in memory.</summary>
    public const int MeesteSleutels = 1000;

    private readonly Lock slot = new();
    private Dictionary<Storingsleutel, int> aantallen = [];

    /// <summary>Counts each of these once.</summary>
    public void Tellen(IEnumerable<Storingsleutel> sleutels)
    {
        lock (slot)
        {
            foreach (var sleutel in sleutels) Bijtellen(sleutel, 1);
        }
    }

    /// <summary>Puts counts back that could not be written.</summary>
    public void Terugzetten(IEnumerable<KeyValuePair<Storingsleutel, int>> geteld)
    {
        lock (slot)
        {
            foreach (var (sleutel, aantal) in geteld) Bijtellen(sleutel, aantal);
        }
    }

    /// <summary>Takes all counts out.</summary>
    public IReadOnlyDictionary<Storingsleutel, int> Leegmaken()
    {
        lock (slot)
        {
            (var geteld, aantallen) = (aantallen, []);
            return geteld;
        }
    }

    private void Bijtellen(Storingsleutel sleutel, int aantal)
    {
        if (aantallen.Count >= MeesteSleutels / 2 && !aantallen.ContainsKey(sleutel)) sleutel = sleutel with { Host = "" };
        if (aantallen.TryGetValue(sleutel, out var eerder)) aantallen[sleutel] = eerder + aantal;
        else if (aantallen.Count < MeesteSleutels) aantallen[sleutel] = aantal;
    }
}
