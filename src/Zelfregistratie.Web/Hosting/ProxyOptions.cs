using System.Net;

namespace Zelfregistratie.Web.Hosting;

/// <summary>The proxies in front of the portal, of which it believes who asked, and whether over https; section <c>Proxy</c>. Without any, no such header is believed.</summary>
public sealed class ProxyOptions
{
    /// <summary>Name of the section.</summary>
    public const string Sectie = "Proxy";

    /// <summary>Addresses (<c>10.0.0.4</c>) and networks (<c>10.0.0.0/24</c>) of the proxies.</summary>
    public string[] Bekend { get; set; } = [];

    /// <summary>How many proxies stand behind each other at most, 1 to 5.</summary>
    public int Aantal { get; set; } = 1;

    /// <summary>Whether every entry is an address or a network, and none is all of the internet.</summary>
    public bool IsGeldig() => Aantal is >= 1 and <= 5 && Array.TrueForAll(Bekend, een => IPAddress.TryParse(een, out _) || (IPNetwork.TryParse(een, out var netwerk) && netwerk.PrefixLength > 0));
}
