using System.CommandLine;
using System.Globalization;
using Zelfregistratie.Web.Features.Termijnen;

namespace Zelfregistratie.Web.Hosting.Opdrachten;

/// <summary>The command that removes what was kept long enough, without waiting for the next round.</summary>
internal static class BewaringOpdracht
{
    private static readonly Option<bool> Proef = new("--proef") { Description = "Only says what would go." };

    public static Command Maken(Uitvoerder uitvoerder) => uitvoerder.Doet(
        new Command("bewaring", "Removes requests, rights, mails and people that were kept as long as section Bewaring says; the portal does so every day.") { Proef },
        async (omgeving, gelezen, ct) =>
        {
            var (taak, isProef) = (omgeving.Services.GetRequiredService<Bewaartaak>(), gelezen.GetValue(Proef));
            foreach (var soort in Bewaarsoort.Alle)
            {
                await omgeving.Uitvoer.WriteLineAsync(isProef ? Zou(soort.Naam, await taak.TellenAsync(soort, ct)) : Zin($"{soort.Naam}: {await taak.WegdoenAsync(soort, ct)} removed"));
            }

            if (isProef) await omgeving.Uitvoer.WriteLineAsync("Nothing was removed.");
            return Uitvoerder.Gelukt;
        });

    private static string Zou(string naam, (int Aantal, DateOnly? Oudste) telling) =>
        telling.Oudste is { } oudste ? Zin($"{naam}: {telling.Aantal} would go, the oldest of {oudste:yyyy-MM-dd}") : Zin($"{naam}: {telling.Aantal} would go");

    private static string Zin(FormattableString zin) => zin.ToString(CultureInfo.InvariantCulture);
}
