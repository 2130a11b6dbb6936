using System.Text;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Tests.Features.Catalogus;

/// <summary>What the tests of the catalogue share.</summary>
internal static class Cataloguswerk
{
    public const string Inlezen = "/catalogus/inlezen";
    public const string Bewaren = "main form[data-zr-bewaken]";
    public const string Waarom = "Deze toepassing wordt afgeschaft.";

    public static async Task<Bezoeker> CentraalAsync(this PortaalProef proef) => await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

    public static string Adres(Gebruikersrecht recht) => $"/catalogus/gebruikersrechten/{recht.Id}";

    public static string Adres(Toepassing toepassing) => $"/catalogus/toepassingen/{toepassing.Id}";

    /// <summary>The rows of the logbook about one code.</summary>
    public static Task<List<Logboekregel>> RegelsAsync(this PortaalProef proef, string code) => proef.Data.LezenAsync(db => db.Logboek
        .Include(regel => regel.Door).Include(regel => regel.Organisatie)
        .Where(regel => regel.Onderwerp == code && regel.Handeling >= Handeling.CatalogusToegevoegd)
        .OrderBy(regel => regel.Id).ToListAsync());

    public static Task<Gebruikersrecht> RechtAsync(this PortaalProef proef, string code) => proef.Data.LezenAsync(db => db.Gebruikersrechten.AsSplitQuery()
        .Include(recht => recht.Toepassing).Include(recht => recht.Doelgroepen).Include(recht => recht.Contexten)
        .SingleAsync(recht => recht.Code == code));

    /// <summary>How much stands in the catalogue and the logbook, and how often it was changed.</summary>
    public static Task<(int Rijen, int Versies, int Logboek)> StandAsync(this PortaalProef proef) => proef.Data.LezenAsync(async db => (
        await db.Doelgroepen.CountAsync() + await db.Contexten.CountAsync() + await db.Toepassingen.CountAsync() + await db.Gebruikersrechten.CountAsync() + await db.Organisaties.CountAsync(),
        await db.Doelgroepen.SumAsync(een => een.Versie) + await db.Contexten.SumAsync(een => een.Versie) + await db.Toepassingen.SumAsync(een => een.Versie) + await db.Gebruikersrechten.SumAsync(een => een.Versie),
        await db.Logboek.CountAsync(regel => regel.Handeling >= Handeling.CatalogusToegevoegd)));

    public static Task<Pagina> InlezenAsync(this Bezoeker bezoeker, string inhoud, bool toepassen = false, bool volgen = true) =>
        bezoeker.InlezenAsync(Encoding.UTF8.GetBytes(inhoud), toepassen, volgen);

    public static async Task<Pagina> InlezenAsync(this Bezoeker bezoeker, byte[] inhoud, bool toepassen = false, bool volgen = true)
    {
        var formulier = (await bezoeker.PaginaAsync(Inlezen)).Waarden("main form[enctype]");
        return await bezoeker.VersturenAsync(inhoud, [.. formulier.Where(veld => veld.Key.StartsWith('_'))], toepassen, volgen);
    }

    public static Task<Pagina> VersturenAsync(this Bezoeker bezoeker, byte[] inhoud, IReadOnlyList<KeyValuePair<string, string>> token, bool toepassen, bool volgen = true)
    {
        var velden = new MultipartFormDataContent();
        foreach (var (veld, waarde) in token) velden.Add(new StringContent(waarde), veld);
        velden.Add(new ByteArrayContent(inhoud), "Formulier.Bestand", "catalogus.json");
        velden.Add(new StringContent(toepassen ? "true" : "false"), "Formulier.Toepassen");
        return bezoeker.PaginaAsync(new HttpRequestMessage(HttpMethod.Post, Inlezen) { Content = velden }, volgen);
    }

    /// <summary>The rows of the first table of a page, with bars between the cells.</summary>
    public static List<string> Rijen(this Pagina pagina) =>
        [.. pagina.Document.QuerySelectorAll("main table")[0].QuerySelectorAll("tbody tr").Select(rij => string.Join('|', rij.QuerySelectorAll("td").Select(cel => cel.TextContent.Trim())))];
}
