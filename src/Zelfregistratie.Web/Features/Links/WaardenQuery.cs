using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Links;

namespace Zelfregistratie.Web.Features.Links;

/// <summary>The technical values as queries: a row for each right in each doelgroep it exists in, as far as somebody makes links for it.</summary>
internal static class WaardenQuery
{
    private const int MeesteWoorden = 5;

    public static IQueryable<Paar> WaardenVoor(this ZelfregistratieDb db, Bevoegdheden wie, WaardenVraag vraag)
    {
        var toepassingen = db.ToepassingenInBeheerVan(wie).Where(toepassing => toepassing.BuitenGebruikSinds == null);
        var rechten = db.Gebruikersrechten
            .Where(recht => recht.BuitenGebruikSinds == null && recht.Rol == Rol.Geen && toepassingen.Any(toepassing => toepassing.Id == recht.Toepassing.Id));
        var gezocht = vraag.Zoekterm.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MeesteWoorden).Aggregate(rechten, MetWoord);
        var doelgroep = vraag.Doelgroep;
        return from recht in gezocht
               from een in recht.Doelgroepen
               where een.BuitenGebruikSinds == null && (doelgroep == null || een.Code == doelgroep)
               select new Paar { Recht = recht, Doelgroep = een };
    }

    public static IQueryable<Paar> Gesorteerd(this IQueryable<Paar> paren, bool terug) => terug
        ? paren.OrderByDescending(paar => paar.Doelgroep.Code).ThenByDescending(paar => paar.Recht.Code)
        : paren.OrderBy(paar => paar.Doelgroep.Code).ThenBy(paar => paar.Recht.Code);

    public static IQueryable<Paar> Voorbij(this IQueryable<Paar> paren, Waardenplaats plaats, bool terug)
    {
        var (doelgroep, recht) = plaats;
        return terug
            ? paren.Where(paar => string.Compare(paar.Doelgroep.Code, doelgroep) < 0 || (paar.Doelgroep.Code == doelgroep && string.Compare(paar.Recht.Code, recht) < 0))
            : paren.Where(paar => string.Compare(paar.Doelgroep.Code, doelgroep) > 0 || (paar.Doelgroep.Code == doelgroep && string.Compare(paar.Recht.Code, recht) > 0));
    }

    public static IQueryable<Waarderij> Rijen(this IQueryable<Paar> paren) => paren.Select(paar => new Waarderij
    {
        DoelgroepCode = paar.Doelgroep.Code,
        Doelgroep = paar.Doelgroep.Naam,
        ToepassingCode = paar.Recht.Toepassing.Code,
        Toepassing = paar.Recht.Toepassing.Naam,
        RechtCode = paar.Recht.Code,
        Recht = paar.Recht.Naam,
        Omschrijving = paar.Recht.Omschrijving,
        ContextVerplicht = paar.Recht.ContextVerplicht,
        Contexten = paar.Recht.Contexten
            .Where(context => context.BuitenGebruikSinds == null)
            .OrderBy(context => context.Naam)
            .Select(context => new Waardecontext(context.Code, context.Naam))
            .ToList(),
    });

    // Compared as typed too: SQLite makes only the letters of ASCII lower-case.
    private static IQueryable<Gebruikersrecht> MetWoord(IQueryable<Gebruikersrecht> rechten, string woord)
    {
        var klein = woord.ToLowerInvariant();
        return rechten.Where(recht =>
            recht.Code.ToLower().Contains(klein) || recht.Naam.ToLower().Contains(klein) || recht.Naam.Contains(woord)
            || recht.Toepassing.Code.ToLower().Contains(klein) || recht.Toepassing.Naam.ToLower().Contains(klein) || recht.Toepassing.Naam.Contains(woord)
            || recht.Contexten.Any(context => context.Code.ToLower().Contains(klein) || context.Naam.ToLower().Contains(klein) || context.Naam.Contains(woord)));
    }

    /// <summary>A right in a doelgroep.</summary>
    internal sealed class Paar
    {
        public required Gebruikersrecht Recht { get; init; }

        public required Doelgroep Doelgroep { get; init; }
    }
}
