using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore;
using Microsoft.Extensions.Localization;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using Zelfregistratie.DigitaleSleutel.Features.Gedeeld;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Zelfregistratie.DigitaleSleutel.Hosting;

/// <summary>The page of <c>response_mode=form_post</c> that goes back to the application: in Dutch, and with a button where there is no JavaScript.</summary>
internal sealed class FormPostPagina(IStringLocalizer<Teksten> t) : IOpenIddictServerHandler<ApplyAuthorizationResponseContext>
{
    private const string Script = "document.forms[0].submit()";

    private static readonly string Hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Script)));

    public static OpenIddictServerHandlerDescriptor Descriptor { get; } =
        OpenIddictServerHandlerDescriptor.CreateBuilder<ApplyAuthorizationResponseContext>()
            .UseSingletonHandler<FormPostPagina>()
            .SetOrder(OpenIddictServerAspNetCoreHandlers.Authentication.ProcessFormPostResponse.Descriptor.Order - 1)
            .Build();

    public async ValueTask HandleAsync(ApplyAuthorizationResponseContext context)
    {
        if (context.ResponseMode != ResponseModes.FormPost || string.IsNullOrEmpty(context.RedirectUri)) return;

        var velden = context.Response.GetParameters()
            .Select(parameter => (parameter.Key, Waarde: (string?)parameter.Value))
            .Where(veld => !string.IsNullOrEmpty(veld.Waarde));
        var antwoord = context.Transaction.GetHttpRequest()!.HttpContext.Response;
        // An error to bring back is no error of this page.
        antwoord.StatusCode = StatusCodes.Status200OK;
        antwoord.ContentType = "text/html; charset=utf-8";
        antwoord.Headers.CacheControl = "no-store";
        antwoord.Headers.ContentSecurityPolicy = $"; script-src 'sha256-{Hash}'";
        await antwoord.WriteAsync(Html(context.RedirectUri, string.Concat(velden.Select(veld =>
            $"<input type=\"hidden\" name=\"{Tekst(veld.Key)}\" value=\"{Tekst(veld.Waarde!)}\">"))));
        context.HandleRequest();
    }

    private string Html(string doel, string velden)
    {
        var titel = Tekst(t["Je gaat terug naar de toepassing"]);
        return $"""
            <!DOCTYPE html>
            <html lang="nl-BE">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>{titel} – {Tekst(t["Nagebootste digitale sleutel"])}</title>
              <link rel="icon" href="data:,">
              <link rel="stylesheet" href="{SleutelHost.Pad}/sleutel.css">
            </head>
            <body>
              <header><div class="kolom"><p class="merk">{Tekst(t["Nagebootste digitale sleutel"])}</p></div></header>
              <main class="kolom">
                <h1>{titel}</h1>
                <form method="post" action="{Tekst(doel)}">{velden}<button class="eerste">{Tekst(t["Verder"])}</button></form>
              </main>
              <script>{Script}</script>
            </body>
            </html>
            """;
    }

    private static string Tekst(string tekst) => HtmlEncoder.Default.Encode(tekst);
}
