using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Hosting.Opdrachten;

namespace Zelfregistratie.TestSupport.Hosting;

/// <summary>Runs commands of the portal on the database of a test, as its own binary does.</summary>
public static class Opdrachten
{
    /// <summary>Runs one; settings for it only are arguments, such as <c>--Logboek:Batch=5</c>.</summary>
    /// <returns>The exit code, and all that was written.</returns>
    public static async Task<(int Code, string Uitvoer)> OpdrachtAsync(this PortaalProef proef, params string[] argumenten)
    {
        using var uitvoer = new StringWriter();
        var uitvoerder = new Uitvoerder(
            instellingen => Proefportaal.Bouwen(
                proef.Database.Engine,
                proef.Database.ConnectionString,
                PortaalProef.Adres,
                proef.Klok,
                new Sporen(),
                new LogVanger(),
                builder => builder.Configuration.AddCommandLine(instellingen),
                _ => { }),
            TextReader.Null);
        var code = await Web.Hosting.Opdrachten.Opdrachten.Alle(uitvoerder).Parse(argumenten)
            .InvokeAsync(new InvocationConfiguration { Output = uitvoer, Error = uitvoer, EnableDefaultExceptionHandler = false });
        return (code, uitvoer.ToString());
    }
}
