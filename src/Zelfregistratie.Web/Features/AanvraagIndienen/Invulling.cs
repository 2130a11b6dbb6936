using Zelfregistratie.Domain.Links;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>All that is fixed when the form is filled in, and with it what the form asks.</summary>
/// <param name="Link">The link that was followed.</param>
/// <param name="Organisatie">The organisation, from the link or chosen.</param>
/// <param name="Recht">The right, from the link or chosen; null when a werkrelatie is asked.</param>
/// <param name="Stand">Where the person stands.</param>
/// <param name="Vandaag">Today in Brussels.</param>
internal sealed record Invulling(Zelfregistratielink Link, Organisatie Organisatie, Gebruikersrecht? Recht, Aanvraagstand Stand, DateOnly Vandaag)
{
    /// <summary>The contexts to choose from; empty when none are asked.</summary>
    public IReadOnlyList<Context> Keuzecontexten { get; } = Recht is null ? [] : Link.Keuzecontexten(Recht);

    /// <summary>Whether the person has to say what they are to the organisation.</summary>
    public bool VraagtGebruikerstype => Stand.Situatie.Werkrelatie is null;

    /// <summary>The rights that could have been chosen for this organisation.</summary>
    public IReadOnlyList<Gebruikersrecht> Aanbod => Link.Aanbod(Stand.Situatie.HeeftBereikbareBeheerder);

    /// <summary>First day that can be wanted as the end.</summary>
    public DateOnly VroegsteEinde => Vandaag.AddDays(1);

    /// <summary>Last day that can be wanted as the end; null for no limit.</summary>
    public DateOnly? LaatsteEinde => Recht?.LaatsteEinddatum(Vandaag, eindeWerkrelatie: null);

    /// <summary>The address of the form.</summary>
    public string Adres => Aanvraagadres.Van(Link, Organisatie, Recht);
}
