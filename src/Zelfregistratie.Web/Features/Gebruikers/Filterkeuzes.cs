using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>What the list can be filtered by.</summary>
internal sealed record Filterkeuzes(IReadOnlyList<Keuze> Organisaties, IReadOnlyList<Keuze> Rechten)
{
    private const int MeesteKeuzes = 500;

    /// <summary>The organisations that somebody administers, and the rights that can exist there, in one query.</summary>
    public static async Task<Filterkeuzes> LadenAsync(ZelfregistratieDb db, Bevoegdheden beheerder, IStringLocalizer t, CancellationToken ct)
    {
        var eigen = beheerder.OrganisatieIds;
        var organisaties = db.Organisaties.Where(organisatie => eigen.Contains(organisatie.Id))
            .Select(organisatie => new { IsRecht = 0, Groep = "", GroepCode = "", Code = organisatie.CodeWaarde, organisatie.Naam });
        var rechten = db.Gebruikersrechten
            .Where(recht => Gebruikersbeheer.LokaleRollen.Contains(recht.Rol)
                || recht.Doelgroepen.Any(doelgroep => db.Organisaties.Any(organisatie => eigen.Contains(organisatie.Id) && organisatie.Doelgroepen.Contains(doelgroep))))
            .Select(recht => new { IsRecht = 1, Groep = recht.Toepassing.Naam, GroepCode = recht.Toepassing.Code, recht.Code, recht.Naam });
        var gevonden = await organisaties.Concat(rechten)
            .OrderBy(keuze => keuze.IsRecht).ThenBy(keuze => keuze.Groep).ThenBy(keuze => keuze.Naam)
            .Take(MeesteKeuzes)
            .ToListAsync(ct);

        var groepen = gevonden.Where(keuze => keuze.IsRecht == 1).GroupBy(keuze => (keuze.Groep, keuze.GroepCode)).SelectMany(toepassing =>
        {
            var groep = new SelectListGroup { Name = toepassing.Key.Groep };
            return toepassing.Select(recht => new Keuze(recht.Code, recht.Naam) { Group = groep })
                .Prepend(new Keuze(GebruikersVraag.VanToepassing + toepassing.Key.GroepCode, t["Alle rechten van {0}", toepassing.Key.Groep]) { Group = groep });
        });
        return new Filterkeuzes([.. gevonden.Where(keuze => keuze.IsRecht == 0).Select(keuze => new Keuze(keuze.Code, keuze.Naam))], [.. groepen]);
    }
}
