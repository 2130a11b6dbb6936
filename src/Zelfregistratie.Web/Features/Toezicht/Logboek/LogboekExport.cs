using System.Globalization;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Toezicht.Logboek;

/// <summary>Rows of the logbook for a spreadsheet.</summary>
internal static class LogboekExport
{
    public static CsvBestand Maken(IAsyncEnumerable<Getoonderegel> rijen, DateOnly vandaag, IStringLocalizer t) =>
        new("logboek", vandaag, Kolommen(t), rijen.Select(rij => Cellen(rij, t)));

    private static string?[] Kolommen(IStringLocalizer t) =>
        [t["Nummer"], t["Tijdstip"], t["Wat"], t["Door"], t["Over"], t["Organisatie"], t["Organisatiecode"], t["Onderwerp"], t["Waarom"], t["Zegel"]];

    private static string?[] Cellen(Getoonderegel rij, IStringLocalizer t) =>
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
