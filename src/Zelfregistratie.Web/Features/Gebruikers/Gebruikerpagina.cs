using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>All that an administrator sees of somebody in an organisation.</summary>
/// <param name="Werkrelatie">The werkrelatie with its rights.</param>
/// <param name="OpenAanvragen">What the person asked that the administrator may decide.</param>
/// <param name="Historiek">The latest rows of the logbook about the person in the organisation.</param>
/// <param name="Rijksregisternummer">Masked, or in full.</param>
/// <param name="IsVoluit">Whether it is in full.</param>
/// <param name="Ik">Who looks.</param>
/// <param name="Vandaag">Today in Brussels.</param>
internal sealed record Gebruikerpagina(
    Werkrelatie Werkrelatie,
    IReadOnlyList<Aanvraag> OpenAanvragen,
    IReadOnlyList<Logboekregel> Historiek,
    string Rijksregisternummer,
    bool IsVoluit,
    Domain.Personen.Persoon Ik,
    DateOnly Vandaag)
{
    private const int MeesteVoorbij = 20;

    public bool IsLopend => Werkrelatie.IsNietVoorbij(Vandaag);

    public bool IsZelf => Werkrelatie.Persoon == Ik;

    /// <summary>Whether there are buttons to change something.</summary>
    public bool IsWijzigbaar => IsLopend && !IsZelf;

    /// <summary>The last day it holds, or held.</summary>
    public DateOnly? Einde => Werkrelatie.BeeindigdOp is { } op && !(Werkrelatie.Einddatum < BrusselseTijd.Datum(op)) ? BrusselseTijd.Datum(op) : Werkrelatie.Einddatum;

    public bool LooptAf => IsLopend && Einde <= Vandaag.AddDays(ToegekendRecht.VerlengbaarInDagen);

    public IReadOnlyList<ToegekendRecht> Rollen => Gesorteerd(Werkrelatie.Rollen(Vandaag));

    public IReadOnlyList<ToegekendRecht> Nu => Gesorteerd(Gewone.Where(recht => recht.IsNietVoorbij(Vandaag) && recht.Begindatum <= Vandaag));

    public IReadOnlyList<ToegekendRecht> Later => Gesorteerd(Gewone.Where(recht => recht.IsNietVoorbij(Vandaag) && recht.Begindatum > Vandaag));

    /// <summary>What is over, the latest first; roles too.</summary>
    public IReadOnlyList<ToegekendRecht> Voorbij =>
        [.. Werkrelatie.Rechten.Where(recht => !recht.IsNietVoorbij(Vandaag)).OrderByDescending(LaatsteDag).ThenByDescending(recht => recht.Id).Take(MeesteVoorbij)];

    /// <summary>The last day that a right which is over held.</summary>
    public static DateOnly LaatsteDag(ToegekendRecht recht) =>
        recht.IngetrokkenOp is { } op && !(recht.Einddatum < BrusselseTijd.Datum(op)) ? BrusselseTijd.Datum(op) : recht.Einddatum!.Value;

    /// <summary>Whether a right was revoked before its end.</summary>
    public static bool IsIngetrokken(ToegekendRecht recht) => recht.IngetrokkenOp is { } op && !(recht.Einddatum < BrusselseTijd.Datum(op));

    private IEnumerable<ToegekendRecht> Gewone => Werkrelatie.Rechten.Where(recht => recht.Gebruikersrecht.Rol == Rol.Geen);

    private static List<ToegekendRecht> Gesorteerd(IEnumerable<ToegekendRecht> rechten) =>
        [.. rechten.OrderBy(recht => recht.Gebruikersrecht.Naam, StringComparer.CurrentCulture).ThenBy(recht => recht.Id)];
}
