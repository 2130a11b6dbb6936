using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>What somebody typed to search.</summary>
internal static class Zoektekst
{
    private const int Langste = 100;

    /// <summary>
    /// As far as a database can compare it: it refuses null characters and lone surrogates, and strangers can type both. Empty when a national number
    /// is in it: addresses repeat what was searched, and nobody is found by that number.
    /// </summary>
    public static string Lezen(string? zoek)
    {
        var schoon = Reden.Opschonen(zoek).ReplaceLineEndings(" ");
        if (Insz.KomtVoorIn(schoon)) return "";
        return schoon.Length <= Langste ? schoon : Reden.Opschonen(schoon[..Langste]);
    }
}
