using System.CommandLine;
using Microsoft.Extensions.Options;
using Zelfregistratie.Web.Hosting.Opdrachten;

namespace Zelfregistratie.Web.Hosting;

/// <summary>Starting as a process of its own, to serve pages or for one command: settings that are missing or wrong are all named at once, without a stack trace.</summary>
internal static class Opstarten
{
    private const string Uitleg = "The portal does not start: settings are missing or wrong. They come from appsettings.json, the environment (Mail__Map) or arguments (--Mail:Map=...).";

    /// <returns>The exit code: 1 when the settings are not right.</returns>
    public static async Task<int> UitvoerenAsync(string[] args, Func<string[], WebApplication> bouwen)
    {
        try
        {
            var opdrachten = Opdrachten.Opdrachten.Alle(new Uitvoerder(bouwen, Console.In));
            if (Opdrachten.Opdrachten.IsOpdracht(args))
            {
                return await opdrachten.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            }

            await using var app = bouwen(args);
            await app.RunAsync();
            return 0;
        }
        catch (Exception exception) when (Fouten(exception).Count > 0)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine + "  ", [Uitleg, .. Fouten(exception)]));
            return 1;
        }
    }

    private static List<string> Fouten(Exception exception) => exception switch
    {
        OptionsValidationException fout => [.. fout.Failures],
        AggregateException fouten => [.. fouten.InnerExceptions.SelectMany(Fouten)],
        _ => [],
    };
}
