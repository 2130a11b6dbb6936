using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Features.RechtZoeken;

/// <summary>Rights with names and descriptions of their own, to be found.</summary>
internal static class Aanbod
{
    /// <summary>Adds a toepassing with rights, in doelgroepen by their codes with spaces between.</summary>
    public static Task ToepassingAsync(this PortaalProef proef, string code, string naam, string omschrijving, string doelgroepen, params (string Code, string Naam, string Omschrijving)[] rechten) =>
        proef.Data.WijzigenAsync(async db =>
        {
            var codes = doelgroepen.Split(' ');
            var bestaatIn = await db.Doelgroepen.Where(een => codes.Contains(een.Code)).ToListAsync();
            var toepassing = new Toepassing(code, naam, omschrijving);
            db.AddRange(rechten.Select(recht => new Gebruikersrecht(toepassing, recht.Code, recht.Naam, recht.Omschrijving).Instellen(bestaatIn)));
        });

    /// <summary>Keeps a right out of browsing.</summary>
    public static Task VerbergenAsync(this PortaalProef proef, Gebruikersrecht recht) => proef.Data.WijzigenAsync(async db =>
        db.Entry(await db.Gebruikersrechten.SingleAsync(een => een.Id == recht.Id)).Property(een => een.IsVerborgen).CurrentValue = true);

    /// <summary>Searches as somebody without werkrelaties.</summary>
    public static async Task<Pagina> ZoekenAsync(this PortaalProef proef, string zoek)
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());
        return await bezoeker.PaginaAsync("/recht-zoeken?zoek=" + Uri.EscapeDataString(zoek));
    }

    /// <summary>What was found, in order.</summary>
    public static List<string> Gevonden(this Pagina pagina) =>
        [.. pagina.Document.QuerySelectorAll(".zr-kieslijst a[href^='/recht-zoeken/organisatie']").Select(link => link.TextContent)];

    /// <summary>The toepassingen to browse.</summary>
    public static List<string> Toepassingen(this Pagina pagina) =>
        [.. pagina.Document.QuerySelectorAll(".zr-kieslijst a[href^='/recht-zoeken/toepassing']").Select(link => link.TextContent)];
}
