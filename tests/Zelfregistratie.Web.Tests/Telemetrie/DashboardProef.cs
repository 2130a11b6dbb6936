using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.Web.Hosting;
using Zelfregistratie.Web.Tests.Features.Gedeeld;

namespace Zelfregistratie.Web.Tests.Telemetrie;

/// <summary>On PostgreSQL, which alone tells of its connections; with pages that fail.</summary>
public sealed class DashboardProef : TelemetrieProef
{
    /// <inheritdoc />
    protected override DatabaseEngine Engine => DatabaseEngine.PostgreSql;

    /// <inheritdoc />
    protected override void Instellen(WebApplicationBuilder builder)
    {
        base.Instellen(builder);
        builder.Services.AddControllersWithViews().AddApplicationPart(typeof(Gezichtsproef).Assembly);
    }
}
