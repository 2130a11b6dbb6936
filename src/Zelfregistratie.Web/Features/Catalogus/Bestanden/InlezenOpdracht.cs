using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Hosting.Opdrachten;

namespace Zelfregistratie.Web.Features.Catalogus.Bestanden;

/// <summary>The command that takes over a file of the catalogue. Its report is that of the page, in Dutch.</summary>
internal static class InlezenOpdracht
{
    private static readonly Argument<string> Bestand = new("bestand") { Description = "The file: JSON or CSV, as the command export catalogus writes it." };

    private static readonly Option<bool> Proef = new("--proef") { Description = "Only says what would change." };

    public static Command Maken(Uitvoerder uitvoerder) => uitvoerder.Doet(
        new Command("catalogus", "Takes over doelgroepen, contexts, toepassingen and rights. What is not in the file stays as it is.") { Bestand, Proef },
        UitvoerenAsync);

    private static async Task<int> UitvoerenAsync(Opdrachtomgeving omgeving, ParseResult gelezen, CancellationToken ct)
    {
        var t = omgeving.Services.GetRequiredService<IStringLocalizer<Teksten>>();
        if ((await omgeving.Services.GetRequiredService<ZelfregistratieDb>().Database.GetPendingMigrationsAsync(ct)).Any())
        {
            await omgeving.Fouten.WriteLineAsync("The database is not up to date: run the command migrate first.");
            return Uitvoerder.Mislukt;
        }

        var (inhoud, fout) = await LezenAsync(new FileInfo(gelezen.GetRequiredValue(Bestand)), t, ct);
        if (fout is not null)
        {
            await omgeving.Fouten.WriteLineAsync(fout);
            return Uitvoerder.Mislukt;
        }

        var verslag = await omgeving.Services.GetRequiredService<Catalogusinvoer>().VerwerkenAsync(inhoud, toepassen: !gelezen.GetValue(Proef), door: null, ct);
        foreach (var een in verslag.Fouten) await omgeving.Fouten.WriteLineAsync($"{een.Waar(t)}: {een.Reden}");
        if (verslag.Rest(t) is { } rest) await omgeving.Fouten.WriteLineAsync(rest);
        await omgeving.Uitvoer.WriteLineAsync(verslag.IsOnleesbaar ? verslag.Uitkomst(t) : $"{verslag.Telling(t)}. {verslag.Uitkomst(t)}");
        return verslag.HeeftFouten ? Uitvoerder.Mislukt : Uitvoerder.Gelukt;
    }

    private static async Task<(byte[] Inhoud, string? Fout)> LezenAsync(FileInfo bestand, IStringLocalizer t, CancellationToken ct)
    {
        if (!bestand.Exists) return ([], t["Het bestand {0} bestaat niet.", bestand.FullName]);
        if (bestand.Length > InlezenController.GrootsteBestand) return ([], t["Het bestand is te groot. Het mag hoogstens {0} MB zijn. Splits het.", InlezenController.GrootsteBestand / 1024 / 1024]);
        try
        {
            return (await File.ReadAllBytesAsync(bestand.FullName, ct), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ([], t["Het bestand {0} kan niet gelezen worden.", bestand.FullName]);
        }
    }
}
