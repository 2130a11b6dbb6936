using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Fouten;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Hosting;

/// <summary>Who asks too much in a short time waits: a page for people, a problem for scripts, with how many seconds for both.</summary>
internal static class RateLimitHosting
{
    public static void AddRateLimits(this WebApplicationBuilder builder) => builder.Services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Zoektempo.Beleid, Zoektempo.Voor);
        options.OnRejected = GeweigerdAsync;
    });

    private static async ValueTask GeweigerdAsync(OnRejectedContext geweigerd, CancellationToken ct)
    {
        var context = geweigerd.HttpContext;
        var persoon = context.RequestServices.GetRequiredService<HuidigePersoon>();
        Weigeringslog.Geweigerd(context.RequestServices.GetRequiredService<ILogger<HuidigePersoon>>(), Weigerreden.TeVeel, persoon.IsAangemeld ? persoon.Persoon.Id : null);
        if (geweigerd.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wachten))
        {
            context.Response.Headers[HeaderNames.RetryAfter] = Math.Ceiling(wachten.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        // Without a body the page of the status follows by itself.
        if (context.GetEndpoint()?.Metadata.GetMetadata<ApiControllerAttribute>() is not null)
        {
            var tekst = context.RequestServices.GetRequiredService<IStringLocalizer<Teksten>>();
            var fout = Fouttekst.Voor(StatusCodes.Status429TooManyRequests);
            await Results.Problem(tekst[fout.Uitleg], statusCode: StatusCodes.Status429TooManyRequests, title: tekst[fout.Titel]).ExecuteAsync(context);
        }
    }
}
