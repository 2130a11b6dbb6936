namespace Zelfregistratie.Web.Tests.Hosting;

/// <summary>The same, with all that the portal itself can say.</summary>
public sealed class UitvoerigeLogproef : Logproef
{
    /// <inheritdoc />
    protected override string VanOns => "Debug";
}
