using Zelfregistratie.Web.Features.Toezicht.Logboek.Zegels;
using Zelfregistratie.Web.Hosting.Achtergrond;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Hosting;

/// <summary>The seals of the logbook, after the settings of section <c>Logboek</c>.</summary>
internal static class LogbookHosting
{
    public static void AddLogbook(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<LogboekOptions>()
            .BindConfiguration(LogboekOptions.Section)
            .Validate(
                options => options.IsGeldig(),
                "Logboek:Huidig must name one of Logboek:Sleutels, each 32 bytes in base 64; Logboek:Batch is 1 to 500.")
            .ValidateOnStart();
        builder.Services.AddSingleton<Zegelsleutels>();
        builder.Services.AddSingleton<Zegelbestand>();
        builder.Services.AddAchtergrondtaak<Verzegeling>();
    }
}
