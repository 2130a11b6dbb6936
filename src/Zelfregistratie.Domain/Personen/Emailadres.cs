using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Net.Mail;

namespace Zelfregistratie.Domain.Personen;

/// <summary>The rule for e-mail addresses: one plain address, at most 254 characters (RFC 5321), without a display name.</summary>
public static class Emailadres
{
    /// <summary>Longest address.</summary>
    public const int Lengte = 254;

    private static readonly SearchValues<char> Verboden = SearchValues.Create("<>\"(),:;\\[]");

    /// <summary>Trims and checks an address.</summary>
    public static bool TryLezen(string? tekst, [NotNullWhen(true)] out string? adres)
    {
        adres = tekst?.Trim();
        return adres is { Length: > 0 and <= Lengte }
            && adres.All(teken => teken is > ' ' and < '\u007f')
            && !adres.AsSpan().ContainsAny(Verboden)
            && MailAddress.TryCreate(adres, out var gelezen)
            && gelezen.Address == adres
            && gelezen.Host.Contains('.', StringComparison.Ordinal)
            && !gelezen.User.StartsWith('.')
            && !gelezen.User.EndsWith('.')
            && !gelezen.User.Contains("..", StringComparison.Ordinal);
    }
}
