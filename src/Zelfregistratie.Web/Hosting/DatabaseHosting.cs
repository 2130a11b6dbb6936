using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Organisaties;
using Zelfregistratie.Web.Data.Verbinding;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Hosting;

/// <summary>The database, after the settings <c>Database:Engine</c> and <c>ConnectionStrings:Zelfregistratie</c>.</summary>
public static class DatabaseHosting
{
    /// <summary>Brings the database up to the newest migration. Never done by starting the portal.</summary>
    public static async Task MigrerenAsync(this WebApplication app, CancellationToken ct = default)
    {
        using var scope = app.Services.CreateScope();
        await MigrerenAsync(scope.ServiceProvider.GetRequiredService<ZelfregistratieDb>(), ct);
    }

    /// <summary>Brings a database up to the newest migration, with what each engine needs beside its tables.</summary>
    internal static async Task MigrerenAsync(ZelfregistratieDb db, CancellationToken ct)
    {
        await db.Database.MigrateAsync(ct);
        if (db is SqlServerDb) await db.Database.ExecuteSqlRawAsync(SqlServerDb.Momentopnamen, ct);
        await Zoekindex.AanvullenAsync(db, ct);
    }

    /// <summary>A context that may remove rows of the logbook; the caller disposes it.</summary>
    /// <exception cref="OptionsValidationException">There is no connection string for it.</exception>
    internal static ZelfregistratieDb BewaringOpenen(IServiceProvider services)
    {
        var engine = services.GetRequiredService<IOptions<DatabaseOptions>>().Value.Engine;
        var naam = engine == DatabaseEngine.Sqlite ? DatabaseOptions.ConnectionString : DatabaseOptions.Bewaring;
        var connectionString = services.GetRequiredService<IConfiguration>().GetConnectionString(naam);
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            var fout = $"ConnectionStrings:{naam} is missing: the connection string of user {DatabaseOptions.Bewaringsgebruiker}, who may remove rows of the logbook.";
            throw new OptionsValidationException(DatabaseOptions.Section, typeof(DatabaseOptions), [fout]);
        }

        return engine switch
        {
            DatabaseEngine.PostgreSql => new PostgreSqlDb(new DbContextOptionsBuilder<PostgreSqlDb>().UseNpgsql(connectionString).Options),
            DatabaseEngine.SqlServer => new SqlServerDb(new DbContextOptionsBuilder<SqlServerDb>().UseSqlServer(connectionString).Options),
            _ => new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(connectionString).Options),
        };
    }

    internal static void AddDatabase(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<InszOptions>()
            .BindConfiguration(InszOptions.Section)
            .Validate(options => options.IsGeldig(), "Rijksregisternummers:Huidig must name one of Rijksregisternummers:Sleutels, each 32 bytes in base 64.")
            .ValidateOnStart();
        builder.Services.AddSingleton<InszBescherming>();

        builder.Services.AddOptions<DatabaseOptions>()
            .BindConfiguration(DatabaseOptions.Section)
            .Validate<IConfiguration>(
                (_, configuration) => !string.IsNullOrWhiteSpace(configuration.GetConnectionString(DatabaseOptions.ConnectionString)),
                "ConnectionStrings:Zelfregistratie is missing.")
            .ValidateOnStart();
        builder.Services.AddSingleton<IInterceptor, UitkomstInterceptor>();
        var connectionString = builder.Configuration.GetConnectionString(DatabaseOptions.ConnectionString);
        var engine = builder.Configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>()?.Engine ?? DatabaseEngine.Sqlite;
        switch (engine)
        {
            case DatabaseEngine.PostgreSql:
                builder.AddContext<PostgreSqlDb>(options => options.UseNpgsql(connectionString, npgsql => npgsql.ExecutionStrategy(een => new PostgreSqlHerkansing(een))));
                break;
            case DatabaseEngine.SqlServer:
                builder.AddContext<SqlServerDb>(options => options.UseSqlServer(connectionString, sqlServer => sqlServer.ExecutionStrategy(een => new SqlServerHerkansing(een))));
                break;
            default:
                builder.AddContext<SqliteDb>(options => options.UseSqlite(connectionString));
                break;
        }
    }

    private static void AddContext<TContext>(this WebApplicationBuilder builder, Action<DbContextOptionsBuilder> engine)
        where TContext : ZelfregistratieDb =>
        builder.Services.AddDbContextPool<ZelfregistratieDb, TContext>((services, options) =>
        {
            engine(options);

            // Two collections in one query multiply rows: a query says itself how it wants them.
            options.ConfigureWarnings(warnings => warnings.Throw(RelationalEventId.MultipleCollectionIncludeWarning));
            options.AddInterceptors(services.GetServices<IInterceptor>());
        });
}
