using System.Text.Unicode;
using Microsoft.Extensions.Localization;

namespace Zelfregistratie.Web.Features.Catalogus.Bestanden;

/// <summary>The rows of a file, and what is wrong with their form. Whether their values are right is seen later.</summary>
internal sealed class Catalogusbestand(IStringLocalizer t)
{
    private static readonly byte[] Bytevolgorde = [0xEF, 0xBB, 0xBF];

    private readonly List<Bestandsrij> rijen = [];
    private readonly List<Bestandsfout> fouten = [];

    /// <summary>The rows that could be read.</summary>
    public IReadOnlyList<Bestandsrij> Rijen => rijen;

    /// <summary>The first errors.</summary>
    public IReadOnlyList<Bestandsfout> Fouten => fouten;

    /// <summary>How many errors there are.</summary>
    public int AantalFouten { get; private set; }

    /// <summary>Whether the file as a whole can't be read.</summary>
    public bool IsOnleesbaar { get; private set; }

    /// <summary>Reads a file: JSON when it begins with a brace, otherwise CSV.</summary>
    public static Catalogusbestand Lezen(ReadOnlyMemory<byte> inhoud, IStringLocalizer t)
    {
        var bestand = new Catalogusbestand(t);
        if (!Utf8.IsValid(inhoud.Span))
        {
            bestand.Onleesbaar("", "", t["Dit bestand is geen UTF-8. Bewaar het als UTF-8 en probeer opnieuw."]);
            return bestand;
        }

        if (inhoud.Span.StartsWith(Bytevolgorde)) inhoud = inhoud[Bytevolgorde.Length..];
        if (inhoud.Span.TrimStart(" \t\r\n"u8) is [(byte)'{', ..]) new Jsonlezer(bestand, t).Lezen(inhoud);
        else new Csvlezer(bestand, t).Lezen(inhoud);
        return bestand;
    }

    /// <summary>Keeps a row, when its cells have the right form and there is room.</summary>
    /// <returns>False when there are too many.</returns>
    public bool Toevoegen(Bestandsrij rij)
    {
        if (rijen.Count == Bestandsvorm.MeesteRijen)
        {
            Onleesbaar(rij.Plaats, "", t["Dit bestand heeft meer dan {0} rijen. Splits het.", Bestandsvorm.MeesteRijen]);
            return false;
        }

        var goed = true;
        foreach (var veld in Catalogusveld.JaNee.Where(rij.Velden.ContainsKey))
        {
            if (rij.Velden[veld].ToLowerInvariant() is Cataloguswoorden.Ja or Cataloguswoorden.Nee) continue;
            Fout(rij.Plaats, veld, t["Hier moet ja of nee staan."]);
            goed = false;
        }

        if (goed) rijen.Add(rij);
        return true;
    }

    /// <summary>Notes an error.</summary>
    public void Fout(string plaats, string veld, string reden)
    {
        AantalFouten++;
        if (fouten.Count < Bestandsvorm.MeesteFouten) fouten.Add(new Bestandsfout(plaats, veld, reden));
    }

    /// <summary>Notes that nothing of the file is known.</summary>
    public void Onleesbaar(string plaats, string veld, string reden)
    {
        IsOnleesbaar = true;
        Fout(plaats, veld, reden);
    }
}
