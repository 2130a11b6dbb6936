using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Features.Aanmelden;

/// <summary>The portal, with the address of a provider where nobody listens.</summary>
public sealed class AanbiederWegProef : PortaalProef
{
    /// <inheritdoc />
    protected override void Instellen(WebApplicationBuilder builder)
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        builder.Configuration["Aanmelden:Authority"] = $"http://{luisteraar.LocalEndpoint}/op";
        builder.Configuration["Aanmelden:RequireHttps"] = "false";
    }
}
