namespace Zelfregistratie.Web.Features.Toezicht.Cijfers;

/// <summary>A name, its number and its bar.</summary>
/// <param name="Naam">The name, as far as there is room.</param>
/// <param name="Aantal">The number in words.</param>
/// <param name="Y">Upper edge of the row.</param>
/// <param name="Lengte">Of the bar.</param>
internal sealed record Staafrij(string Naam, string Aantal, int Y, string Lengte)
{
    /// <summary>Where the name stands.</summary>
    public int Naamregel => Y + 13;

    /// <summary>Upper edge of the bar.</summary>
    public int Staaf => Y + 18;

    /// <summary>Where the number stands.</summary>
    public int Getalregel => Y + 29;
}
