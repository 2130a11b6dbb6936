using System.Globalization;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data.Cijfers;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Toezicht.Cijfers;

/// <summary>The figures of a period.</summary>
internal sealed record CijfersPagina(
    CijfersVraag Vraag, (DateOnly Van, DateOnly TotEnMet) Periode, IReadOnlyList<Groep> PerWeek, IReadOnlyList<Groep> PerOrganisatie, IReadOnlyList<Groep> PerToepassing)
{
    // The filters under the names that the address has.
    public string Weken => Vraag.AantalWeken.ToString(CultureInfo.InvariantCulture);

    public string Tot => Periode.TotEnMet.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>All weeks together.</summary>
    public Groep Samen { get; } = Groep.Som(PerWeek);

    public bool IsLeeg => Samen is { Ingediend: 0, Beslist: 0 };

    public Groeptabel Organisatietabel(IStringLocalizer t) =>
        new(t["Organisatie"], Diagrammen.Aanvragen("organisaties", t["Aanvragen per organisatie"], PerOrganisatie, t), PerOrganisatie);

    public Groeptabel Toepassingtabel(IStringLocalizer t) =>
        new(t["Toepassing"], Diagrammen.Aanvragen("toepassingen", t["Aanvragen per toepassing"], PerToepassing, t), PerToepassing);

    /// <summary>"16 nov – 22 nov", no further than the period.</summary>
    public string Week(Groep groep)
    {
        var (begin, einde) = (groep.Week!.Value, groep.Week.Value.AddDays(6));
        return $"{Dag(begin)} – {Dag(einde < Periode.TotEnMet ? einde : Periode.TotEnMet)}";
    }

    /// <summary>"3 dagen", or a dash when nothing was decided.</summary>
    public static string Binnen(Wachtverdeling wachttijd, int procent, IStringLocalizer t) =>
        wachttijd.Percentiel(procent) is { } uren ? Duur.Woorden(uren, t) : "–";

    /// <summary>"84 %", or a dash.</summary>
    public static string Aandeel(Groep groep) => groep.GoedgekeurdProcent is { } procent ? $"{Getal(procent)} %" : "–";

    /// <summary>"1.234".</summary>
    public static string Getal(int getal) => getal.ToString("N0", CultureInfo.CurrentCulture);

    internal static string Dag(DateOnly dag) => dag.ToString("d MMM", CultureInfo.CurrentCulture);
}
