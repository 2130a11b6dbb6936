using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>How people name a request, such as <c>ZR-7K4M-9QX2</c>: 40 random bits, without letters that look like digits.</summary>
public sealed record Referentie
{
    /// <summary>Length with prefix and dashes.</summary>
    public const int Lengte = 12;

    // The alphabet of Crockford's base 32: no I, L, O, U.
    private const string Alfabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Referentie(string waarde) => Waarde = waarde;

    /// <summary>Upper-case, with dashes.</summary>
    public string Waarde { get; }

    /// <summary>Makes a new one.</summary>
    public static Referentie Nieuw() => Opmaken(RandomNumberGenerator.GetString(Alfabet, 8));

    /// <summary>Reads one as people type it: any case, with or without dashes and prefix, O for 0, I and L for 1.</summary>
    public static bool TryLezen(string? tekst, [NotNullWhen(true)] out Referentie? referentie)
    {
        referentie = null;
        if (tekst is null || tekst.Length > 2 * Lengte)
        {
            return false;
        }

        var tekens = Leestekens.Weglaten(tekst).ToUpperInvariant();
        tekens = tekens.Length == 10 && tekens.StartsWith("ZR", StringComparison.Ordinal) ? tekens[2..] : tekens;
        tekens = tekens.Replace('O', '0').Replace('I', '1').Replace('L', '1');
        if (tekens.Length != 8 || !tekens.All(teken => Alfabet.Contains(teken, StringComparison.Ordinal)))
        {
            return false;
        }

        referentie = Opmaken(tekens);
        return true;
    }

    /// <summary>Reads one that is known to be right.</summary>
    /// <exception cref="FormatException">It is no reference.</exception>
    public static Referentie Lezen(string tekst) =>
        TryLezen(tekst, out var referentie) ? referentie : throw new FormatException($"'{tekst}' is not a reference.");

    /// <inheritdoc />
    public override string ToString() => Waarde;

    private static Referentie Opmaken(string tekens) => new($"ZR-{tekens[..4]}-{tekens[4..]}");
}
