using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Zelfregistratie.Web.Data.Sessies;

/// <summary>Keys of <see cref="BeeindigdeSessie"/> for what ends more than one session: the first half of a SHA-256, with a kind in front so that they never meet.</summary>
public static class Sessiesleutel
{
    /// <summary>Of a session at the provider (<c>sid</c>).</summary>
    public static Guid VanAanbiedersessie(string issuer, string sid) => Van("sid", issuer, sid);

    /// <summary>Of all sessions of somebody at the provider (<c>sub</c>).</summary>
    public static Guid VanAanbiederpersoon(string issuer, string sub) => Van("sub", issuer, sub);

    /// <summary>Of all sessions of a person of the portal.</summary>
    public static Guid VanPersoon(long persoonId) => Van("persoon", persoonId.ToString(CultureInfo.InvariantCulture), "");

    // The length stands in front: no two pairs give one text.
    private static Guid Van(string soort, string eerste, string tweede) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{soort}:{eerste.Length}:{eerste}{tweede}")).AsSpan(0, 16));
}
