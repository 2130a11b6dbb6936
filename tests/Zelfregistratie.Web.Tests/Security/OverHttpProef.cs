using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.Web.Tests.Features.Aanmelden;

namespace Zelfregistratie.Web.Tests.Security;

/// <summary>The portal over plain http on a real server, as in Demo.</summary>
public sealed class OverHttpProef : AanmeldProef
{
    /// <summary>Where it listens.</summary>
    public Uri Luistert => new(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <inheritdoc />
    protected override void Instellen(WebApplicationBuilder builder)
    {
        base.Instellen(builder);
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Configuration["Aanmelden:OverHttp"] = "true";
        builder.Configuration["AllowedHosts"] = "127.0.0.1";
    }
}
