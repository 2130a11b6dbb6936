namespace Zelfregistratie.Web.Data.Cijfers;

/// <summary>A count as the database gives it.</summary>
/// <param name="Sleutel">Number of the week, or key of the organisation or toepassing; 0 for requests for a werkrelatie.</param>
/// <param name="Naam">Name of the organisation or toepassing.</param>
/// <param name="Goedgekeurd">Whether it counts approvals; else rejections, or what was submitted.</param>
/// <param name="Uren">How long what it counts waited; <see cref="Ingediend"/> when it counts what was submitted.</param>
/// <param name="Aantal">How many.</param>
internal sealed record Telregel(long Sleutel, string? Naam, bool Goedgekeurd, int Uren, int Aantal)
{
    /// <summary>Instead of hours, for what was submitted; not null, whose kind PostgreSQL does not know.</summary>
    public const int Ingediend = -1;
}
