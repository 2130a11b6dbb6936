using System.Globalization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>The logbook rows of what happens to administrators, for the same save as the change.</summary>
internal static class Vastlegging
{
    /// <summary>Records that somebody got or lost a role.</summary>
    public static void RolVastleggen(this ZelfregistratieDb db, Handeling handeling, ToegekendRecht rol, Persoon door, string waarom, DateTimeOffset nu) =>
        db.Logboek.Add(Regel(handeling, rol.Werkrelatie, door, $"{rol.Gebruikersrecht.Code} {Duur(rol.Begindatum, rol.Einddatum)}", waarom, nu));

    /// <summary>Records what happened to a werkrelatie.</summary>
    public static void WerkrelatieVastleggen(this ZelfregistratieDb db, Handeling handeling, Werkrelatie werkrelatie, Persoon door, string? wat, DateTimeOffset nu) =>
        db.Logboek.Add(Regel(handeling, werkrelatie, door, $"{werkrelatie.Doelgroep.Code} {werkrelatie.Gebruikerstype} {Duur(werkrelatie.Begindatum, werkrelatie.Einddatum)}", wat, nu));

    /// <summary>Records an absence.</summary>
    public static void AfwezigheidVastleggen(this ZelfregistratieDb db, Handeling handeling, Afwezigheid afwezigheid, DateTimeOffset nu) =>
        db.Logboek.Add(new Logboekregel(handeling, nu, afwezigheid.Afwezige)
        {
            Over = afwezigheid.Vervanger,
            Organisatie = afwezigheid.Organisatie,
            Onderwerp = Duur(afwezigheid.Begindatum, afwezigheid.Einddatum),
        });

    /// <summary>
    /// The werkrelatie of somebody in a doelgroep: the one that was not ended, or a new one. One whose last day has passed is ended to make room.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="lopende">What the person has in the organisation and was not ended.</param>
    /// <param name="nieuw">Makes the new one.</param>
    /// <param name="doelgroep">The doelgroep.</param>
    /// <param name="door">Who does so.</param>
    /// <param name="op">When, and which day that is.</param>
    public static Werkrelatie WerkrelatieIn(
        this ZelfregistratieDb db, IEnumerable<Werkrelatie> lopende, Func<Werkrelatie> nieuw, Doelgroep doelgroep, Persoon door, (DateTimeOffset Nu, DateOnly Vandaag) op)
    {
        if (lopende.SingleOrDefault(een => een.Doelgroep.Id == doelgroep.Id) is { } lopend)
        {
            if (lopend.IsNietVoorbij(op.Vandaag)) return lopend;
            lopend.Beeindigen(op.Nu);
            db.WerkrelatieVastleggen(Handeling.WerkrelatieBeeindigd, lopend, door, wat: null, op.Nu);
        }

        var werkrelatie = nieuw();
        db.Werkrelaties.Add(werkrelatie);
        db.WerkrelatieVastleggen(Handeling.WerkrelatieIngesteld, werkrelatie, door, wat: null, op.Nu);
        return werkrelatie;
    }

    private static Logboekregel Regel(Handeling handeling, Werkrelatie werkrelatie, Persoon door, string onderwerp, string? toelichting, DateTimeOffset nu) => new(handeling, nu, door)
    {
        Over = werkrelatie.Persoon,
        Organisatie = werkrelatie.Organisatie,
        Onderwerp = onderwerp,
        Toelichting = toelichting,
    };

    private static string Duur(DateOnly begin, DateOnly? einde) => string.Create(CultureInfo.InvariantCulture, $"{begin:o}/{einde:o}");
}
