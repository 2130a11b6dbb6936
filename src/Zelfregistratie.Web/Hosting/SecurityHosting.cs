using System.Security.Cryptography;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Security;
using Zelfregistratie.Web.Security.Invoer;

namespace Zelfregistratie.Web.Hosting;

/// <summary>Signing in, the session, who may what.</summary>
internal static class SecurityHosting
{
    private const string Toepassingsnaam = "Zelfregistratie";

    public static void AddSecurity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<AanmeldOptions>().BindConfiguration(AanmeldOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AanmeldOptions>, AanmeldOptionsValidator>();
        builder.AddSleutelring();
        services.AddScoped<HuidigePersoon>();
        services.AddScoped<AanmeldEvents>();
        services.AddScoped<SessieEvents>();
        services.AddSingleton<AfmeldberichtLezer>();
        services.AddAuthentication(Aanmelding.Schema).AddCookie(Aanmelding.Schema).AddAanbieder();
        services.AddSingleton<Opsteller>();
        services.AddSingleton<Invoerbewaring>();
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add<VerlopenFormulierFilter>();
            options.Filters.Add<InvoerHerstellenFilter>();
        });
        Beleid.Toevoegen(services.AddAuthorizationBuilder());
        builder.AddCookies();
    }

    public static void UseSecurity(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseMiddleware<HuidigePersoonMiddleware>();

        // Without endpoint the fallback policy would ask to sign in for a page that does not exist. UseAuthorization itself must stand
        // on the application: inside a branch it is not noticed, and a second one is added before routing.
        app.Use((context, next) => context.GetEndpoint() is null ? NietGevonden(context) : next(context));
        app.UseAuthorization();
    }

    private static void AddSleutelring(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<SleutelringOptions>().BindConfiguration(SleutelringOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<SleutelringOptions>, SleutelringOptionsValidator>();
        var ring = builder.Services.AddDataProtection().SetApplicationName(Toepassingsnaam).PersistKeysToDbContext<ZelfregistratieDb>();
        var options = builder.Configuration.GetSection(SleutelringOptions.Section).Get<SleutelringOptions>() ?? new SleutelringOptions();
        try
        {
            if (options.Huidig() is { } certificaat) ring.ProtectKeysWithCertificate(certificaat).UnprotectKeysWithAnyCertificate([.. options.Eerdere()]);
        }
        catch (CryptographicException)
        {
            // The validator says so when the portal starts, with all that is wrong.
        }
    }

    private static Task NietGevonden(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static void AddCookies(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(provider => new Cookienamen(provider.GetRequiredService<IOptions<AanmeldOptions>>().Value.OverHttp));
        services.AddOptions<CookieAuthenticationOptions>(Aanmelding.Schema).Configure<Cookienamen>((options, namen) =>
        {
            namen.Instellen(options.Cookie, namen.Sessie);
            options.EventsType = typeof(SessieEvents);
            options.ExpireTimeSpan = Sessie.Inactief;
        });
        services.AddOptions<AntiforgeryOptions>().Configure<Cookienamen>((options, namen) => namen.Instellen(options.Cookie, namen.Formulier));
        services.AddOptions<CookieTempDataProviderOptions>().Configure<Cookienamen>((options, namen) => namen.Instellen(options.Cookie, namen.Melding));
    }
}
