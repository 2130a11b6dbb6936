using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Links;
using Zelfregistratie.Web.Features.Links;

namespace Zelfregistratie.Web.Tests.Features.Links;

/// <summary>Follows links from a site, and reads what was counted.</summary>
internal static class Storingen
{
    /// <summary>Follows a link as somebody does who found it on a site.</summary>
    public static async Task VolgenAsync(this PortaalProef proef, string query, string? van = "https://www.site.example/pagina?naam=An")
    {
        using var bezoeker = proef.Anoniem();
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/user/aanvraag?" + query);
        if (van is not null) verzoek.Headers.TryAddWithoutValidation("Referer", van);
        await bezoeker.PaginaAsync(verzoek, volgen: false);
    }

    /// <summary>Writes away what was counted.</summary>
    public static Task WegschrijvenAsync(this PortaalProef proef) => proef.Services.GetRequiredService<Linkstoringtaak>().UitvoerenAsync(TestContext.Current.CancellationToken);

    /// <summary>The counts of a toepassing.</summary>
    public static Task<List<Linkstoring>> VanAsync(this PortaalProef proef, string toepassing) => proef.Data.LezenAsync(db => db.Linkstoringen
        .Where(storing => db.Toepassingen.Any(een => een.Id == storing.ToepassingId && een.Code == toepassing))
        .OrderBy(storing => storing.Id)
        .ToListAsync());
}
