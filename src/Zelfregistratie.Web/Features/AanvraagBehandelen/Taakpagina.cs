using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>All that somebody who decides sees of a request.</summary>
internal sealed record Taakpagina(
    Aanvraag Aanvraag,
    IReadOnlyList<Werkrelatie> Werkrelaties,
    IReadOnlyList<EerdereAanvraag> Eerdere,
    IReadOnlyList<Verloopregel> Verloop,
    string Rijksregisternummer,
    bool IsVoluit,
    DateOnly Vandaag)
{
    /// <summary>Within what an approval has to stay.</summary>
    public Grenzen Grenzen => new(Aanvraag, Werkrelaties.SingleOrDefault(werkrelatie => werkrelatie.Doelgroep == Aanvraag.Doelgroep), Vandaag);

    /// <summary>Whether it can still be approved.</summary>
    public bool KanGoedkeuren => Grenzen.KanGoedkeuren;

    /// <summary>Whether an approval has to set up the werkrelatie.</summary>
    public bool WerkrelatieOntbreekt => Werkrelaties.All(werkrelatie => werkrelatie.Doelgroep != Aanvraag.Doelgroep);

    /// <summary>The rights that the person has in the organisation now, or will have.</summary>
    public IEnumerable<ToegekendRecht> Rechten => Werkrelaties
        .SelectMany(werkrelatie => werkrelatie.Rechten)
        .Where(recht => recht.IsNietVoorbij(Vandaag))
        .OrderBy(recht => recht.Gebruikersrecht.Naam, StringComparer.CurrentCulture);
}
