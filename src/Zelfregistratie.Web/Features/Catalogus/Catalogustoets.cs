using FluentValidation.Results;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>All that has to hold of something of the catalogue before it is written: what a form and a row of a file share.</summary>
internal sealed class Catalogustoets(Catalogusbewaking bewaking, IStringLocalizer<Teksten> t)
{
    /// <summary>Checks a form.</summary>
    /// <param name="soort">The kind.</param>
    /// <param name="formulier">What it would be.</param>
    /// <param name="keuzes">What it can refer to.</param>
    /// <param name="bestaand">As it stands in the database; null for what is new.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<ValidationResult> ToetsenAsync(Catalogussoort soort, CatalogusFormulier formulier, Cataloguskeuzes keuzes, Catalogusitem? bestaand, CancellationToken ct)
    {
        var uitslag = await new CatalogusValidator(soort, keuzes, bestaand, t).ValidateAsync(formulier, ct);
        if (uitslag.IsValid && bestaand?.Entiteit is Organisatie organisatie && await bewaking.NogNodigAsync(organisatie, formulier.Doelgroepcodes, ct) is { Count: > 0 } nodig)
        {
            uitslag.Errors.Add(new ValidationFailure(
                nameof(CatalogusFormulier.Doelgroepen),
                t["In {0} werken hier nog mensen, of wachten er nog aanvragen. Laat die doelgroep staan.", string.Join(", ", nodig.Select(doelgroep => doelgroep.Naam))]));
        }

        if (uitslag.IsValid && bestaand?.Entiteit is Doelgroep doelgroep && await bewaking.LaatOrganisatiesAchterAsync(doelgroep, Cataloguswoorden.Samen(formulier.Codesoorten), ct))
        {
            uitslag.Errors.Add(new ValidationFailure(nameof(CatalogusFormulier.Codesoorten), t["Er zijn organisaties in deze doelgroep met een code van een soort die je weglaat."]));
        }

        return uitslag;
    }
}
