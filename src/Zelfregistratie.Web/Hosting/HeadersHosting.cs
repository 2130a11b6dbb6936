using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Hosting;

/// <summary>What every answer tells the browser about safety, and which hosts get an answer at all.</summary>
internal static class HeadersHosting
{
    private const string AllowedHosts = "AllowedHosts";

    public static void AddHeaders(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        // The setting AllowedHosts names more hosts, separated by ";"; without it only that of Portaal:Adres is served.
        builder.Services.AddOptions<HostFilteringOptions>().Configure<IOptions<PortaalOptions>, IConfiguration>((options, portaal, configuration) =>
        {
            if (string.IsNullOrWhiteSpace(configuration[AllowedHosts])) options.AllowedHosts = [new Uri(portaal.Value.Adres).Host];
        });
    }

    public static void UseHeaders(this WebApplication app)
    {
        app.UseSecurityHeaders(SecurityHeaders.Maken(app.Services.GetRequiredService<IOptions<AanmeldOptions>>().Value));
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                if (IsPersoonlijk(context)) context.Response.Headers[HeaderNames.CacheControl] = "no-store";
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    private static bool IsPersoonlijk(HttpContext context) =>
        context.User.Identity is { IsAuthenticated: true } && context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null;
}
