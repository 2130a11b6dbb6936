using System.CommandLine;
using System.Globalization;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Hosting.Opdrachten;

/// <summary>The command that gives national numbers the current key, so that an old one can go.</summary>
internal static class SleutelsOpdracht
{
    /// <summary><c>sleutels vernieuwen</c>.</summary>
    public static Command Maken(Uitvoerder uitvoerder) => new("sleutels", "Keys of national numbers.")
    {
        uitvoerder.Doet(
            new Command("vernieuwen", "Encrypts national numbers anew with the key of Rijksregisternummers:Huidig. Stopped, it goes on where it was when it is run again."),
            UitvoerenAsync),
    };

    private static async Task<int> UitvoerenAsync(Opdrachtomgeving omgeving, ParseResult gelezen, CancellationToken ct)
    {
        var (services, bescherming) = (omgeving.Services, omgeving.Services.GetRequiredService<InszBescherming>());
        var vernieuwing = new Sleutelvernieuwing(services.GetRequiredService<ZelfregistratieDb>(), bescherming, services.GetRequiredService<TimeProvider>());
        using (new Voortgang(omgeving.Fouten, () => Zin($"{vernieuwing.Vernieuwd:N0} numbers encrypted anew"), () => vernieuwing.Vernieuwd / 1000))
        {
            while (await vernieuwing.VolgendeAsync(ct))
            {
                // The next batch.
            }
        }

        foreach (var fout in vernieuwing.Fouten) await omgeving.Fouten.WriteLineAsync(fout);
        await omgeving.Uitvoer.WriteLineAsync(Zin($"{vernieuwing.Vernieuwd} numbers encrypted anew with key {bescherming.Huidig}."));
        foreach (var (sleutel, aantal) in await vernieuwing.GebruikAsync(ct))
        {
            await omgeving.Uitvoer.WriteLineAsync(
                aantal > 0 ? Zin($"Key {sleutel}: {aantal} numbers.")
                : sleutel == bescherming.Huidig ? $"Key {sleutel}: for new numbers."
                : $"Key {sleutel}: no numbers any more; it may be removed from Rijksregisternummers:Sleutels once no backup needs it.");
        }

        return vernieuwing.Fouten.Count == 0 ? Uitvoerder.Gelukt : Uitvoerder.Mislukt;
    }

    private static string Zin(FormattableString zin) => zin.ToString(CultureInfo.InvariantCulture);
}
