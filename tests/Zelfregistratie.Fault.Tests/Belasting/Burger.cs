using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Fault.Tests.Proefbank;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Fault.Tests.Belasting;

/// <summary>Asks one right after the other, and each again until it is granted.</summary>
internal sealed class Burger(Mens mens, Bezoeker bezoeker, Opstelling opstelling, IReadOnlyList<Gebruikersrecht> rechten, Telling telling)
{
    private const string Bevestiging = "/user/aanvragen/";

    public async Task WerkenAsync(CancellationToken stoppen)
    {
        foreach (var recht in rechten)
        {
            var goed = false;
            while (!goed)
            {
                if (stoppen.IsCancellationRequested) return;
                var referentie = await IndienenAsync(recht);
                telling.IsIngediend(referentie, mens);
                if (await AfloopAsync(referentie, stoppen) is not { } afloop) return;
                goed = afloop;
            }
        }
    }

    /// <summary>From the link to the confirmation.</summary>
    /// <returns>The reference.</returns>
    public async Task<string> IndienenAsync(Gebruikersrecht recht)
    {
        var link = $"/user/aanvraag?ec={recht.Code}&dg=EA&oc={opstelling.Organisatie.CodeWaarde}";
        var formulier = await telling.VolhoudenAsync(() => bezoeker.PaginaAsync(link));
        var controle = await telling.VolhoudenAsync(() => formulier.IndienenAsync(
            "main form", ("Gebruikerstype", "VasteMedewerker"), ("Reden", "Ik volg de subsidies van ons bedrijf op."), ("Email", $"{mens.Id}@burger.example")));
        var antwoord = await telling.VolhoudenAsync(() => controle.IndienenAsync("form[action$='/indienen']", volgen: false));
        return antwoord.Naar is { } naar && naar.AbsolutePath.StartsWith(Bevestiging, StringComparison.Ordinal)
            ? naar.Segments[^1]
            : throw new InvalidOperationException($"Not submitted: {antwoord}");
    }

    // Null when it is not known before the work stops.
    private async Task<bool?> AfloopAsync(string referentie, CancellationToken stoppen)
    {
        while (!stoppen.IsCancellationRequested)
        {
            var pagina = await telling.VolhoudenAsync(() => bezoeker.PaginaAsync(Bevestiging + referentie));
            if (pagina.Kop == "Je aanvraag is goedgekeurd") return true;
            if (pagina.Kop == "Je aanvraag is afgekeurd") return false;
            await Task.Delay(Geduld.Even, CancellationToken.None);
        }

        return null;
    }
}
