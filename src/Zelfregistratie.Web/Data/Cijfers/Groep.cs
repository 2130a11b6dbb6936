using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Web.Data.Cijfers;

/// <summary>The figures of a week, an organisation, a toepassing, or all together.</summary>
/// <param name="Naam">Name of the organisation or toepassing; null for requests for a werkrelatie, for a week and for all.</param>
internal sealed record Groep(string? Naam)
{
    /// <summary>First day of a week; else null.</summary>
    public DateOnly? Week { get; init; }

    /// <summary>Requests submitted in the period.</summary>
    public int Ingediend { get; private set; }

    /// <summary>Requests approved in the period.</summary>
    public int Goedgekeurd { get; private set; }

    /// <summary>How long what was decided in the period had waited.</summary>
    public Wachtverdeling Wachttijd { get; } = new();

    /// <summary>Requests decided in the period.</summary>
    public int Beslist => Wachttijd.Aantal;

    /// <summary>Of a hundred decisions, how many approve; null without decisions.</summary>
    public int? GoedgekeurdProcent => Beslist == 0 ? null : (int)Math.Round(100m * Goedgekeurd / Beslist, MidpointRounding.AwayFromZero);

    /// <summary>Some groups together.</summary>
    public static Groep Som(IEnumerable<Groep> groepen)
    {
        var som = new Groep(Naam: null);
        foreach (var groep in groepen)
        {
            som.Ingediend += groep.Ingediend;
            som.Goedgekeurd += groep.Goedgekeurd;
            som.Wachttijd.Toevoegen(groep.Wachttijd);
        }

        return som;
    }

    internal void Toevoegen(Telregel regel)
    {
        if (regel.Uren == Telregel.Ingediend)
        {
            Ingediend += regel.Aantal;
            return;
        }

        Wachttijd.Toevoegen(regel.Uren, regel.Aantal);
        Goedgekeurd += regel.Goedgekeurd ? regel.Aantal : 0;
    }
}
