using System.Globalization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>What an administrator fills in to approve.</summary>
public sealed class GoedkeurenFormulier : BeslissenFormulier
{
    /// <summary>First day of the right.</summary>
    public string? Begindatum { get; set; }

    /// <summary>Last day of the right.</summary>
    public string? Einddatum { get; set; }

    /// <summary>What the person is to the organisation.</summary>
    public Gebruikerstype? Gebruikerstype { get; set; }

    /// <summary>First day of the werkrelatie.</summary>
    public string? WerkrelatieBegindatum { get; set; }

    /// <summary>Last day of the werkrelatie.</summary>
    public string? WerkrelatieEinddatum { get; set; }

    /// <summary>Where mails about the werkrelatie go.</summary>
    public string? Email { get; set; }

    /// <summary>Phone number, in any notation.</summary>
    public string? Telefoon { get; set; }

    /// <summary>The form as it is proposed: from today, as long as asked or as allowed, with what the requester gave.</summary>
    internal static GoedkeurenFormulier Voorstel(Grenzen grenzen)
    {
        var (aanvraag, begin) = (grenzen.Aanvraag, grenzen.VroegsteBegin);
        var gewenst = aanvraag.GewensteEinddatum >= begin ? aanvraag.GewensteEinddatum : null;
        var laatste = grenzen.LaatsteEinde(begin, eindeNieuweWerkrelatie: null);
        return new GoedkeurenFormulier
        {
            Begindatum = Iso(begin),
            Einddatum = Iso(gewenst is null || laatste < gewenst ? laatste : gewenst),
            Gebruikerstype = aanvraag.Gebruikerstype,
            WerkrelatieBegindatum = Iso(begin),
            WerkrelatieEinddatum = Iso(aanvraag.Gebruikersrecht is null ? gewenst : null),
            Email = aanvraag.Email,
            Telefoon = aanvraag.Telefoon is { } e164 ? Telefoonnummer.Leesbaar(e164) : null,
        };
    }

    /// <summary>From when to when the right holds; what is extended keeps its begin. Only of a valid form.</summary>
    internal Geldigheid Geldigheid(Grenzen grenzen) => new(grenzen.TeVerlengen?.Begindatum ?? Dag(Begindatum) ?? grenzen.VroegsteBegin, Dag(Einddatum));

    /// <summary>The werkrelatie to set up; null when there is one. Only of a valid form.</summary>
    internal WerkrelatieGegevens? NieuweWerkrelatie(Grenzen grenzen)
    {
        if (grenzen.Werkrelatie is not null)
        {
            return null;
        }

        _ = Emailadres.TryLezen(Email, out var email);
        _ = Telefoonnummer.TryLezen(Telefoon, out var telefoon);
        return new WerkrelatieGegevens(Gebruikerstype!.Value, email, telefoon, new Geldigheid(Dag(WerkrelatieBegindatum)!.Value, Dag(WerkrelatieEinddatum)));
    }

    /// <summary>What a field for a date holds; null when that is nothing, or no date.</summary>
    internal static DateOnly? Dag(string? tekst) => Datuminvoer.TryLezen(tekst, out var dag) ? dag : null;

    private static string? Iso(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
