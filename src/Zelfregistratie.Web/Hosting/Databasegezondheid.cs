using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Hosting;

/// <summary>Whether the database answers, and has every migration that this version needs.</summary>
internal sealed class Databasegezondheid(ZelfregistratieDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        (await db.Database.GetPendingMigrationsAsync(cancellationToken)).FirstOrDefault() is { } eerste
            ? HealthCheckResult.Unhealthy($"Migration {eerste} was not applied yet; run migrate.")
            : HealthCheckResult.Healthy();
}
