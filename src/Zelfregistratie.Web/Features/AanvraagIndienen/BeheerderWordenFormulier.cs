using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>What the person fills in to become hoofd lokale beheerder, as they type it.</summary>
internal sealed class BeheerderWordenFormulier
{
    /// <summary>What they do in the organisation.</summary>
    public string? Functie { get; set; }

    /// <summary>Name of a <see cref="Domain.Organisaties.Gebruikerstype"/>.</summary>
    public string? Gebruikerstype { get; set; }

    /// <summary>Why.</summary>
    public string? Reden { get; set; }

    /// <summary>Contact for this request, and where requests will be told.</summary>
    public string? Email { get; set; }

    /// <summary>Phone number in any notation.</summary>
    public string? Telefoon { get; set; }

    /// <summary>The function as it would be kept: one line.</summary>
    internal string SchoneFunctie => Domain.Aanvragen.Reden.Opschonen(Functie).ReplaceLineEndings(" ");

    /// <summary>The form as it was filled in before, or with what is known of the person.</summary>
    public static BeheerderWordenFormulier Voorstel(Aanstellingsvraag vraag, HuidigePersoon ik, DateTimeOffset nu)
    {
        var leeg = AanvraagFormulier.Leeg(ik, vraag.Stand.Situatie.Werkrelatie, vraag.Organisatie);
        return vraag.Stand.Concept is { } concept && !concept.IsVerlopen(nu)
            ? new()
            {
                Functie = concept.Functie,
                Gebruikerstype = concept.Gebruikerstype?.ToString(),
                Reden = concept.Reden.Tekst,
                Email = concept.Email,
                Telefoon = concept.Telefoon,
            }
            : new() { Email = leeg.Email, Telefoon = leeg.Telefoon };
    }

    /// <summary>The answers of a form that was found to be right.</summary>
    public AanvraagInhoud Inhoud(Aanstellingsvraag vraag)
    {
        _ = Emailadres.TryLezen(Email, out var email);
        _ = Telefoonnummer.TryLezen(Telefoon, out var telefoon);
        return new AanvraagInhoud(
            vraag.Organisatie,
            vraag.Doelgroep,
            vraag.Hoofdrol,
            Contexten: [],
            GewensteEinddatum: null,
            vraag.VraagtGebruikerstype ? Enum.Parse<Gebruikerstype>(Gebruikerstype!) : null,
            Domain.Aanvragen.Reden.Lezen(Reden),
            email!,
            telefoon,
            Functie: SchoneFunctie);
    }
}
