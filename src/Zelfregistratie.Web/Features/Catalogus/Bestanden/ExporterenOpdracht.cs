using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Hosting.Opdrachten;

namespace Zelfregistratie.Web.Features.Catalogus.Bestanden;

/// <summary>The command that writes the catalogue to a file.</summary>
internal static class ExporterenOpdracht
{
    private static readonly Argument<string> Bestand = new("bestand") { Description = "The file to write: CSV when its name ends in .csv, otherwise JSON." };

    public static Command Maken(Uitvoerder uitvoerder) => uitvoerder.Doet(
        new Command("catalogus", "Writes doelgroepen, contexts, toepassingen and rights to a file that the command import catalogus reads.") { Bestand },
        UitvoerenAsync);

    private static async Task<int> UitvoerenAsync(Opdrachtomgeving omgeving, ParseResult gelezen, CancellationToken ct)
    {
        var (db, t) = (omgeving.Services.GetRequiredService<ZelfregistratieDb>(), omgeving.Services.GetRequiredService<IStringLocalizer<Teksten>>());
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
        {
            await omgeving.Fouten.WriteLineAsync("The database is not up to date: run the command migrate first.");
            return Uitvoerder.Mislukt;
        }

        var pad = gelezen.GetRequiredValue(Bestand);
        try
        {
            var inhoud = pad.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? await Catalogusschrijver.CsvAsync(db, ct) : await Catalogusschrijver.JsonAsync(db, ct);
            await File.WriteAllBytesAsync(pad, inhoud, ct);
            await omgeving.Uitvoer.WriteLineAsync(t["De catalogus staat in {0}.", Path.GetFullPath(pad)]);
            return Uitvoerder.Gelukt;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await omgeving.Fouten.WriteLineAsync(t["Het bestand {0} kan niet geschreven worden.", pad]);
            return Uitvoerder.Mislukt;
        }
    }
}
