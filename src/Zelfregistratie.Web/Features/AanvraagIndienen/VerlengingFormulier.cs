using System.Globalization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>What the person fills in to keep a right, as they type it.</summary>
internal sealed class VerlengingFormulier
{
    /// <summary>Wanted new last day.</summary>
    public string? TotWanneer { get; set; }

    /// <summary>Why.</summary>
    public string? Reden { get; set; }

    /// <summary>Contact for this request.</summary>
    public string? Email { get; set; }

    /// <summary>Phone number in any notation.</summary>
    public string? Telefoon { get; set; }

    /// <summary>The form as it was filled in before, or as it is proposed: a year more, or as long as is allowed.</summary>
    public static VerlengingFormulier Voorstel(Verlenging verlenging, HuidigePersoon ik, DateTimeOffset nu)
    {
        if (verlenging.Concept is { } concept && !concept.IsVerlopen(nu))
        {
            return new() { TotWanneer = Iso(concept.GewensteEinddatum), Reden = concept.Reden.Tekst, Email = concept.Email, Telefoon = concept.Telefoon };
        }

        var leeg = AanvraagFormulier.Leeg(ik, verlenging.Recht.Werkrelatie, verlenging.Recht.Werkrelatie.Organisatie);
        var jaar = verlenging.Recht.Einddatum!.Value.AddYears(1);
        return new() { TotWanneer = Iso(verlenging.LaatsteEinde < jaar ? verlenging.LaatsteEinde : jaar), Email = leeg.Email, Telefoon = leeg.Telefoon };
    }

    /// <summary>The answers of a form that was found to be right.</summary>
    public AanvraagInhoud Inhoud(Verlenging verlenging)
    {
        var recht = verlenging.Recht;
        _ = Emailadres.TryLezen(Email, out var email);
        _ = Telefoonnummer.TryLezen(Telefoon, out var telefoon);
        return new AanvraagInhoud(
            recht.Werkrelatie.Organisatie,
            recht.Werkrelatie.Doelgroep,
            recht.Gebruikersrecht,
            recht.Contexten,
            Datuminvoer.Lezen(TotWanneer),
            Gebruikerstype: null,
            Domain.Aanvragen.Reden.Lezen(Reden),
            email!,
            telefoon,
            TeVerlengen: recht);
    }

    private static string? Iso(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
