using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>What the address asks of a list. What makes no sense is as if it were absent.</summary>
public sealed class LijstVraag
{
    /// <summary>The value of <see cref="Stand"/> for what is in use.</summary>
    internal const string InGebruik = "in";

    /// <summary>The value of <see cref="Stand"/> for what was retired.</summary>
    internal const string BuitenGebruik = "buiten";

    /// <summary>Words of a name, or a code.</summary>
    public string? Zoek { get; set; }

    /// <summary>In use or retired; otherwise both.</summary>
    public string? Stand { get; set; }

    /// <summary>Show what follows this code.</summary>
    public string? Na { get; set; }

    /// <summary>Show what comes before this code.</summary>
    public string? Voor { get; set; }

    internal string Zoekterm => Zoektekst.Lezen(Zoek);

    internal string? GekozenStand => Stand is InGebruik or BuitenGebruik ? Stand : null;

    internal string? NaCode => Zoektekst.Lezen(Na) is { Length: > 0 } code ? code : null;

    internal string? VoorCode => NaCode is null && Zoektekst.Lezen(Voor) is { Length: > 0 } code ? code : null;

    internal int AantalFilters => (Zoekterm.Length > 0 ? 1 : 0) + (GekozenStand is null ? 0 : 1);

    /// <summary>The address of a list with these filters.</summary>
    internal string Adres(Catalogussoort soort, string? na = null, string? voor = null) =>
        soort.Adres() + QueryString.Create(new Dictionary<string, string?>
        {
            ["zoek"] = Zoekterm,
            ["stand"] = GekozenStand,
            ["na"] = na,
            ["voor"] = voor,
        }.Where(deel => !string.IsNullOrEmpty(deel.Value)));
}
