namespace Zelfregistratie.Web.Hosting;

/// <summary>Which database; section <c>Database</c>. The connection string is <c>ConnectionStrings:Zelfregistratie</c>.</summary>
public sealed class DatabaseOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Database";

    /// <summary>Name of the connection string.</summary>
    public const string ConnectionString = "Zelfregistratie";

    /// <summary>The engine.</summary>
    public DatabaseEngine Engine { get; set; } = DatabaseEngine.Sqlite;
}
