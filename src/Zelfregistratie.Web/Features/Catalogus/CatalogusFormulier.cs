using System.Globalization;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>
/// What is filled in, or stands in a file, for something of the catalogue. Every kind has some of the fields; see <see cref="Catalogusveld"/>.
/// </summary>
public sealed class CatalogusFormulier
{
    /// <summary>Code; only for what is new.</summary>
    public string? Code { get; set; }

    /// <summary>As people know it.</summary>
    public string? Naam { get; set; }

    /// <summary>Municipality of an organisation.</summary>
    public string? Gemeente { get; set; }

    /// <summary>What it is for.</summary>
    public string? Omschrijving { get; set; }

    /// <summary>Code of the toepassing of a right; only for what is new.</summary>
    public string? Toepassing { get; set; }

    /// <summary>Codes of doelgroepen.</summary>
    public IList<string> Doelgroepen { get; set; } = [];

    /// <summary>Codes of contexts, with white space or commas between them.</summary>
    public string? Contexten { get; set; }

    /// <summary>Whether a right can't be asked without a context.</summary>
    public bool ContextVerplicht { get; set; }

    /// <summary>Longest time a right may be granted for, in days.</summary>
    public string? MaximumduurInDagen { get; set; }

    /// <summary>Who decides, as in <see cref="Cataloguswoorden.Beslissers"/>.</summary>
    public string? Beslisser { get; set; }

    /// <summary>Whether a right is left out where people browse.</summary>
    public bool Verborgen { get; set; }

    /// <summary>Kinds of codes of a doelgroep, as in <see cref="Cataloguswoorden.Codesoorten"/>.</summary>
    public IList<string> Codesoorten { get; set; } = [];

    /// <summary>How the first administrator comes to be, as in <see cref="Cataloguswoorden.Aanstellingen"/>.</summary>
    public string? Aanstelling { get; set; }

    /// <summary>What was seen when the form was opened.</summary>
    public int Versie { get; set; }

    internal string SchoneCode => Cataloguswoorden.Code(Code);

    internal string SchoneNaam => Cataloguswoorden.Schoon(Naam);

    internal string SchoneOmschrijving => Cataloguswoorden.Schoon(Omschrijving);

    internal string? SchoneGemeente => Cataloguswoorden.Schoon(Gemeente) is { Length: > 0 } gemeente ? gemeente : null;

    internal List<string> Doelgroepcodes => Cataloguswoorden.Codes(Doelgroepen);

    internal List<string> Contextcodes => Cataloguswoorden.Codes(Contexten);

    /// <summary>The duration of a valid form; null for no limit.</summary>
    internal int? Dagen => int.TryParse(Cataloguswoorden.Schoon(MaximumduurInDagen), NumberStyles.None, CultureInfo.InvariantCulture, out var dagen) ? dagen : null;

    /// <summary>The value of a field, in one way only.</summary>
    internal string Waarde(string veld) => veld switch
    {
        Catalogusveld.Code => SchoneCode,
        Catalogusveld.Naam => SchoneNaam,
        Catalogusveld.Gemeente => SchoneGemeente ?? "",
        Catalogusveld.Omschrijving => SchoneOmschrijving,
        Catalogusveld.Toepassing => Cataloguswoorden.Code(Toepassing),
        Catalogusveld.Doelgroepen => Cataloguswoorden.Lijst(Doelgroepcodes),
        Catalogusveld.Contexten => Cataloguswoorden.Lijst(Contextcodes),
        Catalogusveld.ContextVerplicht => Cataloguswoorden.JaNee(ContextVerplicht),
        Catalogusveld.MaximumduurInDagen => Dagen?.ToString(CultureInfo.InvariantCulture) ?? Cataloguswoorden.Schoon(MaximumduurInDagen),
        Catalogusveld.Beslisser => Vast(Cataloguswoorden.Beslissers, Beslisser),
        Catalogusveld.Verborgen => Cataloguswoorden.JaNee(Verborgen),
        Catalogusveld.Codesoorten => Cataloguswoorden.Lijst(Cataloguswoorden.Woorden(Cataloguswoorden.Samen(Codesoorten))),
        Catalogusveld.Aanstelling => Vast(Cataloguswoorden.Aanstellingen, Aanstelling),
        _ => "",
    };

    /// <summary>The fields of a kind that get another value.</summary>
    /// <param name="soort">The kind.</param>
    /// <param name="wordt">The values they get.</param>
    internal List<Veldwijziging> Verschil(Catalogussoort soort, CatalogusFormulier wordt) =>
    [
        .. Catalogusveld.Van(soort).Select(veld => new Veldwijziging(veld, Waarde(veld), wordt.Waarde(veld)))
            .Where(wijziging => wijziging.Was != wijziging.Wordt),
    ];

    private static string Vast<T>(IReadOnlyDictionary<string, T> woorden, string? tekst) =>
        tekst is not null && woorden.TryGetValue(tekst, out var waarde) ? woorden.Woord(waarde) : tekst ?? "";
}
