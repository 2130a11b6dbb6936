using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.TestSupport;

/// <summary>What the environment says about how the tests run.</summary>
public static class Omgeving
{
    /// <summary>The engine of <c>ZELFREGISTRATIE_ENGINE</c>: Sqlite (default), PostgreSql or SqlServer.</summary>
    public static DatabaseEngine Engine { get; } =
        Enum.Parse<DatabaseEngine>(Lezen("ZELFREGISTRATIE_ENGINE") ?? nameof(DatabaseEngine.Sqlite), ignoreCase: true);

    /// <summary>Connection string of a SQL Server on which databases may be made and dropped; null when there is none.</summary>
    public static string? SqlServer { get; } = Lezen("ZELFREGISTRATIE_SQLSERVER");

    private static string? Lezen(string naam) =>
        Environment.GetEnvironmentVariable(naam) is { Length: > 0 } waarde ? waarde : null;
}
