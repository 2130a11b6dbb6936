namespace Zelfregistratie.Demo.Hosting;

internal static class Omgeving
{
    /// <summary>Not Production, which refuses plain http, and not Development, which shows stack traces instead of the error pages.</summary>
    public const string Naam = "Demo";
}
