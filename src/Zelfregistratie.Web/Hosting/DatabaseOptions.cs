namespace Zelfregistratie.Web.Hosting;

/// <summary>Which database; section <c>Database</c>. The connection string is <c>ConnectionStrings:Zelfregistratie</c>.</summary>
public sealed class DatabaseOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Database";

    /// <summary>Name of the connection string.</summary>
    public const string ConnectionString = "Zelfregistratie";

    /// <summary>Name of the connection string of who may remove rows of the logbook after their retention; not for SQLite.</summary>
    public const string Bewaring = "Bewaring";

    /// <summary>The user of that connection string: the only one that the database lets remove rows of the logbook.</summary>
    public const string Bewaringsgebruiker = "zelfregistratie_bewaring";

    /// <summary>The engine.</summary>
    public DatabaseEngine Engine { get; set; } = DatabaseEngine.Sqlite;
}
