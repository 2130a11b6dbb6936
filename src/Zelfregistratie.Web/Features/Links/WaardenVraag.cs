using Zelfregistratie.Domain.Links;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Links;

/// <summary>What the address asks of the technical values. What makes no sense is as if it were absent.</summary>
public sealed class WaardenVraag
{
    private const string Pad = "/links/waarden";

    /// <summary>Words of the name or code of a toepassing, right or context.</summary>
    public string? Zoek { get; set; }

    /// <summary>Code of a doelgroep; otherwise all of them.</summary>
    public string? Dg { get; set; }

    /// <summary>Show what follows this place.</summary>
    public string? Na { get; set; }

    /// <summary>Show what comes before this place.</summary>
    public string? Voor { get; set; }

    internal string Zoekterm => Zoektekst.Lezen(Zoek);

    internal string? Doelgroep => Dg?.Trim().ToUpperInvariant() is { Length: > 0 } code && Linkparameters.KanBestaan(code) ? code : null;

    internal int AantalFilters => (Zoekterm.Length > 0 ? 1 : 0) + (Doelgroep is null ? 0 : 1);

    /// <summary>The address of the list with these filters.</summary>
    internal string Adres(string? na = null, string? voor = null) => Pad + Query(("na", na), ("voor", voor));

    /// <summary>The address of the same list as a file.</summary>
    internal string Exportadres => Pad + "/exporteren" + Query();

    private QueryString Query(params (string Naam, string? Waarde)[] plaats) => QueryString.Create(
        new (string Naam, string? Waarde)[] { ("zoek", Zoekterm), ("dg", Doelgroep) }.Concat(plaats)
            .Where(deel => !string.IsNullOrEmpty(deel.Waarde))
            .Select(deel => KeyValuePair.Create(deel.Naam, deel.Waarde)));
}
