using System.Globalization;
using System.Text;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Data.Kbo;

/// <summary>A name of an enterprise.</summary>
/// <param name="Voorrang">Lower is better: the name before the commercial name before the abbreviation, and of each the Dutch one before others.</param>
/// <param name="Tekst">The name, without what can't be seen.</param>
internal readonly record struct KboNaam(int Voorrang, string Tekst)
{
    /// <summary>Reads a name from a row with the columns number, language, type and name.</summary>
    public static KboNaam Van(KboTabel namen)
    {
        var soort = namen.Is(2, "001"u8) ? 0 : namen.Is(2, "003"u8) ? 1 : namen.Is(2, "002"u8) ? 2 : 3;
        var taal = namen.Is(1, "2"u8) ? 0 : namen.Is(1, "0"u8) ? 1 : namen.Is(1, "1"u8) ? 2 : namen.Is(1, "3"u8) ? 3 : 4;
        var tekst = namen.Tekst(3);
        return new KboNaam((soort * 5) + taal, tekst.Length <= Organisatie.NaamLengte ? tekst : tekst[..Organisatie.NaamLengte].TrimEnd());
    }

    /// <summary>The name to show, and the others, a line each.</summary>
    public static (string Naam, string? Andere) Kiezen(List<KboNaam> namen, long nummer)
    {
        var bruikbaar = namen.Where(naam => naam.Tekst.Length > 0).OrderBy(naam => naam.Voorrang).Select(naam => naam.Tekst).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (bruikbaar.Count == 0) return (nummer.ToString("0000'.'000'.'000", CultureInfo.InvariantCulture), null);

        var andere = new StringBuilder();
        foreach (var naam in bruikbaar.Skip(1).Where(naam => andere.Length + naam.Length < Organisatie.AndereNamenLengte)) andere.Append(andere.Length > 0 ? "\n" : "").Append(naam);
        return (bruikbaar[0], andere.Length > 0 ? andere.ToString() : null);
    }

    /// <summary>Leaves out what can't be seen or turns the direction of a text around; white space becomes one space.</summary>
    public static string Schoon(string tekst)
    {
        var schoon = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.EnumerateRunes())
        {
            var soort = Rune.GetUnicodeCategory(teken);
            if (soort is UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate) continue;
            if (!Rune.IsWhiteSpace(teken) && soort is not UnicodeCategory.Control) schoon.Append(teken.ToString());
            else if (schoon.Length > 0 && schoon[^1] != ' ') schoon.Append(' ');
        }

        return schoon.ToString().TrimEnd();
    }
}
