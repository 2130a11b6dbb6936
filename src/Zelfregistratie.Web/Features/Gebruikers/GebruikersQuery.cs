using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>The list as queries over the werkrelaties that somebody administers.</summary>
internal static class GebruikersQuery
{
    private const int MeesteWoorden = 5;

    public static IQueryable<Werkrelatie> Gefilterd(this IQueryable<Werkrelatie> werkrelaties, GebruikersVraag vraag, DateOnly vandaag)
    {
        if (vraag.OrganisatieCode is { Length: > 0 } organisatie)
        {
            werkrelaties = werkrelaties.Where(werkrelatie => werkrelatie.Organisatie.CodeWaarde == organisatie);
        }

        werkrelaties = vraag.Zoekterm.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MeesteWoorden).Aggregate(werkrelaties, MetWoord);
        return vraag.GekozenStaat == GebruikersStaat.Voorbij
            ? werkrelaties.Where(werkrelatie => werkrelatie.BeeindigdOp != null || werkrelatie.Einddatum < vandaag).MetRecht(vraag, begin: null, einde: null)
            : werkrelaties.NietVoorbij(vandaag).MetRecht(vraag, vandaag, vraag.GekozenStaat == GebruikersStaat.LooptAf ? vandaag.AddDays(ToegekendRecht.VerlengbaarInDagen) : null);
    }

    public static IQueryable<Werkrelatie> Gesorteerd(this IQueryable<Werkrelatie> werkrelaties, bool terug) => terug
        ? werkrelaties.OrderByDescending(werkrelatie => werkrelatie.Persoon.Familienaam).ThenByDescending(werkrelatie => werkrelatie.Id)
        : werkrelaties.OrderBy(werkrelatie => werkrelatie.Persoon.Familienaam).ThenBy(werkrelatie => werkrelatie.Id);

    /// <summary>What follows a werkrelatie in the list, or comes before it; the database looks its name up, so that no address holds it.</summary>
    public static IQueryable<Werkrelatie> Voorbij(this IQueryable<Werkrelatie> werkrelaties, IQueryable<Werkrelatie> inBeheer, long id, bool terug)
    {
        var naam = inBeheer.Where(werkrelatie => werkrelatie.Id == id).Select(werkrelatie => werkrelatie.Persoon.Familienaam);
        return terug
            ? werkrelaties.Where(werkrelatie =>
                string.Compare(werkrelatie.Persoon.Familienaam, naam.FirstOrDefault()) <= 0
                && (werkrelatie.Id < id || string.Compare(werkrelatie.Persoon.Familienaam, naam.FirstOrDefault()) < 0))
            : werkrelaties.Where(werkrelatie =>
                string.Compare(werkrelatie.Persoon.Familienaam, naam.FirstOrDefault()) >= 0
                && (werkrelatie.Id > id || string.Compare(werkrelatie.Persoon.Familienaam, naam.FirstOrDefault()) > 0));
    }

    public static IQueryable<Gebruikersrij> Rijen(this IQueryable<Werkrelatie> werkrelaties, GebruikersVraag vraag, DateOnly vandaag)
    {
        var (code, toepassing) = (vraag.IsOpRecht ? vraag.RechtCode : null, vraag.ToepassingCode);
        return werkrelaties.AsSingleQuery().Select(werkrelatie => new Gebruikersrij
        {
            Id = werkrelatie.Id,
            PersoonId = werkrelatie.Persoon.Id,
            Voornaam = werkrelatie.Persoon.Voornaam,
            Familienaam = werkrelatie.Persoon.Familienaam,
            Gebruikerstype = werkrelatie.Gebruikerstype,
            Email = werkrelatie.Email,
            Telefoon = werkrelatie.Telefoon,
            Organisatie = werkrelatie.Organisatie.Naam,
            OrganisatieCode = werkrelatie.Organisatie.CodeWaarde,
            Codesoort = werkrelatie.Organisatie.Codesoort,
            Doelgroep = werkrelatie.Doelgroep.Naam,
            Begindatum = werkrelatie.Begindatum,
            Einddatum = werkrelatie.Einddatum,
            BeeindigdOp = werkrelatie.BeeindigdOp,
            Rechten = werkrelatie.Rechten
                .Where(recht => recht.IngetrokkenOp == null && (recht.Einddatum == null || recht.Einddatum >= vandaag)
                    && (code == null || recht.Gebruikersrecht.Code == code)
                    && (toepassing == null || recht.Gebruikersrecht.Toepassing.Code == toepassing))
                .OrderBy(recht => recht.Gebruikersrecht.Naam).ThenBy(recht => recht.Id)
                .Select(recht => new Rechtregel
                {
                    Id = recht.Id,
                    Naam = recht.Gebruikersrecht.Naam,
                    Toepassing = recht.Gebruikersrecht.Toepassing.Naam,
                    Rol = recht.Gebruikersrecht.Rol,
                    Begindatum = recht.Begindatum,
                    Einddatum = recht.Einddatum,
                    Contexten = recht.Contexten.OrderBy(context => context.Naam).Select(context => context.Naam).ToList(),
                })
                .ToList(),
        });
    }

    // Names are compared as typed too: SQLite makes only the letters of ASCII lower-case.
    private static IQueryable<Werkrelatie> MetWoord(IQueryable<Werkrelatie> werkrelaties, string woord)
    {
        var klein = woord.ToLowerInvariant();
        return werkrelaties.Where(werkrelatie =>
            (werkrelatie.Persoon.Voornaam + " " + werkrelatie.Persoon.Familienaam).Contains(woord)
            || (werkrelatie.Persoon.Voornaam + " " + werkrelatie.Persoon.Familienaam).ToLower().Contains(klein));
    }

    // With an end: the right is what ends soon, or the werkrelatie itself is.
    private static IQueryable<Werkrelatie> MetRecht(this IQueryable<Werkrelatie> werkrelaties, GebruikersVraag vraag, DateOnly? begin, DateOnly? einde)
    {
        if (!vraag.IsOpRecht && einde is null)
        {
            return werkrelaties;
        }

        var (code, toepassing) = (vraag.IsOpRecht ? vraag.RechtCode : null, vraag.ToepassingCode);
        return werkrelaties.Where(werkrelatie =>
            (code == null && toepassing == null && werkrelatie.Einddatum <= einde)
            || werkrelatie.Rechten.Any(recht =>
                (begin == null || (recht.IngetrokkenOp == null && (recht.Einddatum == null || recht.Einddatum >= begin)))
                && (einde == null || recht.Einddatum <= einde || werkrelatie.Einddatum <= einde)
                && (code == null || recht.Gebruikersrecht.Code == code)
                && (toepassing == null || recht.Gebruikersrecht.Toepassing.Code == toepassing)));
    }
}
