using System.Reflection;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Zelfregistratie.Demo.Mailbox;

/// <summary>The pages of the mailbox.</summary>
internal static class MailboxPaden
{
    // Mails bring inline styles; they may load nothing and run nothing.
    private const string Beleid =
        "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    public static void MapMailbox(this WebApplication app)
    {
        app.Use(Koppen);
        app.UseStatusCodePages(context => Results.Extensions.Pagina<Onbekend>(new { }).ExecuteAsync(context.HttpContext));
        app.MapGet("/", LijstAsync);
        app.MapGet("/berichten/{id}", (string id, Postvak postvak, CancellationToken ct) => BerichtAsync(id, Weergave.Opgemaakt, postvak, ct));
        app.MapGet("/berichten/{id}/tekst", (string id, Postvak postvak, CancellationToken ct) => BerichtAsync(id, Weergave.Tekst, postvak, ct));
        app.MapGet("/berichten/{id}/bron", (string id, Postvak postvak, CancellationToken ct) => BerichtAsync(id, Weergave.Bron, postvak, ct));
        app.MapGet("/mailbox.css", () => Results.Stream(Assembly.GetExecutingAssembly().GetManifestResourceStream("mailbox.css")!, "text/css"));
    }

    private static async Task<IResult> LijstAsync(string? aan, Postvak postvak, CancellationToken ct)
    {
        var alle = await postvak.AlleAsync(ct);
        return Results.Extensions.Pagina<Lijst>(new { Alle = alle, Aan = aan, postvak.Mailserver });
    }

    private static async Task<IResult> BerichtAsync(string id, Weergave weergave, Postvak postvak, CancellationToken ct) =>
        await postvak.ZoekenAsync(id, ct) is { } bericht
            ? Results.Extensions.Pagina<Berichtpagina>(new { Bericht = bericht, Weergave = weergave, Bron = weergave == Weergave.Bron ? await bericht.BronAsync() : "" })
            : Results.NotFound();

    private static RazorComponentResult<T> Pagina<T>(this IResultExtensions _, object parameters)
        where T : Microsoft.AspNetCore.Components.IComponent => new(parameters);

    private static Task Koppen(HttpContext context, RequestDelegate next)
    {
        var koppen = context.Response.Headers;
        koppen.ContentSecurityPolicy = Beleid;
        koppen.XContentTypeOptions = "nosniff";
        koppen["Referrer-Policy"] = "no-referrer";
        koppen.CacheControl = "no-store";
        return next(context);
    }
}
