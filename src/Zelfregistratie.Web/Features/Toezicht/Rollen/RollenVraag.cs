using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>What the address asks of the list of roles. What makes no sense is as if it were absent.</summary>
public sealed class RollenVraag
{
    /// <summary>Words of a name, a doelgroep or a toepassing.</summary>
    public string? Zoek { get; set; }

    /// <summary>Name of a role of the portal, in any case; otherwise all of them.</summary>
    public string? Rol { get; set; }

    /// <summary>Show what follows this place.</summary>
    public string? Na { get; set; }

    /// <summary>Show what comes before this place.</summary>
    public string? Voor { get; set; }

    internal Rol? GekozenRol => Enum.TryParse<Rol>(Rol, ignoreCase: true, out var rol) && Rolbeheer.Portaalrollen.Contains(rol) ? rol : null;

    internal int AantalFilters => (Zoekterm.Length > 0 ? 1 : 0) + (GekozenRol is null ? 0 : 1);

    internal string Zoekterm => Zoektekst.Lezen(Zoek);

    /// <summary>The address of the list with these filters.</summary>
    internal string Adres(string? na = null, string? voor = null) =>
        "/toezicht/rollen" + QueryString.Create(new Dictionary<string, string?>
        {
            ["zoek"] = Zoekterm,
            ["rol"] = GekozenRol?.ToString(),
            ["na"] = na,
            ["voor"] = voor,
        }.Where(deel => !string.IsNullOrEmpty(deel.Value)));
}
