using System.CommandLine;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Data.Sessies;
using Zelfregistratie.Web.Hosting.Opdrachten;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Toezicht.Sessies;

/// <summary>The command that signs somebody out everywhere. The national number comes from standard input only, as for appointing.</summary>
internal static class BeeindigenOpdracht
{
    public static Command Maken(Uitvoerder uitvoerder) => uitvoerder.Doet(
        new Command("beeindigen", "Ends all sessions of somebody, on every instance. Reads the national number from standard input."),
        UitvoerenAsync);

    private static async Task<int> UitvoerenAsync(Opdrachtomgeving omgeving, ParseResult gelezen, CancellationToken ct)
    {
        if (gelezen.UnmatchedTokens.Any(Insz.KomtVoorIn))
        {
            return await MislukkenAsync(omgeving, "Give the national number on standard input, never as an argument: arguments stay in the history of the shell.");
        }

        if (!Insz.TryLezen((await omgeving.Invoer.ReadLineAsync(ct))?.Trim(), out var insz))
        {
            return await MislukkenAsync(omgeving, "What was read from standard input is not a national number: eleven digits, of which the last two check the others.");
        }

        var services = omgeving.Services;
        var db = services.GetRequiredService<ZelfregistratieDb>();
        if (await db.PersoonMetAsync(insz, services.GetRequiredService<InszBescherming>(), ct) is not { } persoon)
        {
            return await MislukkenAsync(omgeving, "The portal does not know who has this national number.");
        }

        var nu = services.GetRequiredService<TimeProvider>().GetUtcNow();
        await db.BeeindigenAsync(Sessiesleutel.VanPersoon(persoon.Id), nu + Sessie.Langste, ct);
        db.Logboek.Add(new Logboekregel(Handeling.SessiesBeeindigd, nu, door: null) { Over = persoon });
        await db.SaveChangesAsync(ct);
        await omgeving.Uitvoer.WriteLineAsync($"All sessions of {persoon.Naam} are ended. Signing in again stays possible.");
        return Uitvoerder.Gelukt;
    }

    private static async Task<int> MislukkenAsync(Opdrachtomgeving omgeving, string waarom)
    {
        await omgeving.Fouten.WriteLineAsync(waarom);
        return Uitvoerder.Mislukt;
    }
}
