extern alias portaal;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Zelfregistratie.TestSupport.Data;

namespace Zelfregistratie.TestSupport.Hosting;

/// <summary>The portal in the environment Production, not started.</summary>
public static class Productieportaal
{
    /// <summary>Settings with which it is built.</summary>
    /// <param name="certificaat">Path of the certificate for the keys of cookies.</param>
    /// <param name="connectionString">The database, on SQLite.</param>
    public static Dictionary<string, string?> Instellingen(string certificaat, string connectionString) => new(StringComparer.Ordinal)
    {
        ["ConnectionStrings:Zelfregistratie"] = connectionString,
        ["Sleutelring:Certificaat"] = certificaat,
        ["Rijksregisternummers:Huidig"] = Bescherming.Sleutel,
        [$"Rijksregisternummers:Sleutels:{Bescherming.Sleutel}"] = Bescherming.Waarde,
        ["Logboek:Huidig"] = Bescherming.Sleutel,
        [$"Logboek:Sleutels:{Bescherming.Sleutel}"] = Bescherming.Zegelwaarde,
        ["Logs:Console"] = "false",
        ["Portaal:Adres"] = "https://portaal.example",
        ["Aanmelden:Authority"] = "https://sleutel.example/op",
        ["Aanmelden:ClientId"] = "portaal",
        ["Aanmelden:ClientSecret"] = "geheim",
        ["Mail:Smtp:Host"] = "mail.example",
    };

    /// <summary>Builds it, on a test server.</summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">Settings are missing or wrong (or an <see cref="AggregateException"/> of several).</exception>
    public static WebApplication Bouwen(IReadOnlyDictionary<string, string?> instellingen)
    {
        var options = new WebApplicationOptions { ApplicationName = "Zelfregistratie.Web", ContentRootPath = AppContext.BaseDirectory, EnvironmentName = Environments.Production };
        return portaal::Program.Bouwen(options, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Configuration.AddInMemoryCollection(instellingen);
        });
    }
}
