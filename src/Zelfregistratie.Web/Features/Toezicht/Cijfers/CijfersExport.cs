using System.Globalization;
using CsvHelper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;
using Zelfregistratie.Web.Data.Cijfers;

namespace Zelfregistratie.Web.Features.Toezicht.Cijfers;

/// <summary>The figures as CSV the way Excel in Belgium opens it by a double click. Cells that a spreadsheet would run as a formula are made harmless.</summary>
internal sealed class CijfersExport(CijfersPagina pagina, IStringLocalizer t) : IActionResult
{
    private static readonly CsvWriterOptions Vorm = new()
    {
        Separator = ';',
        NewLine = "\r\n",
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
    };

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (antwoord, ct) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        antwoord.ContentType = "text/csv; charset=utf-8";
        antwoord.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment")
        {
            FileName = string.Create(CultureInfo.InvariantCulture, $"cijfers-{pagina.Periode.Van:yyyy-MM-dd}-{pagina.Periode.TotEnMet:yyyy-MM-dd}.csv"),
        }.ToString();

        await using var csv = CsvWriter.Create(antwoord.Body, Vorm, leaveOpen: true);
        foreach (var rij in Rijen())
        {
            await csv.WriteRecordAsync(rij, ct);
        }
    }

    private IEnumerable<string?[]> Rijen() =>
    [
        [t["Deel"], t["Naam"], t["Ingediend"], t["Beslist"], t["Goedgekeurd"], t["Wachttijd mediaan (uren)"], t["Wachttijd 9 op de 10 (uren)"]],
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
