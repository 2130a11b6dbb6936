namespace Zelfregistratie.Demo.Gegevens;

/// <summary>An invented organisation.</summary>
/// <param name="Code">KBO numbers begin with 019, which was never issued, save the one of the manual.</param>
/// <param name="Naam">At most 320 characters.</param>
/// <param name="Gemeente">An invented municipality.</param>
/// <param name="Doelgroepen">Codes, separated by spaces.</param>
internal sealed record Organisatiegegeven(string Code, string Naam, string Gemeente, string Doelgroepen);
