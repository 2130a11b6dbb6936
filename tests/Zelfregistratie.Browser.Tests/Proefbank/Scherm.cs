using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Zelfregistratie.Browser.Tests.Proefbank;

/// <summary>What every page in every state must be, and a picture of it.</summary>
internal static class Scherm
{
    public const int Breed = 1200;
    public const int Hoogte = 900;
    private const int Smal = 360;

    // 1280 pixels at 400 % zoom (WCAG 1.4.10).
    private const int Vergroot = 320;

    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    private static readonly string Map = Directory.CreateDirectory(Path.Combine(Wortel(), "artifacts", "schermen")).FullName;

    /// <summary>Checks WCAG 2.2 A and AA at both widths, no sideways scrolling from 320 pixels on, and the title; writes the pictures.</summary>
    public static async Task VastleggenAsync(IPage pagina, string naam, bool heeftKop = true)
    {
        if (heeftKop)
        {
            await TitelAsync(pagina);
        }

        foreach (var breedte in new[] { Breed, Smal })
        {
            await pagina.SetViewportSizeAsync(breedte, Hoogte);
            await NietBrederAsync(pagina, naam, breedte);
            await pagina.ScreenshotAsync(new() { Path = Path.Combine(Map, $"{naam}-{breedte}.png"), FullPage = true, Animations = ScreenshotAnimations.Disabled });
            await AxeAsync(pagina, naam, breedte);
        }

        await pagina.SetViewportSizeAsync(Vergroot, Hoogte);
        await NietBrederAsync(pagina, naam, Vergroot);
        await pagina.SetViewportSizeAsync(Breed, Hoogte);
    }

    private static async Task TitelAsync(IPage pagina)
    {
        var titel = await pagina.TitleAsync();
        var kop = (await pagina.Locator("h1").InnerTextAsync()).Trim();
        Assert.True(titel == kop || titel == "Fout: " + kop || titel.StartsWith(kop + " – ", StringComparison.Ordinal) || titel.StartsWith($"Fout: {kop} – ", StringComparison.Ordinal), $"title “{titel}”, h1 “{kop}”");
    }

    private static async Task NietBrederAsync(IPage pagina, string naam, int breedte)
    {
        var teBreed = await pagina.EvaluateAsync<string[]>(
            """
            () => {
              const root = document.documentElement;
              if (root.scrollWidth <= root.clientWidth) return [];
              return [...document.querySelectorAll("body *")]
                .filter(element => element.getBoundingClientRect().right > root.clientWidth + 1)
                .map(element => element.outerHTML.slice(0, 120));
            }
            """);
        Assert.True(teBreed.Length == 0, $"{naam} is wider than {breedte} px: {string.Join("\n", teBreed.Take(8))}");
    }

    // The frame of a mail runs no scripts, axe neither; what is in it is checked by itself.
    private static async Task AxeAsync(IPage pagina, string naam, int breedte)
    {
        var uitkomst = await pagina.RunAxe(new AxeRunContext { Exclude = [new AxeSelector("iframe")] }, Wcag);
        var overtredingen = uitkomst.Violations.Select(fout => $"{fout.Id}: {fout.Help}\n  {string.Join("\n  ", fout.Nodes.Select(node => node.Html))}").ToList();
        Assert.True(overtredingen.Count == 0, $"{naam} at {breedte} px:\n{string.Join("\n", overtredingen)}");
    }

    private static string Wortel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "Zelfregistratie.sln")))
        {
            map = map.Parent;
        }

        return map?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
