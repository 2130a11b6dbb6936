using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Toezicht.Toegangsbeheerders;

/// <summary>One page of the register.</summary>
internal sealed record RegisterPagina(RegisterVraag Vraag, IReadOnlyList<Registratierij> Rijen, DateOnly Vandaag, InszBescherming Bescherming)
{
    /// <summary>Whether a row stands before the first one.</summary>
    public bool HeeftVorige { get; init; }

    /// <summary>Whether a row follows the last one.</summary>
    public bool HeeftVolgende { get; init; }

    // The search under the name that the address has.
    public string Zoek => Vraag.Zoekterm;

    public string? Vorige => HeeftVorige ? Vraag.Adres(voor: Rijen[0].Id) : null;

    public string? Volgende => HeeftVolgende ? Vraag.Adres(na: Rijen[^1].Id) : null;

    /// <summary>The national number of a row, masked.</summary>
    public string Nummer(Registratierij rij) => Bescherming.Onthullen(rij.Persoon).Gemaskeerd;
}
