namespace Zelfregistratie.Web.Features.Toezicht.Mails;

/// <summary>One page of the list.</summary>
internal sealed record MailsPagina(MailsVraag Vraag, IReadOnlyList<Mailrij> Rijen, int Mislukt, int Wachtend)
{
    /// <summary>No state is counted further.</summary>
    public const int Meeste = 1000;

    /// <summary>Whether a row stands before the first one.</summary>
    public bool HeeftVorige { get; init; }

    /// <summary>Whether a row follows the last one.</summary>
    public bool HeeftVolgende { get; init; }

    // The filters under the names that the address has.
    public string? Status => Vraag.Status;

    public string? Soort => Vraag.Soort;

    public string Aan => Vraag.Adressering;

    public string? Van => Vraag.Van;

    public string? Tot => Vraag.Tot;

    public string? Vorige => HeeftVorige ? Vraag.Adres(voor: Rijen[0].Plaats.ToString()) : null;

    public string? Volgende => HeeftVolgende ? Vraag.Adres(na: Rijen[^1].Plaats.ToString()) : null;

    /// <summary>"12", or "meer dan 1.000".</summary>
    public static string Getal(int aantal, Microsoft.Extensions.Localization.IStringLocalizer t) =>
        aantal > Meeste ? t["meer dan {0}", Meeste.ToString("N0", System.Globalization.CultureInfo.CurrentCulture)] : aantal.ToString("N0", System.Globalization.CultureInfo.CurrentCulture);
}
