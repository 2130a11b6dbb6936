using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Zelfregistratie.Domain;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Hosting;
using Zelfregistratie.Web.Hosting.Opdrachten;

namespace Zelfregistratie.Web.Features.Links;

/// <summary>The command that explains a link. Its words are those of the page, in Dutch.</summary>
internal static class ExplainOpdracht
{
    private static readonly Argument<string> Link = new("url") { Description = "The link, between quotes: the whole address, its path and query, or its query alone." };

    public static Command Maken(Uitvoerder uitvoerder) => uitvoerder.Doet(
        new Command("explain", "Explains a link part by part, and what is wrong with it. Exit code 1 when something is.") { Link }, UitvoerenAsync);

    private static async Task<int> UitvoerenAsync(Opdrachtomgeving omgeving, ParseResult gelezen, CancellationToken ct)
    {
        var (services, uitvoer) = (omgeving.Services, omgeving.Uitvoer);
        var db = services.GetRequiredService<ZelfregistratieDb>();
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
        {
            await omgeving.Fouten.WriteLineAsync("The database is not up to date: run the command migrate first.");
            return Uitvoerder.Mislukt;
        }

        var t = services.GetRequiredService<IStringLocalizer<Teksten>>();
        var portaal = new Uri(services.GetRequiredService<IOptions<PortaalOptions>>().Value.Adres);
        var vandaag = BrusselseTijd.Datum(services.GetRequiredService<TimeProvider>().GetUtcNow());
        var uitleg = await Linkuitleg.MakenAsync(db, Geplaktelink.Lezen(gelezen.GetRequiredValue(Link), portaal), vandaag, t, ct);
        foreach (var fout in uitleg.Adresfouten) await uitvoer.WriteLineAsync(fout);
        foreach (var deel in uitleg.Delen) await uitvoer.WriteLineAsync(Regel(deel, t));
        foreach (var opmerking in uitleg.Opmerkingen) await uitvoer.WriteLineAsync(opmerking);
        await uitvoer.WriteLineAsync(uitleg.Werkt ? t["Deze link werkt"] : $"{t["Deze link werkt niet"]}: {Opmaak.Aantal(uitleg.Aantal, t["ding klopt niet."], t["dingen kloppen niet."])}");
        return uitleg.Werkt ? Uitvoerder.Gelukt : Uitvoerder.Mislukt;
    }

    private static string Regel(Linkdeel deel, IStringLocalizer t)
    {
        var waarden = deel.Waarden.Count == 0 ? t["niets"].Value : string.Join(t[" en "], deel.Waarden);
        string?[] delen = [$"{deel.Naam} ({deel.Onderdeel ?? t["onbekend"]}): {waarden}", deel.Betekenis, deel.Fout];
        return string.Join(" – ", delen.Where(een => een is not null));
    }
}
