using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using Zelfregistratie.Web.Features.Catalogus;
using Zelfregistratie.Web.Features.Catalogus.Bestanden;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Handleiding;
using Zelfregistratie.Web.Features.Toezicht.Rollen;
using Zelfregistratie.Web.Features.Toezicht.Toegangsbeheerders;

namespace Zelfregistratie.Web.Hosting;

internal static class PagesHosting
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<PortaalOptions>().BindConfiguration(PortaalOptions.Sectie).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<PortaalOptions>, ProductieControle>();
        builder.Services.AddOptions<BeheerorganisatieOptions>().BindConfiguration(BeheerorganisatieOptions.Sectie).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddScoped<Beheerorganisatie>();
        builder.Services.AddScoped<Aansteller>();
        builder.Services.AddScoped<Registerinvoer>();
        builder.Services.AddScoped<Catalogusbewaking>();
        builder.Services.AddScoped<Catalogustoets>();
        builder.Services.AddScoped<Catalogusinvoer>();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddLocalization();
        builder.Services.AddSingleton<Handboek>();
        builder.Services.AddControllersWithViews(Mvc)
            .ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new InternalControllers()));
        builder.Services.AddOptions<MvcOptions>()
            .Configure<IStringLocalizer<Teksten>>((options, t) => BindingMessages.Apply(options.ModelBindingMessageProvider, t));
        builder.Services.Configure<MvcViewOptions>(options => options.HtmlHelperOptions.ClientValidationEnabled = false);
        builder.Services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new FeatureViewLocations()));
        builder.Services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.Configure<RequestLocalizationOptions>(Culture);
    }

    public static void UsePages(this WebApplication app)
    {
        app.UseRequestLocalization();
        app.UseRouting();
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapControllers().WithStaticAssets();
    }

    private static void Mvc(MvcOptions options)
    {
        options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());

        // It throws on a name with an unmatched bracket, and no page sends names that it is for.
        options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();

        // Validators decide what is required, with words of their own.
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
    }

    private static void Culture(RequestLocalizationOptions options)
    {
        options.SetDefaultCulture("nl-BE");
        options.SupportedCultures = options.SupportedUICultures = [CultureInfo.GetCultureInfo("nl-BE")];
        options.RequestCultureProviders.Clear();
    }
}
