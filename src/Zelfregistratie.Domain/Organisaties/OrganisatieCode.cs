using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Zelfregistratie.Domain.Organisaties;

/// <summary>The code of an organisation, normalised: upper-case, without punctuation.</summary>
public sealed record OrganisatieCode
{
    /// <summary>Longest code.</summary>
    public const int Lengte = 10;

    /// <summary>Every kind, for who does not know the doelgroep.</summary>
    public const Codesoort AlleSoorten = Codesoort.Kbo | Codesoort.Ovo | Codesoort.VCode | Codesoort.Instellingsnummer;

    private const int LangsteInvoer = 30;

    private OrganisatieCode(Codesoort soort, string waarde) => (Soort, Waarde) = (soort, waarde);

    /// <summary>Exactly one kind, never a combination.</summary>
    public Codesoort Soort { get; }

    /// <summary>Upper-case, without punctuation; at most 10 characters.</summary>
    public string Waarde { get; }

    /// <summary>As people write it: 0428.364.866 for a KBO number, otherwise as it is.</summary>
    public string Opgemaakt => Soort == Codesoort.Kbo ? $"{Waarde[..4]}.{Waarde[4..7]}.{Waarde[7..]}" : Waarde;

    /// <summary>Reads a code of one of the kinds in <paramref name="soorten"/>, in any notation: dots, spaces, <c>BE</c> before a KBO number, any case.</summary>
    /// <returns>False when it fits none of the kinds or its check digits are wrong.</returns>
    public static bool TryLezen(string? tekst, Codesoort soorten, [NotNullWhen(true)] out OrganisatieCode? code)
    {
        code = null;
        if (tekst is null || tekst.Length > LangsteInvoer)
        {
            return false;
        }

        var waarde = Leestekens.Weglaten(tekst).ToUpperInvariant();
        code = new[] { Kbo(waarde), Ovo(waarde), VCode(waarde), Instellingsnummer(waarde) }
            .FirstOrDefault(kandidaat => kandidaat is not null && soorten.HasFlag(kandidaat.Soort));
        return code is not null;
    }

    /// <summary>Reads a code that is known to be right.</summary>
    /// <exception cref="FormatException">It fits none of the kinds.</exception>
    public static OrganisatieCode Lezen(string tekst, Codesoort soorten) =>
        TryLezen(tekst, soorten, out var code) ? code : throw new FormatException($"'{tekst}' is not a code of kind {soorten}.");

    /// <inheritdoc />
    public override string ToString() => Opgemaakt;

    private static OrganisatieCode? Kbo(string waarde)
    {
        var cijfers = waarde.StartsWith("BE", StringComparison.Ordinal) ? waarde[2..] : waarde;
        return IsCijfers(cijfers, 10) && cijfers[0] is '0' or '1' && KboControleKlopt(cijfers) ? new(Codesoort.Kbo, cijfers) : null;
    }

    private static OrganisatieCode? Ovo(string waarde) =>
        waarde.StartsWith("OVO", StringComparison.Ordinal) && IsCijfers(waarde[3..], 6) ? new(Codesoort.Ovo, waarde) : null;

    private static OrganisatieCode? VCode(string waarde) =>
        waarde.StartsWith('V') && IsCijfers(waarde[1..], 7) ? new(Codesoort.VCode, waarde) : null;

    private static OrganisatieCode? Instellingsnummer(string waarde) =>
        waarde.Length is >= 3 and <= 7 && waarde.All(char.IsAsciiDigit) ? new(Codesoort.Instellingsnummer, waarde) : null;

    private static bool IsCijfers(string tekst, int aantal) => tekst.Length == aantal && tekst.All(char.IsAsciiDigit);

    private static bool KboControleKlopt(string cijfers)
    {
        var acht = int.Parse(cijfers.AsSpan(0, 8), CultureInfo.InvariantCulture);
        var controle = int.Parse(cijfers.AsSpan(8), CultureInfo.InvariantCulture);
        return controle == 97 - (acht % 97);
    }
}
