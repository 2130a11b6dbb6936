using System.Globalization;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>What an administrator fills in to grant a right.</summary>
public sealed class ToekennenFormulier : RedenFormulier
{
    /// <summary>Codes of contexts.</summary>
    public string[] Contexten { get; set; } = [];

    /// <summary>First day.</summary>
    public string? Begindatum { get; set; }

    /// <summary>Last day.</summary>
    public string? Einddatum { get; set; }

    internal static ToekennenFormulier Voorstel(Termijn termijn) => new()
    {
        Begindatum = Iso(termijn.VroegsteBegin),
        Einddatum = Iso(termijn.LaatsteEinde(termijn.VroegsteBegin)),
    };

    /// <summary>From when to when. Only of a valid form.</summary>
    internal Geldigheid Geldigheid() => new(Datuminvoer.Lezen(Begindatum)!.Value, Datuminvoer.Lezen(Einddatum));

    /// <summary>The contexts of the right that were chosen.</summary>
    internal IReadOnlyCollection<Context> GekozenContexten(Gebruikersrecht recht) =>
        [.. recht.Contexten.Where(context => Contexten.Contains(context.Code, StringComparer.Ordinal))];

    internal static string? Iso(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
