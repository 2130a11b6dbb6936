using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Servers;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Web.Tests.Data.Verbinding;

/// <summary>The portal on PostgreSQL, with connections that break when a test says so.</summary>
public sealed class Verbindingsproef : PortaalProef
{
    internal Verbindingsbreker Breker { get; } = new();

    /// <inheritdoc />
    protected override DatabaseEngine Engine => DatabaseEngine.PostgreSql;

    /// <summary>Ends every connection of the portal with its database.</summary>
    public Task AllesBrekenAsync()
    {
        var database = new NpgsqlConnectionStringBuilder(Database.ConnectionString).Database;
        return PostgreSqlServer.UitvoerenAsync($"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{database}'");
    }

    /// <inheritdoc />
    protected override void Instellen(WebApplicationBuilder builder) => builder.Services.AddSingleton<IInterceptor>(Breker);
}
