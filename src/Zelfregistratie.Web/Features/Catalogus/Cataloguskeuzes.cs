using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>What something of the catalogue can refer to, by code.</summary>
internal sealed class Cataloguskeuzes
{
    /// <summary>Target groups.</summary>
    public Dictionary<string, Doelgroep> Doelgroepen { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>Contexts.</summary>
    public Dictionary<string, Context> Contexten { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>Applications, without <see cref="Gebruikersbeheer"/>.</summary>
    public Dictionary<string, Toepassing> Toepassingen { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>Loads what a form of one kind can refer to; of contexts only those that it names.</summary>
    public static async Task<Cataloguskeuzes> LadenAsync(ZelfregistratieDb db, Catalogussoort soort, bool isNieuw, IReadOnlyCollection<string> contexten, CancellationToken ct)
    {
        var metDoelgroepen = soort is Catalogussoort.Gebruikersrecht or Catalogussoort.Organisatie;
        return new Cataloguskeuzes
        {
            Doelgroepen = metDoelgroepen ? await db.Doelgroepen.ToDictionaryAsync(een => een.Code, StringComparer.Ordinal, ct) : [],
            Contexten = contexten.Count > 0 ? await db.Contexten.Where(een => contexten.Contains(een.Code)).ToDictionaryAsync(een => een.Code, StringComparer.Ordinal, ct) : [],
            Toepassingen = soort == Catalogussoort.Gebruikersrecht && isNieuw ? await ToepassingenAsync(db, ct) : [],
        };
    }

    /// <summary>Loads everything, for a whole file.</summary>
    public static async Task<Cataloguskeuzes> AllesAsync(ZelfregistratieDb db, CancellationToken ct) => new()
    {
        Doelgroepen = await db.Doelgroepen.ToDictionaryAsync(een => een.Code, StringComparer.Ordinal, ct),
        Contexten = await db.Contexten.ToDictionaryAsync(een => een.Code, StringComparer.Ordinal, ct),
        Toepassingen = await ToepassingenAsync(db, ct),
    };

    /// <summary>The doelgroepen that a form offers: with organisations, and in use or chosen already.</summary>
    public IEnumerable<Keuze> DoelgroepKeuzes(IEnumerable<string> gekozen) => Doelgroepen.Values
        .Where(een => een.HeeftOrganisaties && (een.BuitenGebruikSinds is null || gekozen.Contains(een.Code)))
        .OrderBy(een => een.Naam, StringComparer.CurrentCulture)
        .Select(een => new Keuze(een.Code, $"{een.Naam} ({een.Code})"));

    /// <summary>The toepassingen that a right can be added to.</summary>
    public IEnumerable<Keuze> ToepassingKeuzes => Toepassingen.Values
        .OrderBy(een => een.Naam, StringComparer.CurrentCulture)
        .Select(een => new Keuze(een.Code, $"{een.Naam} ({een.Code})"));

    /// <summary>Remembers something new, for what refers to it.</summary>
    public void Kennen(object nieuw)
    {
        if (nieuw is Doelgroep doelgroep) Doelgroepen[doelgroep.Code] = doelgroep;
        if (nieuw is Context context) Contexten[context.Code] = context;
        if (nieuw is Toepassing toepassing) Toepassingen[toepassing.Code] = toepassing;
    }

    private static Task<Dictionary<string, Toepassing>> ToepassingenAsync(ZelfregistratieDb db, CancellationToken ct) =>
        db.Toepassingen.Where(een => een.Code != Gebruikersbeheer.ToepassingCode).ToDictionaryAsync(een => een.Code, StringComparer.Ordinal, ct);
}
