using System.Text.RegularExpressions;
using Zelfregistratie.Web.Data.Links;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>The site that a link was followed from, as far as the browser says.</summary>
internal static partial class Herkomst
{
    /// <summary>The name of the host and nothing else of the address; empty when it is absent, of the portal itself, or no name.</summary>
    public static string Van(HttpRequest verzoek)
    {
        if (!Uri.TryCreate(verzoek.Headers.Referer.ToString(), UriKind.Absolute, out var adres) || adres.Scheme is not ("http" or "https")) return "";
        // A browser writes other letters than those of ASCII in their own way; IdnHost throws on what can't be.
        var host = adres.Host.ToLowerInvariant();
        return adres.HostNameType == UriHostNameType.Dns && host.Length <= Linkstoring.HostLengte && Naam().IsMatch(host) && host != verzoek.Host.Host ? host : "";
    }

    [GeneratedRegex("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Naam();
}
