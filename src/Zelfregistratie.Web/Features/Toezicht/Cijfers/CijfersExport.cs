using System.Globalization;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Data.Cijfers;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Toezicht.Cijfers;

/// <summary>The figures for a spreadsheet; the name of the file says from when to when.</summary>
internal static class CijfersExport
{
    public static CsvBestand Maken(CijfersPagina pagina, IStringLocalizer t) => new(
        string.Create(CultureInfo.InvariantCulture, $"cijfers-{pagina.Periode.Van:yyyy-MM-dd}"), pagina.Periode.TotEnMet, Kolommen(t), Rijen(pagina, t).ToAsyncEnumerable());

    private static string?[] Kolommen(IStringLocalizer t) =>
        [t["Deel"], t["Naam"], t["Ingediend"], t["Beslist"], t["Goedgekeurd"], t["Wachttijd mediaan (uren)"], t["Wachttijd 9 op de 10 (uren)"]];

    private static IEnumerable<string?[]> Rijen(CijfersPagina pagina, IStringLocalizer t) =>
    [
        Rij(t["Totaal"], "", pagina.Samen),
        .. pagina.PerWeek.Select(groep => Rij(t["Week"], groep.Week!.Value.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), groep)),
        .. pagina.PerOrganisatie.Select(groep => Rij(t["Organisatie"], groep.Naam!, groep)),
        .. pagina.PerToepassing.Select(groep => Rij(t["Toepassing"], groep.Naam ?? t["Werkrelatie"], groep)),
    ];

    private static string?[] Rij(string deel, string naam, Groep groep) =>
    [
        deel,
        naam,
        Getal(groep.Ingediend),
        Getal(groep.Beslist),
        Getal(groep.Goedgekeurd),
        Getal(groep.Wachttijd.Percentiel(50)),
        Getal(groep.Wachttijd.Percentiel(90)),
    ];

    private static string? Getal(int? getal) => getal?.ToString(CultureInfo.InvariantCulture);
}
