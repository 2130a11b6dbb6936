using System.CommandLine;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Zelfregistratie.TestSupport.Hosting;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Hosting.Opdrachten;

namespace Zelfregistratie.TestSupport;

/// <summary>Runs commands of the portal on the database of a test.</summary>
public static class Opdrachtproef
{
    /// <summary>Runs a command, as an operator does on the command line.</summary>
    /// <param name="proef">Whose database and clock.</param>
    /// <param name="invoer">What stands on standard input.</param>
    /// <param name="args">The command, its options, and settings such as <c>--Portaal:Fase=proef</c>.</param>
    /// <returns>Exit code, standard output and standard error.</returns>
    public static async Task<(int Code, string Uitvoer, string Fouten)> OpdrachtAsync(this PortaalProef proef, string invoer, params string[] args)
    {
        using var uitvoer = new StringWriter();
        using var fouten = new StringWriter();
        var opdrachten = Opdrachten.Alle(new Uitvoerder(
            instellingen => Proefportaal.Bouwen(
                proef.Database.Engine,
                proef.Database.ConnectionString,
                PortaalProef.Adres,
                proef.Klok,
                new Sporen(),
                proef.Log,
                builder =>
                {
                    builder.WebHost.UseTestServer();
                    builder.Configuration.AddCommandLine(instellingen);
                },
                _ => { }),
            new StringReader(invoer)));
        var code = await opdrachten.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = uitvoer, Error = fouten });
        return (code, uitvoer.ToString(), fouten.ToString());
    }
}
