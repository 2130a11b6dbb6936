using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Zelfregistratie.Web.Hosting;

/// <summary>What a proxy or an orchestrator asks: whether the process lives, and whether it can do its work.</summary>
internal static class HealthHosting
{
    private static readonly HttpMethodMetadata AlleenGet = new([HttpMethods.Get]);

    public static void AddHealth(this WebApplicationBuilder builder) =>
        builder.Services.AddHealthChecks().AddCheck<Databasegezondheid>("database", timeout: TimeSpan.FromSeconds(5));

    // Alive must not ask the database: when that is away, a restart of the portal helps nobody.
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous().WithMetadata(AlleenGet);
        app.MapHealthChecks("/health/ready").AllowAnonymous().WithMetadata(AlleenGet);
    }
}
