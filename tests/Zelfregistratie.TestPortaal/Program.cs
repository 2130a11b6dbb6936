using Zelfregistratie.TestSupport.Wedlopen;

namespace Zelfregistratie.TestPortaal;

/// <summary>A portal in a process of its own, for the tests of races.</summary>
internal static class Program
{
    private static Task Main(string[] args) => Portaalproces.DraaienAsync(args);
}
