using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace Zelfregistratie.Web.Hosting;

/// <summary>Headers of proxies: only those of known ones.</summary>
internal static class ProxyHosting
{
    public static void AddProxies(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ProxyOptions>().BindConfiguration(ProxyOptions.Sectie)
            .Validate(options => options.IsGeldig(), "Proxy:Bekend must hold IP addresses or networks (10.0.0.0/24), not the whole internet; Proxy:Aantal is 1 to 5.")
            .ValidateOnStart();
        builder.Services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<ProxyOptions>>((options, proxy) =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.ForwardLimit = proxy.Value.Aantal;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var een in proxy.Value.Bekend)
            {
                if (IPAddress.TryParse(een, out var adres)) options.KnownProxies.Add(adres);
                else options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(een));
            }
        });
    }

    // Without known proxies the middleware would believe everybody.
    public static void UseProxies(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<ProxyOptions>>().Value.Bekend.Length > 0) app.UseForwardedHeaders();
    }
}
