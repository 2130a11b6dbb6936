using System.Globalization;
using System.Net;

namespace Zelfregistratie.Benchmarks.Vergelijking;

/// <summary>The pages that are read, in the portal and in the bare application.</summary>
internal sealed class Bladzijden(Aanmelder aanmelder, Schaal schaal)
{
    private const int Lezers = 40;

    /// <summary>Compares the task list of an administrator with a bare list.</summary>
    public async Task<Paar> TakenlijstAsync(string werk, double? doel, Site portaal, Site kaal)
    {
        await WarmAsync(() => TakenAsync(portaal, schaal.Opwarming), () => LijstAsync(kaal, schaal.Opwarming));
        return await Paar.MetenAsync(werk, doel, () => TakenAsync(portaal, schaal.Ronde), () => LijstAsync(kaal, schaal.Ronde));
    }

    /// <summary>Compares the form of a request with a bare form.</summary>
    public async Task<Paar> FormulierAsync(Site portaal, Site kaal)
    {
        await WarmAsync(() => AanvraagAsync(portaal, schaal.Opwarming), () => FormulierAsync(kaal, schaal.Opwarming));
        return await Paar.MetenAsync("request form, signed in", 0.6, () => AanvraagAsync(portaal, schaal.Ronde), () => FormulierAsync(kaal, schaal.Ronde));
    }

    private static async Task WarmAsync(params Func<Task<Ronde>>[] rondes)
    {
        foreach (var ronde in rondes) await ronde();
    }

    // Everybody signs in for each round, and has seen a page before it counts: no cookie is given during it.
    private async Task<Ronde> TakenAsync(Site portaal, TimeSpan duur)
    {
        var beheerder = await aanmelder.AlsAsync(portaal.Klant, Wereld.Beheerder);
        await beheerder.LezenAsync("/taken", "Goedkeuren: aanvraag van");
        return await Last.DraaienAsync(portaal.Klant, duur, () => new Verzoek(beheerder.Vraag("/taken"), HttpStatusCode.OK, "Goedkeuren: aanvraag van"));
    }

    private async Task<Ronde> AanvraagAsync(Site portaal, TimeSpan duur)
    {
        var lezers = new List<(Browser Browser, string Adres)>();
        for (var persoon = Wereld.EersteVrager; persoon < Wereld.EersteVrager + Lezers; persoon++)
        {
            var (browser, adres) = (await aanmelder.AlsAsync(portaal.Klant, persoon), Wereld.Link(Wereld.OrganisatieVoor(persoon), 1));
            await browser.LezenAsync(adres, "Verder naar controle");
            lezers.Add((browser, adres));
        }

        var beurt = -1;
        return await Last.DraaienAsync(portaal.Klant, duur, () =>
        {
            var (browser, adres) = lezers[Interlocked.Increment(ref beurt) % Lezers];
            return new Verzoek(browser.Vraag(adres), HttpStatusCode.OK, "Verder naar controle");
        });
    }

    private static Task<Ronde> LijstAsync(Site kaal, TimeSpan duur) =>
        Last.DraaienAsync(kaal.Klant, duur, () => new Verzoek(new HttpRequestMessage(HttpMethod.Get, "/lijst"), HttpStatusCode.OK, "An Peeters"));

    private static async Task<Ronde> FormulierAsync(Site kaal, TimeSpan duur)
    {
        var browser = new Browser(kaal.Klant);
        await browser.LezenAsync("/formulier?organisatie=1", "Onderneming 1");
        var beurt = 0;
        return await Last.DraaienAsync(kaal.Klant, duur, () =>
        {
            var organisatie = Wereld.OrganisatieVoor(Interlocked.Increment(ref beurt));
            return new Verzoek(browser.Vraag(string.Create(CultureInfo.InvariantCulture, $"/formulier?organisatie={organisatie}")), HttpStatusCode.OK, "Onderneming");
        });
    }
}
