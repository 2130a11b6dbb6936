using System.Globalization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>What the person fills in, as they type it. What the link fixes is not among it.</summary>
internal sealed class AanvraagFormulier
{
    /// <summary>Codes of the chosen contexts.</summary>
    public string[] Contexten { get; set; } = [];

    /// <summary>Wanted last day.</summary>
    public string? TotWanneer { get; set; }

    /// <summary>Name of a <see cref="Domain.Organisaties.Gebruikerstype"/>.</summary>
    public string? Gebruikerstype { get; set; }

    /// <summary>Why.</summary>
    public string? Reden { get; set; }

    /// <summary>Contact for this request.</summary>
    public string? Email { get; set; }

    /// <summary>Phone number in any notation.</summary>
    public string? Telefoon { get; set; }

    /// <summary>An empty form, with what is known of the person.</summary>
    public static AanvraagFormulier Leeg(HuidigePersoon ik, Werkrelatie? werkrelatie, Organisatie organisatie) => new()
    {
        Email = werkrelatie?.Email ?? ik.AanmeldEmailVoor(organisatie),
        Telefoon = werkrelatie?.Telefoon,
    };

    /// <summary>The form as it was filled in before.</summary>
    public static AanvraagFormulier Van(Concept concept) => new()
    {
        Contexten = [.. concept.Contexten.Select(context => context.Code)],
        TotWanneer = concept.GewensteEinddatum?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Gebruikerstype = concept.Gebruikerstype?.ToString(),
        Reden = concept.Reden.Tekst,
        Email = concept.Email,
        Telefoon = concept.Telefoon,
    };

    /// <summary>The answers of a form that was found to be right.</summary>
    public AanvraagInhoud Inhoud(Invulling invulling) => new(
        invulling.Organisatie,
        invulling.Link.Doelgroep,
        invulling.Recht,
        invulling.Link.Context is { } vast ? [vast] : Gekozen(invulling.Keuzecontexten),
        Datuminvoer.Lezen(TotWanneer),
        invulling.VraagtGebruikerstype ? Enum.Parse<Gebruikerstype>(Gebruikerstype!) : null,
        Domain.Aanvragen.Reden.Lezen(Reden),
        Emailadres(),
        Telefoonnummer.TryLezen(Telefoon, out var e164) ? e164 : null);

    private List<Context> Gekozen(IReadOnlyList<Context> contexten) =>
        [.. contexten.Where(context => Contexten.Contains(context.Code, StringComparer.Ordinal))];

    private string Emailadres() =>
        Domain.Personen.Emailadres.TryLezen(Email, out var adres) ? adres : throw new FormatException("The e-mail address was not checked.");
}
