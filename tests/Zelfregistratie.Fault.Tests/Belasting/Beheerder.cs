using System.Net;
using Zelfregistratie.Fault.Tests.Proefbank;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Fault.Tests.Belasting;

/// <summary>Decides on whatever waits, beside colleagues who do the same; approves one in five.</summary>
internal sealed class Beheerder(Mens mens, Bezoeker bezoeker, Telling telling)
{
    private const int EenOp = 5;
    private const string Afkeuren = "/afkeuren";

    public async Task WerkenAsync(CancellationToken stoppen)
    {
        while (true)
        {
            var lijst = await telling.VolhoudenAsync(() => bezoeker.PaginaAsync("/taken"));
            if (lijst.Status != HttpStatusCode.OK) throw new InvalidOperationException($"No list of tasks: {lijst}");
            var taken = lijst.Document.QuerySelectorAll($"a[href$='{Afkeuren}']").Select(link => link.GetAttribute("href")![..^Afkeuren.Length]).ToList();
            if (taken.Count > 0) await BeslissenAsync(taken[Rondes.Keuze(taken.Count)], Rondes.Keuze(EenOp) == 0);
            else if (stoppen.IsCancellationRequested) return;
            else await Task.Delay(Geduld.Even, CancellationToken.None);
        }
    }

    /// <summary>Decides on one task, unless a colleague was first.</summary>
    public async Task BeslissenAsync(string taak, bool goed)
    {
        var formulier = await telling.VolhoudenAsync(() => bezoeker.PaginaAsync(taak + (goed ? "/goedkeuren" : Afkeuren)));
        if (formulier.Status == HttpStatusCode.Conflict) return;

        var antwoord = await telling.VolhoudenAsync(() => formulier.IndienenAsync(
            "main form[data-zr-bewaken]", volgen: false, ("Formulier.Reden", goed ? "Je hebt dit nodig voor je werk." : "Dit hoort niet bij je functie.")));
        if (antwoord.Naar?.AbsolutePath == "/taken") telling.IsBeslist(taak[(taak.LastIndexOf('/') + 1)..], mens, goed);
        else if (antwoord.Status != HttpStatusCode.Conflict) throw new InvalidOperationException($"Not decided: {antwoord}");
    }
}
