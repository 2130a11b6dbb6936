using System.Runtime.InteropServices;
using System.Text;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Data.Kbo;

/// <summary>Counts words. Their letters lie behind each other in blocks, as a million strings would weigh three times as much.</summary>
internal sealed class KboTelling
{
    private const int Blok = 1 << 20;

    // A letter is at most three bytes here: surrogates come in pairs.
    private const int LangsteWoord = OrganisatieWoord.Lengte * 3;

    private readonly Dictionary<long, (int Aantal, int Plaats)> woorden = [];
    private readonly List<byte[]> blokken = [];
    private int vol = Blok;

    /// <summary>Makes room for so many distinct words at once.</summary>
    public void Voorzien(int aantal) => woorden.EnsureCapacity(aantal);

    /// <summary>Counts a word of an enterprise.</summary>
    /// <param name="sleutel">Its key, see <see cref="OrganisatieWoord.Sleutel"/>.</param>
    /// <param name="woord">The word, of at most <see cref="OrganisatieWoord.Lengte"/> letters.</param>
    public void Tellen(long sleutel, string woord)
    {
        ref var geteld = ref CollectionsMarshal.GetValueRefOrAddDefault(woorden, sleutel, out var isBekend);
        if (!isBekend) geteld.Plaats = Bewaren(woord);
        geteld.Aantal++;
    }

    /// <summary>How many enterprises have each word.</summary>
    public IEnumerable<(long Sleutel, int Aantal)> Aantallen() => woorden.Select(een => (een.Key, een.Value.Aantal));

    /// <summary>A word by its key, which was counted, and how many enterprises have it.</summary>
    public (string Woord, int Aantal) Woord(long sleutel)
    {
        var (aantal, plaats) = woorden[sleutel];
        var stuk = blokken[plaats / Blok].AsSpan(plaats % Blok);
        return (Encoding.UTF8.GetString(stuk.Slice(1, stuk[0])), aantal);
    }

    private int Bewaren(string woord)
    {
        if (vol + 1 + LangsteWoord > Blok)
        {
            blokken.Add(new byte[Blok]);
            vol = 0;
        }

        var stuk = blokken[^1].AsSpan(vol);
        stuk[0] = (byte)Encoding.UTF8.GetBytes(woord, stuk[1..]);
        var plaats = ((blokken.Count - 1) * Blok) + vol;
        vol += 1 + stuk[0];
        return plaats;
    }
}
