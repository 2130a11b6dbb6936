using System.Globalization;
using CsvHelper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Verbinding;

namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>
/// A list as CSV the way Excel in Belgium opens it by a double click: byte order mark, semicolons, local dates. Cells that a
/// spreadsheet would run as a formula are made harmless. Written row by row.
/// </summary>
/// <param name="naam">Name of the file, with the day added, and without extension.</param>
/// <param name="vandaag">Today in Brussels.</param>
/// <param name="kolommen">Names of the columns.</param>
/// <param name="rijen">A cell for each column.</param>
internal sealed class CsvBestand(string naam, DateOnly vandaag, string?[] kolommen, IAsyncEnumerable<string?[]> rijen) : IActionResult
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
            FileName = string.Create(CultureInfo.InvariantCulture, $"{naam}-{vandaag:yyyy-MM-dd}.csv"),
        }.ToString();

        await context.HttpContext.RequestServices.GetRequiredService<ZelfregistratieDb>().EenmaligAsync(() => SchrijvenAsync(antwoord.Body, ct));
    }

    /// <summary>A day as a spreadsheet in Belgium reads it.</summary>
    public static string? Dag(DateOnly? dag) => dag?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>An instant as a spreadsheet in Belgium reads it, in the time of Brussels.</summary>
    public static string? Moment(DateTimeOffset? op) =>
        op is { } tijdstip ? Domain.BrusselseTijd.Lokaal(tijdstip).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture) : null;

    private async Task SchrijvenAsync(Stream naar, CancellationToken ct)
    {
        await using var csv = CsvWriter.Create(naar, Vorm, leaveOpen: true);
        await csv.WriteRecordAsync(kolommen, ct);
        await foreach (var rij in rijen.WithCancellation(ct))
        {
            await csv.WriteRecordAsync(rij, ct);
        }
    }
}
