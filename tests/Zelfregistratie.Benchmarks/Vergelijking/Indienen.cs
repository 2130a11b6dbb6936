using System.Collections.Concurrent;
using System.Net;

namespace Zelfregistratie.Benchmarks.Vergelijking;

/// <summary>Submitting, and the bare insert. Only the last step is timed: what comes before it is done first.</summary>
internal sealed class Indienen(Aanmelder aanmelder, Databank databank, Schaal schaal)
{
    private const int PerPersoon = 2;
    private const int KeerKaal = 3;
    private const string Reden = "Ik volg de dossiers van onze dienst op en vervang een collega.";

    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(5);

    private readonly ConcurrentQueue<Guid> ingediend = new();
    private int volgendePersoon = Wereld.EersteVrager;

    public async Task<Paar> MetenAsync(Site portaal, Site kaal)
    {
        await PortaalAsync(portaal);
        await KaalAsync(kaal);
        var paar = await Paar.MetenAsync("submit, durable, with its mails recorded", 0.4, () => PortaalAsync(portaal), () => KaalAsync(kaal));
        await NatellenAsync();
        return paar;
    }

    private async Task<Ronde> PortaalAsync(Site portaal)
    {
        var eerste = volgendePersoon;
        volgendePersoon += schaal.Indieningen / PerPersoon;
        var klaar = new ConcurrentQueue<Verzoek>();
        await Parallel.ForEachAsync(Enumerable.Range(eerste, volgendePersoon - eerste), new ParallelOptions { MaxDegreeOfParallelism = Schaal.Klanten }, async (persoon, _) =>
        {
            for (var recht = 0; recht < PerPersoon; recht++) klaar.Enqueue(await KlaarzettenAsync(await aanmelder.AlsAsync(portaal.Klant, persoon), persoon, recht));
        });
        var ronde = await Last.DraaienAsync(portaal.Klant, () => klaar.TryDequeue(out var verzoek) ? verzoek : null);
        await UitgaveAfwachtenAsync();
        return ronde;
    }

    private async Task<Verzoek> KlaarzettenAsync(Browser browser, long persoon, int recht)
    {
        var adres = Wereld.Link(Wereld.OrganisatieVoor(persoon), recht);
        await browser.LezenAsync(adres, "Verder naar controle");
        var velden = new Dictionary<string, string>(StringComparer.Ordinal) { ["Gebruikerstype"] = "VasteMedewerker", ["Reden"] = Reden, ["TotWanneer"] = "", ["Email"] = $"persoon{persoon}@voorbeeld.example", ["Telefoon"] = "" };
        var controle = (await browser.VersturenAsync(new Verzoek(browser.Formulier(adres, velden), HttpStatusCode.Redirect, "/user/concepten/")))!;
        await browser.LezenAsync(controle, "Aanvraag indienen");
        ingediend.Enqueue(Guid.Parse(controle.Split('/')[^1]));
        return new Verzoek(browser.Formulier(controle + "/indienen"), HttpStatusCode.Redirect, "/user/aanvragen/ZR-");
    }

    // What the portal still sends would slow down who comes next.
    private async Task UitgaveAfwachtenAsync()
    {
        using var grens = new CancellationTokenSource(Geduld);
        while (await databank.WaardeAsync("""SELECT count(*) FROM "UitgaandeMails" WHERE "Status" = 0""") != "0") await Task.Delay(TimeSpan.FromMilliseconds(200), grens.Token);
    }

    private async Task<Ronde> KaalAsync(Site kaal)
    {
        var browser = new Browser(kaal.Klant);
        await browser.LezenAsync("/formulier?organisatie=1", "Onderneming 1");
        var velden = new Dictionary<string, string>(StringComparer.Ordinal) { ["OrganisatieId"] = "1", ["Organisatie"] = "Onderneming 1", ["Gebruikerstype"] = "VasteMedewerker", ["Reden"] = Reden, ["TotWanneer"] = "", ["Email"] = "an@voorbeeld.example", ["Telefoon"] = "" };
        var over = KeerKaal * schaal.Indieningen;
        return await Last.DraaienAsync(kaal.Klant, () => Interlocked.Decrement(ref over) >= 0 ? new Verzoek(browser.Formulier("/invoegen", velden), HttpStatusCode.Redirect, "/lijst") : null);
    }

    /// <summary>Each acknowledged submit is there once, with a mail to who asked and one to each who decides.</summary>
    private async Task NatellenAsync()
    {
        var goed = await databank.WaardeAsync(
            """
            WITH mails AS (SELECT substring("InhoudJson" FROM 'ZR-[0-9A-Z]{4}-[0-9A-Z]{4}') AS referentie, count(*) AS aantal FROM "UitgaandeMails" GROUP BY 1)
            SELECT count(*) FROM "Aanvragen" JOIN mails ON mails.referentie = "Referentie" WHERE "ConceptId" = ANY($1) AND "AantalVerwittigd" > 0 AND mails.aantal = 1 + "AantalVerwittigd"
            """,
            ingediend.ToArray());
        Console.WriteLine($"{ingediend.Count} submits acknowledged, {goed} found once with their mails");
        if (goed != $"{ingediend.Count}") throw new InvalidOperationException("What was acknowledged is not in the database as it should be.");
    }
}
