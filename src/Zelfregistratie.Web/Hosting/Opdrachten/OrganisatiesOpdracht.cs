using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Data.Organisaties;

namespace Zelfregistratie.Web.Hosting.Opdrachten;

/// <summary>The command that takes over organisations from a file: those with an OVO code, schools, associations.</summary>
internal static class OrganisatiesOpdracht
{
    private const int GrootsteBestand = 50 * 1024 * 1024;
    private const int Deel = 500;

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
        foreach (var regel in bestand.Fouten) await omgeving.Fouten.WriteLineAsync(regel);
        var isToegepast = !gelezen.GetValue(Proef) && bestand.Rijen.Count > 0 && (bestand.Geweigerd == 0 || gelezen.GetValue(FoutenOverslaan));
        var (nieuw, anders) = await ToepassenAsync(db, bestand, isToegepast, klok.GetUtcNow(), ct);
        await omgeving.Uitvoer.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{nieuw} added, {anders} changed, {bestand.Rijen.Count - nieuw - anders} unchanged, {bestand.Geweigerd} refused.{(isToegepast ? "" : " Nothing was saved.")}"));
        return bestand.Geweigerd > 0 && !isToegepast ? Uitvoerder.Mislukt : Uitvoerder.Gelukt;
    }

    private static async Task<(int Nieuw, int Anders)> ToepassenAsync(ZelfregistratieDb db, Organisatiebestand bestand, bool opslaan, DateTimeOffset nu, CancellationToken ct)
    {
        var (nieuw, anders) = (0, 0);
        await using var alles = await db.Database.BeginTransactionAsync(ct);
        foreach (var deel in bestand.Rijen.Chunk(Deel))
        {
            var codes = deel.Select(rij => rij.Code.Waarde).ToList();
            var bekend = (await db.Organisaties.Include(een => een.Doelgroepen).Where(een => codes.Contains(een.CodeWaarde)).ToListAsync(ct)).ToDictionary(een => een.Code);
            foreach (var rij in deel)
            {
                if (!bekend.TryGetValue(rij.Code, out var organisatie))
                {
                    organisatie = db.Add(new Organisatie(rij.Code, rij.Naam, rij.Gemeente, rij.Doelgroepen)).Entity;
                    nieuw++;
                }
                else if (IsZoals(organisatie, rij))
                {
                    continue;
                }
                else
                {
                    anders++;
                }

                Overnemen(organisatie, rij, nu);
            }

            if (opslaan) await db.SaveChangesAsync(ct);
            foreach (var een in db.ChangeTracker.Entries().Where(een => een.Entity is not Doelgroep).ToList()) een.State = EntityState.Detached;
        }

        if (!opslaan) return (nieuw, anders);
        db.Logboek.Add(new Logboekregel(Handeling.OrganisatiesIngelezen, nu, door: null) { Onderwerp = "CSV", Toelichting = string.Create(CultureInfo.InvariantCulture, $"+{nieuw} ~{anders}") });
        await db.SaveChangesAsync(ct);
        await alles.CommitAsync(ct);
        return (nieuw, anders);
    }

    private static void Overnemen(Organisatie organisatie, Organisatierij rij, DateTimeOffset nu)
    {
        organisatie.Wijzigen(rij.Naam, rij.Gemeente, rij.Doelgroepen);
        organisatie.Hernoemen(rij.Naam, rij.AndereNamen, rij.Gemeente);
        if (rij.IsBuitenGebruik) organisatie.BuitenGebruikStellen(nu);
        else if (organisatie.BuitenGebruikSinds is not null) organisatie.WeerInGebruikNemen();
    }

    private static bool IsZoals(Organisatie organisatie, Organisatierij rij) =>
        (organisatie.Naam, organisatie.AndereNamen, organisatie.Gemeente, organisatie.BuitenGebruikSinds is not null) == (rij.Naam, rij.AndereNamen, rij.Gemeente, rij.IsBuitenGebruik)
        && organisatie.Doelgroepen.Select(een => een.Code).Order(StringComparer.Ordinal).SequenceEqual(rij.Doelgroepen.Select(een => een.Code).Order(StringComparer.Ordinal));
}
