namespace Zelfregistratie.Web.Data.Bulk;

/// <summary>A column to write.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Type">Type of its cells: <see cref="long"/>, <see cref="int"/> or <see cref="string"/>.</param>
internal sealed record Kolom(string Naam, Type Type)
{
    public static Kolom Groot(string naam) => new(naam, typeof(long));

    public static Kolom Getal(string naam) => new(naam, typeof(int));

    public static Kolom Tekst(string naam) => new(naam, typeof(string));
}
