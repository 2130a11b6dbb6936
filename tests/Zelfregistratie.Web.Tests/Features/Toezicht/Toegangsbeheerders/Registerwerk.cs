using System.Text;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Toegangsbeheerders;

/// <summary>Files of the register, and what stands in the database of them.</summary>
internal static class Registerwerk
{
    public const string Adres = "/toezicht/toegangsbeheerders/inlezen";
    public const string Kop = "rijksregisternummer;ondernemingsnummer;van;tot";

    public static string Bestand(params string[] regels) => string.Join("\r\n", regels.Prepend(Kop)) + "\r\n";

    public static Task<Pagina> InlezenAsync(this Bezoeker bezoeker, string inhoud, bool toepassen = false, bool overslaan = false, bool volgen = true) =>
        bezoeker.InlezenAsync(Encoding.UTF8.GetBytes(inhoud), toepassen, overslaan, volgen);

    public static async Task<Pagina> InlezenAsync(this Bezoeker bezoeker, byte[] inhoud, bool toepassen = false, bool overslaan = false, bool volgen = true)
    {
        var formulier = (await bezoeker.PaginaAsync(Adres)).Waarden("main form[enctype]");
        return await bezoeker.VersturenAsync(inhoud, [.. formulier.Where(veld => veld.Key.StartsWith('_'))], toepassen, overslaan, volgen);
    }

    public static Task<Pagina> VersturenAsync(
        this Bezoeker bezoeker, byte[] inhoud, IReadOnlyList<KeyValuePair<string, string>> token, bool toepassen, bool overslaan, bool volgen = true, string naam = "toegangsbeheerders.csv")
    {
        var velden = new MultipartFormDataContent();
        foreach (var (veld, waarde) in token) velden.Add(new StringContent(waarde), veld);
        velden.Add(new ByteArrayContent(inhoud), "Formulier.Bestand", naam);
        velden.Add(new StringContent(toepassen ? "true" : "false"), "Formulier.Toepassen");
        velden.Add(new StringContent(overslaan ? "true" : "false"), "Formulier.FoutenOverslaan");
        return bezoeker.PaginaAsync(new HttpRequestMessage(HttpMethod.Post, Adres) { Content = velden }, volgen);
    }

    /// <summary>The rows of the first table of a page, with bars between the cells.</summary>
    public static List<string> Rijen(this Pagina pagina) =>
        [.. pagina.Document.QuerySelectorAll("main table")[0].QuerySelectorAll("tbody tr").Select(rij => string.Join('|', rij.QuerySelectorAll("td").Select(cel => cel.TextContent.Trim())))];

    /// <summary>The registrations of an organisation.</summary>
    public static Task<List<Hoofdtoegangsbeheerder>> RegistratiesAsync(this PortaalProef proef, Organisatie organisatie) => proef.Data.LezenAsync(db => db.Hoofdtoegangsbeheerders
        .Include(een => een.Persoon).Where(een => een.Organisatie.Id == organisatie.Id).OrderBy(een => een.Id).ToListAsync());

    public static Task<List<Logboekregel>> LogboekAsync(this PortaalProef proef, Organisatie organisatie) => proef.Data.LezenAsync(db => db.Logboek
        .Include(regel => regel.Door).Include(regel => regel.Over)
        .Where(regel => regel.Organisatie!.Id == organisatie.Id && regel.Handeling == Handeling.ToegangsbeheerderIngelezen).OrderBy(regel => regel.Id).ToListAsync());

    public static Task<(int Registraties, int Personen, int Logboek)> StandAsync(this PortaalProef proef) => proef.Data.LezenAsync(async db =>
        (await db.Hoofdtoegangsbeheerders.CountAsync(), await db.Personen.CountAsync(), await db.Logboek.CountAsync()));

    public static Insz Nummer(Persoon persoon) => Bescherming.Maken().Onthullen(persoon);
}
