using Microsoft.Extensions.Options;
using Zelfregistratie.Web.Features.Termijnen;
using Zelfregistratie.Web.Hosting.Achtergrond;

namespace Zelfregistratie.Web.Hosting;

/// <summary>What happens by itself, after the settings of section <c>Termijnen</c>.</summary>
internal static class TermijnenHosting
{
    public static void AddTermijnen(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IValidateOptions<TermijnenOptions>, TermijnenOptionsValidator>();
        services.AddOptions<TermijnenOptions>().BindConfiguration(TermijnenOptions.Sectie).ValidateOnStart();
        services.AddSingleton<Partijwerk>();
        services.AddAchtergrondtaak<Doorstuurtaak>();
        services.AddAchtergrondtaak<Vervaltaak>();
        services.AddAchtergrondtaak<Herinneringstaak>();
        services.AddAchtergrondtaak<Eindmeldingstaak>();
        services.AddAchtergrondtaak<Dagoverzichtstaak>();
        services.AddAchtergrondtaak<Opruimtaak>();
        services.AddOptions<BewaringOptions>().BindConfiguration(BewaringOptions.Sectie).ValidateDataAnnotations().ValidateOnStart();
        services.AddAchtergrondtaak<Bewaartaak>();
    }
}
