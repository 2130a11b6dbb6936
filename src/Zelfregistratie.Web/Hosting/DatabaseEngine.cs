namespace Zelfregistratie.Web.Hosting;

/// <summary>The databases the portal runs on.</summary>
public enum DatabaseEngine
{
    /// <summary>Embedded, for one machine.</summary>
    Sqlite,

    /// <summary>PostgreSQL 15 or later.</summary>
    PostgreSql,

    /// <summary>SQL Server 2019 or later.</summary>
    SqlServer,
}
