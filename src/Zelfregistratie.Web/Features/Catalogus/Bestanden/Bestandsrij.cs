namespace Zelfregistratie.Web.Features.Catalogus.Bestanden;

/// <summary>A row of a file, with a text for each field of its kind, whatever the form of the file.</summary>
/// <param name="Soort">The kind.</param>
/// <param name="Plaats">Where it stands.</param>
/// <param name="Velden">The fields; lists with commas, "ja" or "nee" for what is true or not.</param>
internal sealed record Bestandsrij(Catalogussoort Soort, string Plaats, IReadOnlyDictionary<string, string> Velden)
{
    /// <summary>Whether the row says that it is retired.</summary>
    public bool IsBuitenGebruik => IsJa(Catalogusveld.BuitenGebruik);

    /// <summary>Its values, to be checked like those of a form.</summary>
    public CatalogusFormulier Formulier() => new()
    {
        Code = Tekst(Catalogusveld.Code),
        Naam = Tekst(Catalogusveld.Naam),
        Omschrijving = Tekst(Catalogusveld.Omschrijving),
        Toepassing = Tekst(Catalogusveld.Toepassing),
        Doelgroepen = Cataloguswoorden.Codes(Tekst(Catalogusveld.Doelgroepen)),
        Contexten = Tekst(Catalogusveld.Contexten),
        ContextVerplicht = IsJa(Catalogusveld.ContextVerplicht),
        MaximumduurInDagen = Tekst(Catalogusveld.MaximumduurInDagen),
        Beslisser = Tekst(Catalogusveld.Beslisser),
        Verborgen = IsJa(Catalogusveld.Verborgen),
        Codesoorten = Tekst(Catalogusveld.Codesoorten).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        Aanstelling = Tekst(Catalogusveld.Aanstelling),
    };

    private string Tekst(string veld) => Velden.GetValueOrDefault(veld, "");

    private bool IsJa(string veld) => string.Equals(Tekst(veld), Cataloguswoorden.Ja, StringComparison.OrdinalIgnoreCase);
}
