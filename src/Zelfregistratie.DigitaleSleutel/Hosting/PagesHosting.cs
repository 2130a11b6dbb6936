using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.FileProviders;

namespace Zelfregistratie.DigitaleSleutel.Hosting;

/// <summary>The pages, their headers and what answers when something is wrong.</summary>
internal static class PagesHosting
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddDataProtection().AddKeyManagementOptions(options =>
        {
            options.XmlRepository = new VluchtigeSleutels();
            options.XmlEncryptor = new NullXmlEncryptor();
        });
        builder.Services.AddAntiforgery(options => options.Cookie.Name = "zr-sleutel-formulier");
        builder.Services.AddLocalization();
        builder.Services
            .AddControllersWithViews(options => options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute()))
            .AddViewLocalization();
        builder.Services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new FeatureViewLocations()));
        builder.Services.AddAuthorization();
    }

    public static void UsePages(this WebApplication app)
    {
        app.Use(Koppen);
        app.Use(AlleenOnderPad);
        app.UsePathBase(SleutelHost.Pad);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/fout",
            StatusCodeSelector = fout => fout is BadHttpRequestException or InvalidDataException
                ? StatusCodes.Status400BadRequest
                : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute("/fout");
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new EmbeddedFileProvider(typeof(SleutelHost).Assembly, "Stijl") });
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapControllers();
    }

    // No form-action: the browser would then also stop the way back to the application.
    private static Task Koppen(HttpContext context, RequestDelegate next)
    {
        // Only when the answer starts: an error page begins with a clean slate.
        context.Response.OnStarting(() =>
        {
            var koppen = context.Response.Headers;
            koppen.ContentSecurityPolicy = $"default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'{koppen.ContentSecurityPolicy}";
            koppen.XContentTypeOptions = "nosniff";
            koppen["Referrer-Policy"] = "same-origin";
            return Task.CompletedTask;
        });
        return next(context);
    }

    // UsePathBase lets the same addresses through without the prefix; the issuer knows only those with it.
    private static Task AlleenOnderPad(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Path.StartsWithSegments(SleutelHost.Pad, StringComparison.OrdinalIgnoreCase)) context.Request.Path = SleutelHost.Pad + "/onbekend";
        return next(context);
    }
}
