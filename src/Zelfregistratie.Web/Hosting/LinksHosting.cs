using Zelfregistratie.Web.Data.Links;
using Zelfregistratie.Web.Features.Links;
using Zelfregistratie.Web.Hosting.Achtergrond;

namespace Zelfregistratie.Web.Hosting;

/// <summary>Counting links that were followed and refused.</summary>
internal static class LinksHosting
{
    public static void AddLinks(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Linkteller>();
        builder.Services.AddAchtergrondtaak<Linkstoringtaak>();
    }
}
