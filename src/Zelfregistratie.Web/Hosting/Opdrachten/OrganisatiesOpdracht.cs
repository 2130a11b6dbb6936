using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Organisaties;
using Zelfregistratie.Web.Features.Catalogus;

namespace Zelfregistratie.Web.Hosting.Opdrachten;

/// <summary>The command that takes over organisations from a file: those with an OVO code, schools, associations.</summary>
internal static class OrganisatiesOpdracht
{
    private const int GrootsteBestand = 50 * 1024 * 1024;

    private static readonly Argument<FileInfo> Bestand = new("bestand") { Description = "The file: code;naam;gemeente;doelgroepen;anderenamen;buitengebruik." };

    private static readonly Option<bool> FoutenOverslaan = new("--fouten-overslaan") { Description = "Applies the good lines of a file with bad ones." };

    private static readonly Option<bool> Proef = new("--proef") { Description = "Only says what would change." };

    public static Command Maken(Uitvoerder uitvoerder) => uitvoerder.Doet(
        new Command("organisaties", "Takes over organisations from a CSV file. What is not in it stays as it is.") { Bestand, FoutenOverslaan, Proef },
        UitvoerenAsync);

    private static async Task<int> UitvoerenAsync(Opdrachtomgeving omgeving, ParseResult gelezen, CancellationToken ct)
    {
        var (db, klok, bron) = (omgeving.Services.GetRequiredService<ZelfregistratieDb>(), omgeving.Services.GetRequiredService<TimeProvider>(), gelezen.GetRequiredValue(Bestand));
        var fout = (await db.Database.GetPendingMigrationsAsync(ct)).Any() ? "The database is not up to date: run the command migrate first."
            : !bron.Exists ? $"{bron.FullName} does not exist."
            : bron.Length > GrootsteBestand ? string.Create(CultureInfo.InvariantCulture, $"The file is larger than {GrootsteBestand / 1024 / 1024} MB: split it.")
            : null;
        if (fout is not null)
        {
            await omgeving.Fouten.WriteLineAsync(fout);
            return Uitvoerder.Mislukt;
        }

        var bestand = new Organisatiebestand(await db.Doelgroepen.Where(een => een.Codesoort != Codesoort.Geen).ToDictionaryAsync(een => een.Code, StringComparer.Ordinal, ct));
        bestand.Lezen(await File.ReadAllBytesAsync(bron.FullName, ct));
        var isProef = gelezen.GetValue(Proef);
        var invoer = new OrganisatiesInvoer(db, omgeving.Services.GetRequiredService<Catalogusbewaking>(), bestand, klok.GetUtcNow());
        try
        {
            await invoer.ToepassenAsync(magFouten: gelezen.GetValue(FoutenOverslaan), isProef, ct);
        }
        catch (Exception wedloop) when (wedloop.IsWedloopVerloren())
        {
            await omgeving.Fouten.WriteLineAsync("Somebody changed one of these organisations meanwhile. Nothing was saved: run it again.");
            return Uitvoerder.Mislukt;
        }

        foreach (var regel in bestand.Fouten.Concat(invoer.Fouten)) await omgeving.Fouten.WriteLineAsync(regel);
        await omgeving.Uitvoer.WriteLineAsync(invoer.Uitkomst());
        return invoer.Geweigerd > 0 && !invoer.IsToegepast ? Uitvoerder.Mislukt : Uitvoerder.Gelukt;
    }
}
