namespace Zelfregistratie.DigitaleSleutel.Features.Aanmelden;

/// <summary>A text field with its label, and its hint and error when it has them.</summary>
internal sealed record Veld(string Naam, string Label, string? Waarde)
{
    public string? Hint { get; init; }

    public bool Verplicht { get; init; } = true;
}
