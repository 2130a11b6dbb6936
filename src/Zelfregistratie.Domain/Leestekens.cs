namespace Zelfregistratie.Domain;

internal static class Leestekens
{
    private const string Weg = ".-/ \u00A0\u202F";

    /// <summary>Leaves out the punctuation that people put in numbers.</summary>
    public static string Weglaten(string tekst) => string.Concat(tekst.Where(teken => !Weg.Contains(teken, StringComparison.Ordinal)));
}
