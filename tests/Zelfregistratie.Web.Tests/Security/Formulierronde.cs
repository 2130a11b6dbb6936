using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Security;

/// <summary>Asks for every endpoint of <see cref="Toegangstabel"/> as who may: opens each page, submits each form on it filled in, and sends each POST an empty form.</summary>
internal sealed partial class Formulierronde(PortaalProef proef)
{
    private readonly Dictionary<string, Regex> posts = Toegangstabel.Rijen(Toegangstabel.Tekst).Select(rij => rij.Eindpunt).Distinct(StringComparer.Ordinal)
        .Where(eindpunt => eindpunt.StartsWith("POST ", StringComparison.Ordinal))
        .OrderBy(eindpunt => eindpunt.Count(teken => teken == '{'))
        .ToDictionary(eindpunt => eindpunt, eindpunt => new Regex($"^{Plaatshouder().Replace(eindpunt["POST ".Length..], "[^/]+")}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)), StringComparer.Ordinal);

    private readonly HashSet<string> gevraagd = new(StringComparer.Ordinal);
    private readonly HashSet<string> opgeslagen = new(StringComparer.Ordinal);

    // Some choices exclude others: every other round, lists and boxes stay as they stand.
    private bool isZuinig;

    /// <summary>The endpoints that were asked.</summary>
    public IEnumerable<string> Gevraagd => gevraagd.Order(StringComparer.Ordinal);

    /// <summary>The POSTs after which nothing was saved.</summary>
    public IEnumerable<string> NietOpgeslagen => posts.Keys.Except(opgeslagen).Order(StringComparer.Ordinal);

    /// <summary>Goes round. A form may take away what another needs: what was not saved gets another round, among other people.</summary>
    public async Task RondgaanAsync(int rondes)
    {
        for (var ronde = 0; ronde < rondes && NietOpgeslagen.Any(); ronde++)
        {
            isZuinig = ronde % 2 == 1;
            var vragen = new Toegangsproef(proef);
            await vragen.VullenAsync();
            var magWel = Toegangstabel.Rijen(Toegangstabel.Tekst).SelectMany(rij => WieMag(rij.Verwacht).Select(rol => (rij.Eindpunt, rij.Doel, Rol: rol))).ToList();
            foreach (var rij in magWel.Where(rij => rij.Eindpunt.StartsWith("GET ", StringComparison.Ordinal))) await OpenenAsync(vragen, rij);
            foreach (var rij in magWel.Where(rij => posts.ContainsKey(rij.Eindpunt))) await LeegAsync(vragen, rij);
        }
    }

    // What nobody gets to see is asked all the same.
    private static IEnumerable<string> WieMag(IReadOnlyDictionary<string, string> verwacht) =>
        verwacht.Where(een => een.Value == "ja").Select(een => een.Key).DefaultIfEmpty(verwacht.Keys.Last());

    private async Task OpenenAsync(Toegangsproef vragen, (string Eindpunt, string Doel, string Rol) rij)
    {
        using var bezoeker = await vragen.BezoekerAsync(rij.Rol);
        var pagina = await vragen.PaginaAsync(bezoeker, rij.Eindpunt, rij.Doel);
        gevraagd.Add(rij.Eindpunt);
        await InvullenAsync(pagina);

        // Some forms come after a choice on the same page; the last is the newest, which nobody has yet.
        if (pagina.Document.QuerySelector($"main form[method=get][action='{pagina.Adres.AbsolutePath}'] select") is IHtmlSelectElement keuze)
        {
            await InvullenAsync(await bezoeker.PaginaAsync($"{pagina.Adres.AbsolutePath}?{keuze.Name}={Uri.EscapeDataString(keuze.Options[^1].Value)}"));
        }
    }

    private async Task InvullenAsync(Pagina pagina)
    {
        foreach (var formulier in pagina.Document.QuerySelectorAll("main form[method=post]").OfType<IHtmlFormElement>().ToList())
        {
            var actie = formulier.GetAttribute("action");
            var adres = string.IsNullOrEmpty(actie) ? pagina.Adres : new Uri(pagina.Adres, actie);
            if (posts.FirstOrDefault(een => een.Value.IsMatch(adres.AbsolutePath)).Key is { } post && !opgeslagen.Contains(post)) await InvullenAsync(post, pagina, formulier, actie);
        }
    }

    private async Task InvullenAsync(string post, Pagina pagina, IHtmlFormElement formulier, string? actie, bool isControle = false)
    {
        var antwoord = await pagina.IndienenAsync(string.IsNullOrEmpty(actie) ? "main form[method=post]" : $"form[action='{actie}']", volgen: false, [.. Velden(formulier).Select(veld => (veld.Naam, Waarde(veld.Naam, veld.Velden))).Where(veld => veld.Item2 is not null), .. Knop(formulier)]);
        gevraagd.Add(post);
        Onthouden(post, antwoord);

        // A form that is right may answer with a page to check first, and a form like it.
        if (!isControle && antwoord.Status == HttpStatusCode.OK && antwoord.Document.QuerySelector("main form[method=post]") is IHtmlFormElement controle) await InvullenAsync(post, antwoord, controle, controle.GetAttribute("action"), isControle: true);
    }

    private async Task LeegAsync(Toegangsproef vragen, (string Eindpunt, string Doel, string Rol) rij)
    {
        using var bezoeker = await vragen.BezoekerAsync(rij.Rol);
        gevraagd.Add(rij.Eindpunt);
        Onthouden(rij.Eindpunt, await vragen.PaginaAsync(bezoeker, rij.Eindpunt, rij.Doel));
    }

    private void Onthouden(string post, Pagina antwoord)
    {
        if ((int)antwoord.Status is 500) throw new InvalidOperationException($"{post}: {antwoord}\n{string.Join('\n', proef.Log.Regels)}");
        if (antwoord.Spoor.AantalOpgeslagen > 0) opgeslagen.Add(post);
    }

    private static IEnumerable<(string Naam, IReadOnlyList<IElement> Velden)> Velden(IHtmlFormElement formulier) => formulier.QuerySelectorAll("input, select, textarea")
        .Where(veld => veld.GetAttribute("name") is { Length: > 0 } && veld is not IHtmlInputElement { Type: "hidden" or "submit" or "file" })
        .GroupBy(veld => veld.GetAttribute("name")!, StringComparer.Ordinal)
        .Select(veld => (veld.Key, (IReadOnlyList<IElement>)[.. veld]));

    // The first button is the one that goes on.
    private static IEnumerable<(string Naam, string? Waarde)> Knop(IHtmlFormElement formulier) =>
        formulier.QuerySelectorAll("button").Take(1).Where(knop => knop.HasAttribute("name")).Select(knop => (knop.GetAttribute("name")!, knop.GetAttribute("value")));

    // Null leaves what stands there.
    private string? Waarde(string naam, IReadOnlyList<IElement> velden) => velden[0] switch
    {
        IHtmlSelectElement or IHtmlInputElement { Type: "checkbox" } when isZuinig => null,
        IHtmlSelectElement keuze => keuze.Value is { Length: > 0 } ? null : keuze.Options.FirstOrDefault(optie => optie.Value is { Length: > 0 })?.Value,
        IHtmlInputElement { Type: "radio" or "checkbox" } => velden.OfType<IHtmlInputElement>().FirstOrDefault(een => een.IsChecked) is null ? velden.OfType<IHtmlInputElement>().First().Value : null,
        _ when naam.EndsWith("Email", StringComparison.Ordinal) => $"an.peeters{Verzonnen.Volgnummer()}@bedrijf.example",
        _ when naam.EndsWith("Einddatum", StringComparison.Ordinal) => proef.Data.Vandaag.AddDays(20).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IHtmlInputElement { Value: { Length: > 0 } } => null,
        _ when naam.EndsWith("Begindatum", StringComparison.Ordinal) => proef.Data.Vandaag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ when naam.EndsWith("Code", StringComparison.Ordinal) => $"F{Verzonnen.Volgnummer()}",
        _ when naam.EndsWith("Rijksregisternummer", StringComparison.Ordinal) => Verzonnen.Insz().Cijfers,
        _ when naam.EndsWith("naam", StringComparison.Ordinal) => "Vermeulen",
        _ when GeenTekst().IsMatch(naam) => null,
        _ => $"Dit is nodig voor mijn werk, nummer {Verzonnen.Volgnummer()}.",
    };

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Plaatshouder();

    [GeneratedRegex("Wanneer|Telefoon|Dagen$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex GeenTekst();
}
