namespace Zelfregistratie.Web.Security;

/// <summary>Keys for national numbers; section <c>Rijksregisternummers</c>.</summary>
public sealed class InszOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Rijksregisternummers";

    /// <summary>Id of the key for new rows; one of <see cref="Sleutels"/>.</summary>
    public string Huidig { get; set; } = "";

    /// <summary>Keys by id (at most 32 characters): 32 random bytes each, in base 64. Old ones stay until all rows have the new one.</summary>
    public IDictionary<string, string> Sleutels { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether every key has 32 bytes and the current one is among them.</summary>
    public bool IsGeldig() => Sleutelbos.IsGeldig(Huidig, Sleutels);
}
