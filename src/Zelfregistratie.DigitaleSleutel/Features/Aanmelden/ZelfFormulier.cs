using System.ComponentModel.DataAnnotations;
using System.Net.Mail;
using Microsoft.Extensions.Localization;
using Zelfregistratie.DigitaleSleutel.Features.Gedeeld;

namespace Zelfregistratie.DigitaleSleutel.Features.Aanmelden;

/// <summary>Somebody typed in instead of chosen.</summary>
public sealed class ZelfFormulier : IValidatableObject
{
    private const int LangsteNaam = 100;

    /// <summary>Given name.</summary>
    public string? Voornaam { get; set; }

    /// <summary>Family name.</summary>
    public string? Naam { get; set; }

    /// <summary>National number, with or without dots, dashes and spaces.</summary>
    public string? Rijksregisternummer { get; set; }

    /// <summary>Nobody but a citizen of another country may go without national number.</summary>
    public bool ZonderRijksregisternummer { get; set; }

    /// <summary>Optional.</summary>
    public string? Email { get; set; }

    /// <summary>The code of the chosen <see cref="DigitaleSleutel.Sleutel"/>.</summary>
    public string? Sleutel { get; set; }

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var t = validationContext.GetRequiredService<IStringLocalizer<Teksten>>();
        if (!IsNaam(Voornaam)) yield return Fout(t["Vul de voornaam in, met hoogstens {0} tekens.", LangsteNaam], nameof(Voornaam));
        if (!IsNaam(Naam)) yield return Fout(t["Vul de naam in, met hoogstens {0} tekens.", LangsteNaam], nameof(Naam));
        if (!Zonder && string.IsNullOrWhiteSpace(Rijksregisternummer))
            yield return Fout(t["Vul het rijksregisternummer in."], nameof(Rijksregisternummer));
        else if (!Zonder && Insz.Lezen(Rijksregisternummer) is null)
            yield return Fout(t["Dit rijksregisternummer klopt niet. Het telt 11 cijfers; de laatste 2 controleren de andere."], nameof(Rijksregisternummer));
        if (!string.IsNullOrWhiteSpace(Email) && (Email.Length > 254 || Email.Any(char.IsControl) || !MailAddress.TryCreate(Email, out _)))
            yield return Fout(t["Dit e-mailadres klopt niet. Schrijf het zoals naam@voorbeeld.be."], nameof(Email));
    }

    internal DemoPersoon Persoon() => new()
    {
        // Without a national number the name is all that tells people apart.
        Id = $"getypt|{Voornaam!.Trim()}|{Naam!.Trim()}",
        Voornaam = Voornaam.Trim(),
        Naam = Naam.Trim(),
        Insz = Zonder ? null : Insz.Lezen(Rijksregisternummer),
        Email = string.IsNullOrWhiteSpace(Email) ? null : Email.Trim(),
    };

    private bool Zonder => ZonderRijksregisternummer && Sleutel == Sleutels.Europees.Code;

    private static bool IsNaam(string? naam) =>
        !string.IsNullOrWhiteSpace(naam) && naam.Length <= LangsteNaam && !naam.Any(char.IsControl);

    private static ValidationResult Fout(string bericht, string veld) => new(bericht, [veld]);
}
