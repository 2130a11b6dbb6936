using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Toezicht.Logboek.Zegels;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Hosting.Opdrachten;

/// <summary>Verifying the logbook, and removing what was kept long enough.</summary>
internal static class Logboekopdrachten
{
    /// <summary>Asks as whom the database knows who asks.</summary>
    internal const string Gebruiker = "SELECT CAST(CURRENT_USER AS varchar(128)) AS \"Value\"";

    private const int BatchesPerBericht = 1000;

    /// <summary><c>logboek verify</c> and <c>logboek opruimen</c>.</summary>
    public static Command Alle(Uitvoerder uitvoerder) => new("logboek", "Verifies the logbook, or removes what was kept long enough.")
    {
        Verify(uitvoerder),
        Opruimen(uitvoerder),
    };

    private static Command Verify(Uitvoerder uitvoerder)
    {
        var laatste = new Option<string?>("--laatste-zegel")
        {
            Description = "A seal that was kept outside the database, from the log for example, as NUMBER:VALUE: tells whether the end was cut off.",
            HelpName = "NUMBER:VALUE",
        };
        laatste.Validators.Add(gelezen =>
        {
            if (gelezen.Tokens is [var merk] && !Zegelmerk.TryLezen(merk.Value, out _)) gelezen.AddError("--laatste-zegel takes a number, a colon and 64 hexadecimal characters.");
        });
        var jaren = new Option<int?>("--bewaartermijn") { Description = "Years of retention when batches were removed; by default Portaal:BewaartermijnInJaren.", HelpName = "YEARS" };
        var opdracht = new Command("verify", "Verifies every seal and every sealed row. Exit code 1 when something is wrong.") { laatste, jaren };
        return uitvoerder.Doet(opdracht, async (omgeving, gelezen, ct) =>
        {
            _ = Zegelmerk.TryLezen(gelezen.GetValue(laatste), out var merk);
            var services = omgeving.Services;
            await using var merken = new Zegelmerken(services.GetRequiredService<Zegelbestand>(), merk);
            var controle = new Zegelcontrole(
                services.GetRequiredService<ZelfregistratieDb>(), services.GetRequiredService<Zegelsleutels>(), merken, BewaardTot(services, gelezen.GetValue(jaren)));
            return await ControlerenAsync(controle, merken, omgeving, ct);
        });
    }

    private static async Task<int> ControlerenAsync(Zegelcontrole controle, Zegelmerken merken, Opdrachtomgeving omgeving, CancellationToken ct)
    {
        var aantal = 0L;
        using (var voortgang = new Voortgang(omgeving.Fouten, () => Zin($"{controle.Batches:N0} batches, {controle.Rijen:N0} rows verified"), () => controle.Batches / BatchesPerBericht))
        {
            await foreach (var bevinding in controle.ControlerenAsync(ct))
            {
                voortgang.Wissen();
                await omgeving.Uitvoer.WriteLineAsync(bevinding.Tekst);
                aantal++;
            }
        }

        await omgeving.Uitvoer.WriteLineAsync(Zin(
            $"{controle.Batches:N0} batches and {controle.Rijen:N0} rows verified, {controle.Opgeruimd:N0} batches removed by retention, {controle.NietVerzegeld:N0} rows not sealed yet."));
        if (merken.IsLeeg) await omgeving.Uitvoer.WriteLineAsync("Without --laatste-zegel or Logboek:Zegelbestand nothing tells whether the end was cut off.");
        await omgeving.Uitvoer.WriteLineAsync(aantal == 0 ? "The logbook is whole." : Zin($"The logbook is NOT whole: {aantal:N0} findings."));
        return aantal == 0 ? Uitvoerder.Gelukt : Uitvoerder.Mislukt;
    }

    private static Command Opruimen(Uitvoerder uitvoerder)
    {
        var proef = new Option<bool>("--dry-run") { Description = "Says what would go, and removes nothing." };
        var opdracht = new Command("opruimen", "Removes whole sealed batches that were kept for Portaal:BewaartermijnInJaren; their seals stay.") { proef };
        return uitvoerder.Doet(opdracht, async (omgeving, gelezen, ct) =>
        {
            var (services, nu) = (omgeving.Services, omgeving.Services.GetRequiredService<TimeProvider>().GetUtcNow());
            var tot = BewaardTot(services, jaren: null);
            if (gelezen.GetValue(proef))
            {
                var (batches, rijen) = await new Opruiming(services.GetRequiredService<ZelfregistratieDb>(), tot, nu).TellenAsync(ct);
                await omgeving.Uitvoer.WriteLineAsync(Zin($"{batches:N0} batches with {rijen:N0} rows were sealed before {tot:yyyy-MM-dd} and would go."));
                return Uitvoerder.Gelukt;
            }

            await using var db = DatabaseHosting.BewaringOpenen(services);
            if (await FoutAsync(db, ct) is { } fout)
            {
                await omgeving.Fouten.WriteLineAsync(fout);
                return Uitvoerder.Mislukt;
            }

            await VerwijderenAsync(new Opruiming(db, tot, nu), omgeving, ct);
            return Uitvoerder.Gelukt;
        });
    }

    private static async Task VerwijderenAsync(Opruiming opruiming, Opdrachtomgeving omgeving, CancellationToken ct)
    {
        var (batches, rijen) = (0, 0);
        while (await opruiming.VolgendeAsync(ct) is { Batches: > 0 } weg)
        {
            (batches, rijen) = (batches + weg.Batches, rijen + weg.Rijen);
        }

        await omgeving.Uitvoer.WriteLineAsync(Zin($"{batches:N0} batches with {rijen:N0} rows removed."));
    }

    // On the engines with users the trigger lets only one of them remove rows: better said before than refused by it.
    private static async Task<string?> FoutAsync(ZelfregistratieDb db, CancellationToken ct)
    {
        if (db is SqliteDb) return null;
        var gebruiker = await db.Database.SqlQueryRaw<string>(Gebruiker).ToListAsync(ct);
        return gebruiker is [DatabaseOptions.Bewaringsgebruiker]
            ? null
            : $"The user of ConnectionStrings:Bewaring must be {DatabaseOptions.Bewaringsgebruiker}, and is {gebruiker[0]}: only that one may remove rows of the logbook.";
    }

    private static DateTimeOffset BewaardTot(IServiceProvider services, int? jaren) => services.GetRequiredService<TimeProvider>().GetUtcNow()
        .AddYears(-(jaren ?? services.GetRequiredService<IOptions<PortaalOptions>>().Value.BewaartermijnInJaren));

    private static string Zin(FormattableString zin) => zin.ToString(CultureInfo.InvariantCulture);
}
