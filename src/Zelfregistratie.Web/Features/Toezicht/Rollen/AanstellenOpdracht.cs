using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Hosting.Opdrachten;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>
/// The command that makes the first centrale beheerder. The national number comes from standard input only: arguments stay in the history
/// of a shell and in the list of processes.
/// </summary>
internal static class AanstellenOpdracht
{
    /// <summary>The one role that is given by command; who has it gives the others on a page.</summary>
    public const string CentraleBeheerder = "centrale-beheerder";

    private static readonly Option<string> Rolnaam = new("--rol") { Description = $"The role: {CentraleBeheerder}.", Required = true };

    private static readonly Option<string?> Voornaam = new("--voornaam") { Description = "First name; without it, it comes from the first sign-in." };

    private static readonly Option<string?> Familienaam = new("--familienaam") { Description = "Family name; without it, it comes from the first sign-in." };

    private static readonly Option<string?> Email = new("--email") { Description = "Where mails to the centrale beheerder go." };

    public static Command Maken(Uitvoerder uitvoerder) => uitvoerder.Doet(
        new Command("aanstellen", "Makes somebody centrale beheerder. Reads the national number from standard input.") { Rolnaam, Voornaam, Familienaam, Email },
        UitvoerenAsync);

    private static async Task<int> UitvoerenAsync(Opdrachtomgeving omgeving, ParseResult gelezen, CancellationToken ct)
    {
        if (gelezen.GetValue(Rolnaam) != CentraleBeheerder)
        {
            return await MislukkenAsync(omgeving, $"Only --rol {CentraleBeheerder} is given by command; a centrale beheerder gives the other roles under Toezicht, Rollen.");
        }

        if (gelezen.UnmatchedTokens.Any(Insz.KomtVoorIn))
        {
            return await MislukkenAsync(omgeving, "Give the national number on standard input, never as an argument: arguments stay in the history of the shell.");
        }

        if (await omgeving.Services.GetRequiredService<ZelfregistratieDb>().Database.GetPendingMigrationsAsync(ct) is var nodig && nodig.Any())
        {
            return await MislukkenAsync(omgeving, "The database is not up to date: run the command migrate first.");
        }

        var email = gelezen.GetValue(Email);
        if (email is not null && !Emailadres.TryLezen(email, out email))
        {
            return await MislukkenAsync(omgeving, "--email is not an e-mail address.");
        }

        return Insz.TryLezen((await omgeving.Invoer.ReadLineAsync(ct))?.Trim(), out var insz)
            ? await AanstellenAsync(omgeving, Wens(gelezen, insz, email), ct)
            : await MislukkenAsync(omgeving, "What was read from standard input is not a national number: eleven digits, of which the last two check the others.");
    }

    private static async Task<int> AanstellenAsync(Opdrachtomgeving omgeving, Rolwens wens, CancellationToken ct)
    {
        try
        {
            var rol = await omgeving.Services.GetRequiredService<Aansteller>().AanstellenAsync(wens, door: null, ct);
            await omgeving.Uitvoer.WriteLineAsync($"{Wie(rol)} is now centrale beheerder, at {rol.Werkrelatie.Organisatie.Naam}.");
            return Uitvoerder.Gelukt;
        }
        catch (RechtAlToegekend al)
        {
            await omgeving.Uitvoer.WriteLineAsync($"{Wie(al.Rechten[0])} is centrale beheerder already. Nothing was changed.");
            return Uitvoerder.Gelukt;
        }
        catch (Weigering weigering)
        {
            return await MislukkenAsync(omgeving, weigering.Message);
        }
    }

    private static Rolwens Wens(ParseResult gelezen, Insz insz, string? email) => new(insz, Rol.CentraleBeheerder)
    {
        Voornaam = AanstellenFormulier.Naam(gelezen.GetValue(Voornaam)),
        Familienaam = AanstellenFormulier.Naam(gelezen.GetValue(Familienaam)),
        Email = email,
    };

    private static string Wie(ToegekendRecht rol) => rol.Werkrelatie.Persoon.Naam is { Length: > 0 } naam ? naam : "Who has this national number";

    private static async Task<int> MislukkenAsync(Opdrachtomgeving omgeving, string waarom)
    {
        await omgeving.Fouten.WriteLineAsync(waarom);
        return Uitvoerder.Mislukt;
    }
}
