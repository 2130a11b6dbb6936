using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.TestSupport.Http;

/// <summary>Signs in without a digital key, by the portal's own cookie handler.</summary>
internal static class Aanmeldkoekje
{
    public static async Task<SetCookieHeaderValue> MakenAsync(IServiceProvider portaal, Uri adres, Aanmelding aanmelding)
    {
        await using var scope = portaal.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        (context.Request.Scheme, context.Request.Host, context.Request.Path) = (adres.Scheme, new HostString(adres.Authority), "/");
        await context.SignInAsync(Aanmelding.Schema, aanmelding.NaarPrincipal());
        return SetCookieHeaderValue.ParseList([.. context.Response.Headers.SetCookie.Select(kop => kop!)]).Single();
    }
}
