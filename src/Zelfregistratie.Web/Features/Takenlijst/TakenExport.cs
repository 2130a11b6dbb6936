using System.Globalization;
using CsvHelper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Takenlijst;

/// <summary>
/// The list as CSV the way Excel in Belgium opens it by a double click: byte order mark, semicolons, local dates. Cells that a
/// spreadsheet would run as a formula are made harmless. Written row by row, and without national numbers.
/// </summary>
internal sealed class TakenExport(IAsyncEnumerable<Taakrij> rijen, DateOnly vandaag, IStringLocalizer t) : IActionResult
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
            FileName = string.Create(CultureInfo.InvariantCulture, $"taken-{vandaag:yyyy-MM-dd}.csv"),
        }.ToString();

        await using var csv = CsvWriter.Create(antwoord.Body, Vorm, leaveOpen: true);
        await csv.WriteRecordAsync(Kolommen(), ct);
        await foreach (var rij in rijen.WithCancellation(ct))
        {
            await csv.WriteRecordAsync(Cellen(rij), ct);
        }
    }

    private string?[] Kolommen() =>
    [
        t["Referentie"], t["Ingediend op"], t["Status"], t["Aanvrager"], t["E-mail"], t["Gevraagd"], t["Toepassing"], t["Context"], t["Organisatie"], t["Organisatiecode"],
        t["Gewenst tot en met"], t["Reden van de aanvraag"], t["Werkrelatie"], t["Afgehandeld op"], t["Beslist door"], t["Reden van de beslissing"],
    ];

    private string?[] Cellen(Taakrij rij) =>
    [
        rij.Referentie.Waarde,
        Moment(rij.IngediendOp),
        t[rij.Status.Woord()],
        rij.Aanvrager,
        rij.Email,
        rij.Gevraagd(t),
        rij.Toepassing,
        string.Join(", ", rij.Contexten),
        rij.Organisatie,
        OrganisatieCode.Lezen(rij.OrganisatieCode, rij.Codesoort).Opgemaakt,
        rij.GewensteEinddatum?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        rij.Reden.Tekst,
        rij.HeeftWerkrelatie ? t["ja"] : t["nee"],
        Moment(rij.AfgehandeldOp),
        rij.BeslistDoor,
        rij.Beslisreden?.Tekst,
    ];

    private static string? Moment(DateTimeOffset? op) =>
        op is { } tijdstip ? Domain.BrusselseTijd.Lokaal(tijdstip).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture) : null;
}
