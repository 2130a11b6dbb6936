namespace Zelfregistratie.Web.Security;

/// <summary>How the logbook is sealed; section <c>Logboek</c>.</summary>
public sealed class LogboekOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Logboek";

    /// <summary>Most rows that one seal can hold.</summary>
    public const int GrootsteBatch = 500;

    /// <summary>Id of the key for new seals; one of <see cref="Sleutels"/>.</summary>
    public string Huidig { get; set; } = "";

    /// <summary>Keys by id (at most 32 characters): 32 random bytes each, in base 64. Old ones stay as long as there are seals made with them.</summary>
    public IDictionary<string, string> Sleutels { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>A file outside the database to which the newest seal is added, for who can't alter it afterwards; optional.</summary>
    public string? Zegelbestand { get; set; }

    /// <summary>Most rows in one seal, 1 to <see cref="GrootsteBatch"/>.</summary>
    public int Batch { get; set; } = GrootsteBatch;

    /// <summary>Whether every key has 32 bytes, the current one is among them, and the batch has a size that is allowed.</summary>
    public bool IsGeldig() => Sleutelbos.IsGeldig(Huidig, Sleutels) && Batch is > 0 and <= GrootsteBatch;
}
