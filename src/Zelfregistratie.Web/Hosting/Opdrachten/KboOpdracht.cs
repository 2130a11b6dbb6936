using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Kbo;

namespace Zelfregistratie.Web.Hosting.Opdrachten;

/// <summary>The command that takes over an extract of KBO Open Data.</summary>
internal static class KboOpdracht
{
    private const int Balklengte = 20;

    private static readonly Argument<string> Pad = new("extract") { Description = "The zip, or a folder with what was in it; a full extract or an update." };

    public static Command Maken(Uitvoerder uitvoerder) => uitvoerder.Doet(
        new Command("kbo", "Takes over the enterprises of KBO Open Data. Interrupted, it goes on where it was when it is run again.") { Pad },
        UitvoerenAsync);

    private static async Task<int> UitvoerenAsync(Opdrachtomgeving omgeving, ParseResult gelezen, CancellationToken ct)
    {
        var db = omgeving.Services.GetRequiredService<ZelfregistratieDb>();
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
        {
            await omgeving.Fouten.WriteLineAsync("The database is not up to date: run the command migrate first.");
            return Uitvoerder.Mislukt;
        }

        var invoer = new KboInvoer(db, omgeving.Services.GetRequiredService<TimeProvider>());
        var (tijd, balk) = (Stopwatch.StartNew(), Voortgang.IsTerminal(omgeving.Fouten));
        try
        {
            using var bron = KboBron.Openen(gelezen.GetRequiredValue(Pad));
            using (new Voortgang(omgeving.Fouten, () => (balk ? Balk(invoer.Verslag.Deel) : "") + Stand(invoer.Verslag, tijd.Elapsed), () => invoer.Verslag.Behandeld)) await invoer.InlezenAsync(bron, ct);
            await omgeving.Uitvoer.WriteLineAsync(Uitkomst(bron, invoer.Verslag, tijd.Elapsed));
            return Uitvoerder.Gelukt;
        }
        catch (KboFout fout)
        {
            await omgeving.Fouten.WriteLineAsync(fout.Message);
            return Uitvoerder.Mislukt;
        }
        catch (Exception wedloop) when (wedloop.IsWedloopVerloren())
        {
            await omgeving.Fouten.WriteLineAsync("Somebody changed an organisation meanwhile. Run it again: it goes on where it was.");
            return Uitvoerder.Mislukt;
        }
    }

    private static string Balk(double deel)
    {
        var vol = (int)(deel * Balklengte);
        return $"[{new string('#', vol)}{new string('.', Balklengte - vol)}] ";
    }

    private static string Stand(KboVerslag verslag, TimeSpan tijd)
    {
        var rest = verslag.Deel > 0 ? TimeSpan.FromSeconds(tijd.TotalSeconds / verslag.Deel * (1 - verslag.Deel)) : TimeSpan.Zero;
        return string.Create(CultureInfo.InvariantCulture, $"{verslag.Deel:P0}, {verslag.Behandeld + verslag.Eerder:N0} enterprises, {Tempo(verslag, tijd):N0} a second, {rest:m\\:ss} to go");
    }

    private static string Uitkomst(KboBron bron, KboVerslag verslag, TimeSpan tijd) => verslag.WasAlGelezen
        ? string.Create(CultureInfo.InvariantCulture, $"Extract {bron.Extract} was read before. Nothing was changed.")
        : string.Create(
            CultureInfo.InvariantCulture,
            $"Extract {bron.Extract} of {bron.Momentopname:o}: {verslag.Toegevoegd} added, {verslag.Gewijzigd} changed, {verslag.BuitenGebruik} retired, {verslag.Geweigerd} passed over for wrong check digits; {tijd.TotalSeconds:F1} s, {Tempo(verslag, tijd):F0} a second.");

    private static double Tempo(KboVerslag verslag, TimeSpan tijd) => verslag.Behandeld / Math.Max(0.001, tijd.TotalSeconds);
}
