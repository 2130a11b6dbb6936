namespace Zelfregistratie.Web.Data.Kbo;

/// <summary>An enterprise as an extract shows it.</summary>
/// <param name="Nummer">Digits of its number.</param>
/// <param name="Naam">Name to show.</param>
/// <param name="AndereNamen">Other names, a line each; null when there are none.</param>
/// <param name="Gemeente">Municipality of its seat, if known.</param>
/// <param name="IsVereniging">Whether it is an association or a foundation.</param>
internal sealed record KboOnderneming(long Nummer, string Naam, string? AndereNamen, string? Gemeente, bool IsVereniging)
{
    // Of code.csv: VZW, private foundation, foundation of public benefit, international VZW.
    private static readonly byte[][] Verenigingsvormen = ["017"u8.ToArray(), "026"u8.ToArray(), "029"u8.ToArray(), "125"u8.ToArray()];

    /// <summary>As it stands in the database.</summary>
    public string Code => Nummer.ToString("D10", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether a row with the columns number and juridical form is of an association or a foundation.</summary>
    public static bool IsVerenigingsvorm(KboTabel ondernemingen) => Array.Exists(Verenigingsvormen, vorm => ondernemingen.Is(1, vorm));
}
