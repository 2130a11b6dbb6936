using System.CommandLine;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Verbinding;

namespace Zelfregistratie.Web.Hosting.Opdrachten;

/// <summary>Runs commands on a portal that is built and not started: no page is served, no job runs.</summary>
/// <param name="bouwen">Builds the portal with settings given on the command line, such as <c>--Mail:Map=...</c>.</param>
/// <param name="invoer">Standard input.</param>
internal sealed class Uitvoerder(Func<string[], WebApplication> bouwen, TextReader invoer)
{
    private static readonly string[] HostInstellingen = ["environment", "contentRoot", "urls", "AllowedHosts"];

    /// <summary>Exit code when all went well.</summary>
    public const int Gelukt = 0;

    /// <summary>Exit code when something was refused or found; the output says what.</summary>
    public const int Mislukt = 1;

    /// <summary>Makes a command do its work, which returns the exit code.</summary>
    public Command Doet(Command opdracht, Func<Opdrachtomgeving, ParseResult, CancellationToken, Task<int>> werk)
    {
        // What the command does not know may be a setting.
        opdracht.TreatUnmatchedTokensAsErrors = false;
        opdracht.SetAction(async (gelezen, ct) =>
        {
            if (GeenInstelling(gelezen.UnmatchedTokens) is { } onbekend)
            {
                await gelezen.InvocationConfiguration.Error.WriteLineAsync($"'{onbekend}' is no option of this command, and no setting such as --Mail:Map=... Nothing was done; --help says what there is.");
                return Mislukt;
            }

            await using var portaal = bouwen([.. gelezen.UnmatchedTokens]);
            await using var scope = portaal.Services.CreateAsyncScope();
            var (uitvoer, fouten) = (gelezen.InvocationConfiguration.Output, gelezen.InvocationConfiguration.Error);
            var omgeving = new Opdrachtomgeving(scope.ServiceProvider, invoer, uitvoer, fouten);

            // Who gave a command sees that it failed, and can give it again.
            return await scope.ServiceProvider.GetRequiredService<ZelfregistratieDb>().EenmaligAsync(() => werk(omgeving, gelezen, ct));
        });
        return opdracht;
    }

    // A mistyped option must not pass for a setting: those have a section, or are of the host. What stands by itself is up to the command; it may be a number that nobody repeats.
    private static string? GeenInstelling(IReadOnlyList<string> tokens)
    {
        for (var plaats = 0; plaats < tokens.Count; plaats++)
        {
            var (token, sleutel) = (tokens[plaats], tokens[plaats].Split('=')[0]);
            if (!token.StartsWith('-')) continue;
            var isInstelling = token.StartsWith("--", StringComparison.Ordinal) && (sleutel.Contains(':', StringComparison.Ordinal) || HostInstellingen.Contains(sleutel[2..], StringComparer.OrdinalIgnoreCase));
            if (!isInstelling) return sleutel;
            if (!token.Contains('=', StringComparison.Ordinal)) plaats++;
        }

        return null;
    }
}
