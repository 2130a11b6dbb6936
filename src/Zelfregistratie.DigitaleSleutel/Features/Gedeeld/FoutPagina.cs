namespace Zelfregistratie.DigitaleSleutel.Features.Gedeeld;

/// <summary>What the error page shows.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Fout">The OAuth error, when the provider refused.</param>
/// <param name="Uitleg">Its explanation in English, for whoever builds the application.</param>
internal sealed record FoutPagina(int Status, string? Fout, string? Uitleg);
