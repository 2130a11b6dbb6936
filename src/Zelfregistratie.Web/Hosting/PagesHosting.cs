using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Zelfregistratie.Web.Hosting;

internal static class PagesHosting
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddLocalization();
        builder.Services
            .AddControllersWithViews(options => options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute()))
            .AddViewLocalization();
        builder.Services.Configure<RazorViewEngineOptions>(options =>
        {
            options.ViewLocationExpanders.Add(new FeatureViewLocations());
        });
    }

    public static void UsePages(this WebApplication app)
    {
        app.UseRouting();
        app.MapStaticAssets();
        app.MapControllers().WithStaticAssets();
    }
}
