namespace Zelfregistratie.DigitaleSleutel;

/// <summary>A means to sign in with.</summary>
/// <param name="Code">Names the key in the form, and ends the value of <c>acr</c>.</param>
/// <param name="Naam">What the page calls it.</param>
/// <param name="Niveau">How sure it makes who somebody is.</param>
/// <param name="Uitleg">One line that tells it apart.</param>
public sealed record Sleutel(string Code, string Naam, Zekerheidsniveau Niveau, string Uitleg)
{
    /// <summary>The value of the claim <c>acr</c>, when <c>acr_values</c> was asked.</summary>
    public string Acr => $"urn:be:vlaanderen:authmech:{Code}";
}
