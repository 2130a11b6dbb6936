namespace Zelfregistratie.Web.Features.Toezicht.Toegangsbeheerders;

/// <summary>The columns of <c>toegangsbeheerders.csv</c>.</summary>
internal static class Registerkolom
{
    public const string Rijksregisternummer = "rijksregisternummer";
    public const string Ondernemingsnummer = "ondernemingsnummer";
    public const string Van = "van";
    public const string Tot = "tot";

    /// <summary>All of them, in the order that is shown; a file may have another.</summary>
    public static readonly string[] Alle = [Rijksregisternummer, Ondernemingsnummer, Van, Tot];
}
