using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>One page of a list.</summary>
/// <param name="Soort">The kind.</param>
/// <param name="Vraag">What the address asks.</param>
/// <param name="Rijen">The rows.</param>
/// <param name="Bewaking">Knows what the portal needs.</param>
internal sealed record LijstPagina(Catalogussoort Soort, LijstVraag Vraag, IReadOnlyList<Lijstrij> Rijen, Catalogusbewaking Bewaking)
{
    /// <summary>Whether a row stands before the first one.</summary>
    public bool HeeftVorige { get; init; }

    /// <summary>Whether a row follows the last one.</summary>
    public bool HeeftVolgende { get; init; }

    // The filters under the names that the address has.
    public string Zoek => Vraag.Zoekterm;

    public string? Stand => Vraag.GekozenStand;

    public string? Vorige => HeeftVorige ? Vraag.Adres(Soort, voor: Rijen[0].Code) : null;

    public string? Volgende => HeeftVolgende ? Vraag.Adres(Soort, na: Rijen[^1].Code) : null;

    /// <summary>Whether a row can't be opened, because the portal needs it as it is.</summary>
    public bool IsVast(Lijstrij rij) => rij.IsVanHetPortaal
        || (Soort == Catalogussoort.Doelgroep && Bewaking.IsBasisdoelgroep(rij.Code))
        || (Soort == Catalogussoort.Context && Gebruikersbeheer.IsContextCode(rij.Code));

    /// <summary>The code of a row, as people write it.</summary>
    public string Code(Lijstrij rij) => Soort == Catalogussoort.Organisatie ? OrganisatieCode.Lezen(rij.Code, OrganisatieCode.AlleSoorten).Opgemaakt : rij.Code;

    public static IEnumerable<Keuze> Standen(IStringLocalizer t) =>
        [new Keuze(LijstVraag.InGebruik, t["In gebruik"]), new Keuze(LijstVraag.BuitenGebruik, t["Buiten gebruik"])];
}
