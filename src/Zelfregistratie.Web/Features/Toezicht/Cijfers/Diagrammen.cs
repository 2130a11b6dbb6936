using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Data.Cijfers;

namespace Zelfregistratie.Web.Features.Toezicht.Cijfers;

/// <summary>The charts of the figures.</summary>
internal static class Diagrammen
{
    private const int UrenPerDag = 24;

    public static Weekdiagram Aantallen(CijfersPagina pagina, IStringLocalizer t) => new(
        "aantallen",
        t["Ingediende en besliste aanvragen per week"],
        (t["Ingediend"], t["Beslist"]),
        [.. pagina.PerWeek.Select(week => (CijfersPagina.Dag(week.Week!.Value), (int?)week.Ingediend, (int?)week.Beslist))],
        CijfersPagina.Getal);

    /// <summary>In days as soon as one week needs them, else in hours.</summary>
    public static Weekdiagram Wachttijden(CijfersPagina pagina, IStringLocalizer t)
    {
        var inDagen = pagina.PerWeek.Any(week => week.Wachttijd.Percentiel(90) >= Domain.Aanvragen.Wachtverdeling.InDagenVanaf);
        return new(
            "wachttijden",
            inDagen ? t["Wachttijd in dagen, naar de week van de beslissing"] : t["Wachttijd in uren, naar de week van de beslissing"],
            (t["De helft korter dan"], t["9 op de 10 korter dan"]),
            [.. pagina.PerWeek.Select(week => (CijfersPagina.Dag(week.Week!.Value), week.Wachttijd.Percentiel(50), week.Wachttijd.Percentiel(90)))],
            uren => CijfersPagina.Getal(inDagen ? uren / UrenPerDag : uren),
            inDagen ? UrenPerDag : 1);
    }

    public static Staafdiagram Aanvragen(string id, string titel, IEnumerable<Groep> groepen, IStringLocalizer t) =>
        new(id, titel, [.. groepen.Select(groep => (groep.Naam ?? t["Werkrelatie"].Value, groep.Ingediend))]);
}
