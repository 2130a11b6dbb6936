using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Zelfregistratie.Web.Security;

/// <summary>Where somebody returns to after signing in: a page of the portal, never another site.</summary>
internal static class Terugadres
{
    public const string Start = "/";

    private const int Lengte = 2000;

    /// <summary>Path and query of a local address, encoded so that it can stand in a header; the start page when it is anything else.</summary>
    [SuppressMessage("Usage", "CA1054", Justification = "A relative address that a stranger typed is no Uri.")]
    public static string Lokaal(string? adres)
    {
        if (adres is null or { Length: > Lengte } || !RedirectHttpResult.IsLocalUrl(adres) || adres[0] != '/'
            || !Uri.TryCreate("http://portaal" + adres, UriKind.Absolute, out var uri))
        {
            return Start;
        }

        // Dots in the path are resolved by now, and may have brought an address of another site to the front.
        return RedirectHttpResult.IsLocalUrl(uri.PathAndQuery) ? uri.PathAndQuery : Start;
    }
}
