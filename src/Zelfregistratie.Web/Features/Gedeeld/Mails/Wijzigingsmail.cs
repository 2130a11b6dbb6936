using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Gedeeld.Mails;

/// <summary>
/// The mail that says that an administrator changed somebody's rights, werkrelatie or role. It goes to the person, and to who else is
/// concerned. No national numbers in it.
/// </summary>
/// <param name="Onderwerp">Subject, such as "Je bent lokale beheerder van Haven van Oostmeer NV".</param>
/// <param name="Wat">What changed, as a sentence.</param>
internal sealed record Wijzigingsmail(string Onderwerp, string Wat)
{
    /// <summary>What changed, in facts: organisation, right, from when to when.</summary>
    public IReadOnlyList<Mailfeit> Feiten { get; init; } = [];

    /// <summary>Why, when somebody had to say so.</summary>
    public Reden? Reden { get; init; }

    /// <summary>Who did it; only filled in when the receiver works for the organisation and so may know.</summary>
    public Persoon? Door { get; init; }

    /// <summary>Where to go next; by default to what the receiver can see of themselves.</summary>
    public Mailknop? Knop { get; init; }

    /// <summary>Paragraphs after the button; by default what to do when something is wrong.</summary>
    public IReadOnlyList<string>? Slot { get; init; }

    /// <summary>The mail to somebody, for the same save as the change.</summary>
    /// <param name="naam">Name of the receiver.</param>
    /// <param name="email">Address, checked before.</param>
    /// <param name="nu">When the change was made.</param>
    /// <param name="t">Translates the words.</param>
    public UitgaandeMail Aan(string naam, string email, DateTimeOffset nu, IStringLocalizer t) => new(Mailsoort.Wijziging, email, naam, Inhoud(naam, t), nu);

    private Mailinhoud Inhoud(string naam, IStringLocalizer t)
    {
        List<Mailfeit> feiten = [.. Feiten];
        if (Reden is not null) feiten.Add(new Mailfeit(t["Reden"], Reden.Tekst));
        if (Door is not null) feiten.Add(new Mailfeit(t["Gewijzigd door"], Door.Naam));
        return new Mailinhoud(
            Onderwerp,
            [t["Dag {0}", naam], Wat],
            feiten,
            Knop ?? new Mailknop(t["Bekijk je profiel"], "/mijn-profiel"),
            Slot ?? [t["Klopt dit niet? Spreek een lokale beheerder van je organisatie aan, of bel de helpdesk."]]);
    }
}
