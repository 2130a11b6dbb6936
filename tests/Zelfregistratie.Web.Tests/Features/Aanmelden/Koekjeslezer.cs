using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Tests.Features.Aanmelden;

/// <summary>Opens the session cookie as the portal does.</summary>
internal static class Koekjeslezer
{
    public static AuthenticationTicket Lezen(IServiceProvider portaal, string koekje) =>
        portaal.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(Aanmelding.Schema).TicketDataFormat.Unprotect(koekje)!;
}
