using System.Globalization;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain;
using Zelfregistratie.Web.Data.Cijfers;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Toezicht.Cijfers;

/// <summary>The period that the address asks for. What makes no sense is as if it were absent.</summary>
public sealed class CijfersVraag
{
    private static readonly int[] Periodes = [4, Beslissingen.Weken, 26, 52];
    private static readonly DateOnly EersteDag = new(2000, 1, 1);

    /// <summary>How many weeks; one of a few.</summary>
    public string? Weken { get; set; }

    /// <summary>Last day; default and at most today.</summary>
    public string? Tot { get; set; }

    internal int AantalWeken =>
        int.TryParse(Weken, NumberStyles.None, CultureInfo.InvariantCulture, out var weken) && Periodes.Contains(weken) ? weken : Beslissingen.Weken;

    /// <summary>First and last day: whole weeks, but for the last one.</summary>
    internal (DateOnly Van, DateOnly TotEnMet) Periode(DateTimeOffset nu)
    {
        var vandaag = BrusselseTijd.Datum(nu);
        var tot = Datuminvoer.TryLezen(Tot, out var dag) && dag >= EersteDag && dag < vandaag ? dag.Value : vandaag;
        return (Beslissingen.EersteDag(tot, AantalWeken), tot);
    }

    /// <summary>The address of a path with this period.</summary>
    internal string Adres(string pad, DateTimeOffset nu)
    {
        var (_, tot) = Periode(nu);
        var delen = new Dictionary<string, string?>
        {
            ["weken"] = AantalWeken.ToString(CultureInfo.InvariantCulture),
            ["tot"] = tot.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        return pad + QueryString.Create(delen);
    }

    internal static IEnumerable<Keuze> Keuzes(IStringLocalizer t) =>
        Periodes.Select(weken => new Keuze(weken.ToString(CultureInfo.InvariantCulture), t["{0} weken", weken]));
}
