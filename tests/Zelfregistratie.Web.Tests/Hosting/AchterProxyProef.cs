using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Hosting;

/// <summary>A portal behind the proxies of 10.0.0.0/24, asked over plain http from an address of choice.</summary>
public sealed class AchterProxyProef : PortaalProef
{
    private const string Afzender = "X-Proef-Afzender";

    /// <summary>Whether the portal believes that the browser came over https: only then it asks to stay there.</summary>
    public async Task<bool> GelooftHttpsAsync(string afzender, string doorgegeven)
    {
        using var client = ((TestServer)Services.GetRequiredService<IServer>()).CreateClient();
        using var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri("http://portaal.example/hulp"));
        vraag.Headers.Add(Afzender, afzender);
        vraag.Headers.Add("X-Forwarded-For", "203.0.113.9");
        vraag.Headers.Add("X-Forwarded-Proto", doorgegeven);
        using var antwoord = await client.SendAsync(vraag);
        antwoord.EnsureSuccessStatusCode();
        return antwoord.Headers.Contains("Strict-Transport-Security");
    }

    /// <inheritdoc />
    protected override void Instellen(WebApplicationBuilder builder)
    {
        builder.Configuration.AddInMemoryCollection([new("Proxy:Bekend:0", "10.0.0.0/24"), new("Proxy:Bekend:1", "192.0.2.7")]);
        builder.Services.AddSingleton<IStartupFilter>(new AfzenderFilter());
    }

    private sealed class AfzenderFilter : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, volgende) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse(context.Request.Headers[Afzender].ToString());
                return volgende(context);
            });
            next(app);
        };
    }
}
