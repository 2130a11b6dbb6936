using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace Zelfregistratie.Web.Security.Invoer;

/// <summary>
/// Keeps a posted form for an hour in cookies of the browser that posted it, encrypted, so that it needs no row in the database and no
/// memory of an instance (WCAG 2.2.1: what was typed survives the end of a session).
/// </summary>
internal sealed class Invoerbewaring(
    IDataProtectionProvider protection, Opsteller opsteller, Cookienamen namen, IOptions<AntiforgeryOptions> antiforgery, TimeProvider clock)
{
    /// <summary>Longest body that is looked at, in bytes.</summary>
    public const int GrootsteFormulier = 32 * 1024;

    // Beside the other cookies this must fit in the 32 kB of headers that a server takes.
    private const int GrootsteCookie = 12 * 1024;

    private static readonly TimeSpan Bewaartijd = TimeSpan.FromHours(1);

    private readonly IDataProtector protector = protection.CreateProtector("Zelfregistratie.Invoer");
    private readonly ChunkingCookieManager cookies = new() { ThrowForPartialCookies = false };
    private readonly string[] nietBewaren = [Opsteller.Veld, antiforgery.Value.FormFieldName];

    /// <summary>Keeps the form of a POST, if the portal made it for somebody.</summary>
    /// <param name="context">The POST.</param>
    /// <param name="alleenVan">Only when it was made for this person.</param>
    /// <returns>Whether it was kept.</returns>
    public async Task<bool> BewarenAsync(HttpContext context, long? alleenVan = null)
    {
        if (await FormulierAsync(context) is not { } formulier
            || opsteller.Lezen(formulier[Opsteller.Veld]) is not { } persoonId
            || (alleenVan is { } alleen && alleen != persoonId))
        {
            return false;
        }

        var velden = formulier.Where(veld => !nietBewaren.Contains(veld.Key, StringComparer.Ordinal))
            .ToDictionary(veld => veld.Key, veld => veld.Value.ToArray(), StringComparer.Ordinal);
        var waarde = Inpakken(new BewaardFormulier(persoonId, Adres(context.Request), clock.GetUtcNow(), velden));
        if (waarde.Length > GrootsteCookie) return false;

        cookies.AppendResponseCookie(context, namen.Invoer, waarde, Cookie(context, Bewaartijd));
        return true;
    }

    /// <summary>What is kept in this browser.</summary>
    /// <returns>Null when there is nothing, when it is too old, or when somebody tampered with it.</returns>
    public BewaardFormulier? Lezen(HttpContext context)
    {
        if (cookies.GetRequestCookie(context, namen.Invoer) is not { Length: > 0 and <= GrootsteCookie } waarde) return null;
        try
        {
            var formulier = Uitpakken(waarde);
            return formulier is not null && clock.GetUtcNow() - formulier.Op < Bewaartijd ? formulier : null;
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or JsonException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Whether the browser sent anything that looks kept.</summary>
    public bool IsAanwezig(HttpContext context) => context.Request.Cookies.ContainsKey(namen.Invoer);

    /// <summary>Removes what is kept.</summary>
    public void Verwijderen(HttpContext context) => cookies.DeleteCookie(context, namen.Invoer, Cookie(context, maxAge: null));

    /// <summary>The address of a request, as a kept form remembers it.</summary>
    public static string Adres(HttpRequest request) => Terugadres.Lokaal(request.PathBase + request.Path + request.QueryString);

    private static async Task<IFormCollection?> FormulierAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || request.ContentLength is not (> 0 and <= GrootsteFormulier)) return null;
        try
        {
            return await request.ReadFormAsync(context.RequestAborted);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or BadHttpRequestException)
        {
            return null;
        }
    }

    private string Inpakken(BewaardFormulier formulier)
    {
        using var klein = new MemoryStream();
        using (var brotli = new BrotliStream(klein, CompressionLevel.Optimal))
        {
            JsonSerializer.Serialize(brotli, formulier);
        }

        return Base64Url.EncodeToString(protector.Protect(klein.ToArray()));
    }

    private BewaardFormulier? Uitpakken(string waarde)
    {
        using var klein = new MemoryStream(protector.Unprotect(Base64Url.DecodeFromChars(waarde)));
        using var brotli = new BrotliStream(klein, CompressionMode.Decompress);
        return JsonSerializer.Deserialize<BewaardFormulier>(brotli);
    }

    private CookieOptions Cookie(HttpContext context, TimeSpan? maxAge)
    {
        var cookie = new CookieBuilder();
        namen.Instellen(cookie, namen.Invoer);
        var options = cookie.Build(context);
        options.MaxAge = maxAge;
        return options;
    }
}
