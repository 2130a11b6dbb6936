using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.MijnProfiel;

/// <summary>What somebody sees of themselves.</summary>
internal sealed record ProfielPagina(
    IReadOnlyList<Werkrelatie> Werkrelaties,
    IReadOnlyList<Aanvraag> Aanvragen,
    IReadOnlyList<Hoofdbeheerder> Hoofdbeheerders,
    DateOnly Vandaag)
{
    /// <summary>Where older requests are; null when all are shown.</summary>
    public Plaats? Ouder { get; init; }

    /// <summary>Whether they decide on requests, and can choose a mail a day.</summary>
    public bool IsBeheerder { get; init; }

    /// <summary>Whether they chose that.</summary>
    public bool WilDagoverzicht { get; init; }

    /// <summary>Rights of toepassingen, what ends first on top.</summary>
    public IEnumerable<ToegekendRecht> Rechten => Toegekend.Where(recht => recht.Gebruikersrecht.Rol == Rol.Geen);

    /// <summary>Rights that make somebody an administrator.</summary>
    public IEnumerable<ToegekendRecht> Rollen => Toegekend.Where(recht => recht.Gebruikersrecht.Rol != Rol.Geen);

    private IEnumerable<ToegekendRecht> Toegekend => Werkrelaties
        .SelectMany(werkrelatie => werkrelatie.Rechten)
        .OrderBy(recht => recht.Einddatum ?? DateOnly.MaxValue)
        .ThenBy(recht => recht.Gebruikersrecht.Naam, StringComparer.CurrentCulture);

    /// <summary>The organisations that they work for today: who administers those may be known.</summary>
    public IEnumerable<Organisatie> Organisaties => VanVandaag(Werkrelaties, Vandaag).DistinctBy(organisatie => organisatie.Id);

    /// <inheritdoc cref="Organisaties" />
    public static IEnumerable<Organisatie> VanVandaag(IEnumerable<Werkrelatie> werkrelaties, DateOnly vandaag) =>
        werkrelaties.Where(werkrelatie => werkrelatie.Begindatum <= vandaag && werkrelatie.IsNietVoorbij(vandaag)).Select(werkrelatie => werkrelatie.Organisatie);

    /// <summary>The open request for the same right, if there is one.</summary>
    public Aanvraag? Lopend(ToegekendRecht recht)
    {
        var onderwerp = AanvraagInhoud.OnderwerpVan(recht.Gebruikersrecht);
        return Aanvragen.FirstOrDefault(aanvraag => aanvraag.IsOpen && aanvraag.Onderwerp == onderwerp
            && aanvraag.Organisatie.Id == recht.Werkrelatie.Organisatie.Id && aanvraag.Doelgroep.Id == recht.Werkrelatie.Doelgroep.Id);
    }

    /// <summary>Whether they can ask to keep it. Of the roles only hoofd lokale beheerder is asked, where there is a form for it.</summary>
    public bool KanVerlengingVragen(ToegekendRecht recht) =>
        recht.IsVerlengbaar(Vandaag)
        && Lopend(recht) is null
        && recht.Gebruikersrecht is { BuitenGebruikSinds: null, Toepassing.BuitenGebruikSinds: null }
        && (recht.Gebruikersrecht.Rol == Rol.Geen
            || (recht.Gebruikersrecht.Rol == Rol.HoofdLokaleBeheerder && recht.Werkrelatie.Doelgroep.Aanstelling == Aanstelling.Formulier));
}
