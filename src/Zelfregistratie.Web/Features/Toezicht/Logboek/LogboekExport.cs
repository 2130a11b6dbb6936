using System.Globalization;
using CsvHelper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;
using Zelfregistratie.Domain;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Toezicht.Logboek;

/// <summary>Rows of the logbook as CSV, the way Excel in Belgium opens it; cells that a spreadsheet would run as a formula are made harmless.</summary>
internal sealed class LogboekExport(IAsyncEnumerable<Getoonderegel> rijen, DateOnly vandaag, IStringLocalizer t) : IActionResult
{
    private static readonly CsvWriterOptions Vorm = new() { Separator = ';', NewLine = "\r\n", WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (antwoord, ct) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        antwoord.ContentType = "text/csv; charset=utf-8";
        antwoord.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment")
        {
            FileName = string.Create(CultureInfo.InvariantCulture, $"logboek-{vandaag:yyyy-MM-dd}.csv"),
        }.ToString();

        await using var csv = CsvWriter.Create(antwoord.Body, Vorm, leaveOpen: true);
        await csv.WriteRecordAsync(Kolommen(), ct);
        await foreach (var rij in rijen.WithCancellation(ct))
        {
            await csv.WriteRecordAsync(Cellen(rij), ct);
        }
    }

    private string?[] Kolommen() =>
        [t["Nummer"], t["Tijdstip"], t["Wat"], t["Door"], t["Over"], t["Organisatie"], t["Organisatiecode"], t["Onderwerp"], t["Waarom"], t["Zegel"]];

    private string?[] Cellen(Getoonderegel rij) =>
    [
        rij.Id.ToString(CultureInfo.InvariantCulture),
        BrusselseTijd.Lokaal(rij.Op).ToString("dd/MM/yyyy HH:mm:ss", CultureInfo.InvariantCulture),
        t[rij.Handeling.Woord()],
        rij.Door,
        rij.Over,
        rij.Organisatie,
        rij.Code,
        rij.Onderwerp,
        rij.Toelichting,
        rij.Zegel?.ToString(CultureInfo.InvariantCulture),
    ];
}
