using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Web.Data.Cijfers;

/// <summary>What was decided, for figures.</summary>
internal static class Beslissingen
{
    /// <summary>By default figures are about so many weeks, the present one included.</summary>
    public const int Weken = 13;

    /// <summary>The first day of a number of weeks (Monday to Sunday) that end with the one of a day.</summary>
    public static DateOnly EersteDag(DateOnly laatste, int weken = Weken) =>
        laatste.AddDays(-(((int)laatste.DayOfWeek + 6) % 7) - (7 * (weken - 1)));

    /// <summary>The requests approved or rejected in a period; both days inclusive.</summary>
    public static IQueryable<Beslissingsfeit> Beslist(this IQueryable<Aanvraag> aanvragen, DateOnly van, DateOnly totEnMet) => aanvragen
        .Where(aanvraag => aanvraag.AfgehandeldDag >= van && aanvraag.AfgehandeldDag <= totEnMet
            && (aanvraag.Status == AanvraagStatus.Goedgekeurd || aanvraag.Status == AanvraagStatus.Afgekeurd))
        .Select(aanvraag => new Beslissingsfeit
        {
            OrganisatieId = EF.Property<long>(aanvraag, "OrganisatieId"),
            ToepassingId = aanvraag.Gebruikersrecht!.Toepassing.Id,
            Dag = aanvraag.AfgehandeldDag!.Value,
            Goedgekeurd = aanvraag.Status == AanvraagStatus.Goedgekeurd,

            // Wachtverdeling.Stap, as SQL.
            Uren = aanvraag.WachtUren!.Value < Wachtverdeling.InDagenVanaf ? aanvraag.WachtUren.Value : aanvraag.WachtUren.Value / 24 * 24,
        });
}
