using System.Diagnostics;

namespace Zelfregistratie.Browser.Tests.Proefbank;

internal static class Geduld
{
    private static readonly TimeSpan Grens = TimeSpan.FromSeconds(30);

    /// <summary>Tries until something is so.</summary>
    public static async Task TotAsync(Func<Task<bool>> isZo, string waarop)
    {
        var klok = Stopwatch.StartNew();
        while (!await isZo())
        {
            Assert.True(klok.Elapsed < Grens, $"Waited in vain for: {waarop}");
        }
    }
}
