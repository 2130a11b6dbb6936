using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Zelfregistratie.Web.Tests.Features.Aanmelden;
using Zelfregistratie.Web.Tests.Features.Gedeeld;

namespace Zelfregistratie.Web.Tests.Hosting;

/// <summary>The portal with a digital key, mails that leave (to a folder), pages that fail, and its log as in production.</summary>
public class Logproef : AanmeldProef, IAsyncLifetime
{
    private readonly DirectoryInfo mails = Directory.CreateTempSubdirectory("zelfregistratie-log-");

    internal Loglezer Regels { get; } = new();

    /// <summary>The least that is logged of what the portal itself says.</summary>
    protected virtual string VanOns => "Information";

    /// <inheritdoc />
    protected override bool VerzendtMails => true;

    /// <summary>Stops, and removes the mails.</summary>
    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        mails.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc />
    protected override void Instellen(WebApplicationBuilder builder)
    {
        base.Instellen(builder);
        builder.Configuration["Mail:Smtp:Host"] = "";
        builder.Configuration["Mail:Map"] = mails.FullName;
        builder.Services.AddControllersWithViews().AddApplicationPart(typeof(Gezichtsproef).Assembly);
        builder.Services.AddSingleton<IStartupFilter>(new ZoalsKestrel());
        Regels.Instellen(builder, VanOns);
    }

    /// <inheritdoc />
    protected override void Vervangen(IServiceCollection services) => Loglezer.Vervangen(services);

    // A test server leaves out how the address was asked, with its query; what logs requests may read it.
    private sealed class ZoalsKestrel : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, volgende) =>
            {
                context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget = context.Request.Path + context.Request.QueryString.ToString();
                return volgende(context);
            });
            next(app);
        };
    }
}
